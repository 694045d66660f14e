import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PALETTE } from './palette.ts';
import { drawPng, type Png } from './png.ts';

/**
 * The icons made from `public/favicon.svg`, by file name. `maskable`: systems cut a circle or a
 * rounded square out of it, so the seal's red reaches every edge and the drawing keeps to the middle.
 */
export const ICONS = {
  '180': { size: 180, maskable: true },
  '192': { size: 192, maskable: false },
  '512': { size: 512, maskable: false },
  'maskable-512': { size: 512, maskable: true },
} as const satisfies Record<string, { size: number; maskable: boolean }>;

const favicon = () => readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');

/** The favicon with room around it for a mask, as SVG. */
function roomy(svg: string): string {
  const drawing = svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="-4 -4 40 40"><rect x="-4" y="-4" width="40" height="40" fill="${PALETTE.seal}"/>${drawing}</svg>`;
}

/** One of the icons as PNG. */
export function icon(name: keyof typeof ICONS): Promise<Png> {
  const { size, maskable } = ICONS[name];
  return drawPng(maskable ? roomy(favicon()) : favicon(), { size });
}

/** The favicon for programs that know no SVG: one PNG of 32 pixels in an ICO file. */
export async function faviconIco(): Promise<Png> {
  const size = 32;
  const png = await drawPng(favicon(), { size });
  const file = new Uint8Array(22 + png.length);
  const view = new DataView(file.buffer);
  // Directory: type 1 (icon), one picture; its entry: size, one plane, 32 bits, length and offset.
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  file.set([size, size], 6);
  view.setUint16(10, 1, true);
  view.setUint16(12, 32, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, 22, true);
  file.set(png, 22);
  return file;
}
