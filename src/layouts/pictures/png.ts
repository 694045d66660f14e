import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { indexedPng } from './indexed-png.ts';

/** A finished PNG file. */
export type Png = Uint8Array<ArrayBuffer>;

const kept = () => join(process.cwd(), '.generated/pictures');
// Raised when the same drawing shall give another file.
const VERSION = 1;

/**
 * Draws an SVG as PNG. The same drawing is read from `.generated/` the next time.
 * @param size width and height in pixels where they differ from the drawing's own
 * @param palette all colours that the file may have; without it, full colour with transparency
 */
export async function drawPng(svg: string, { size, palette }: { size?: number; palette?: readonly string[] } = {}): Promise<Png> {
  const name = createHash('sha256')
    .update(JSON.stringify([VERSION, svg, size, palette]))
    .digest('hex')
    .slice(0, 24);
  const file = join(kept(), `${name}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  // Vector sources are drawn at the size asked for, not enlarged afterwards.
  const own = Number(/width="(\d+)"/.exec(svg)?.[1] ?? 32);
  const drawing = sharp(Buffer.from(svg), { density: Math.min(72 * ((size ?? own) / own), 2400) });
  const sized = size ? drawing.resize(size, size, { kernel: 'nearest' }) : drawing;
  const png = palette ? await indexed(sized, palette) : await sized.png({ compressionLevel: 9 }).toBuffer();
  mkdirSync(kept(), { recursive: true });
  // Moved into place whole: two builds may draw the same picture.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return new Uint8Array(png);
}

async function indexed(drawing: ReturnType<typeof sharp>, palette: readonly string[]): Promise<Buffer> {
  const { data, info } = await drawing.flatten({ background: '#ffffff' }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return indexedPng(data, info.width, info.height, palette);
}
