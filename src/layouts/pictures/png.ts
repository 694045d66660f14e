import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** A finished PNG file. */
export type Png = Uint8Array<ArrayBuffer>;

const kept = () => join(process.cwd(), '.generated/pictures');

/**
 * Draws an SVG as PNG with a palette. The same drawing is read from `.generated/` the next time.
 * @param size width and height in pixels where they differ from the drawing's own
 * @param colours at most so many: two for a QR code
 */
export async function drawPng(svg: string, { size, colours = 16 }: { size?: number; colours?: number } = {}): Promise<Png> {
  const name = createHash('sha256')
    .update(JSON.stringify([svg, size, colours, sharp.versions]))
    .digest('hex')
    .slice(0, 24);
  const file = join(kept(), `${name}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  // Vector sources are drawn at the size asked for, not enlarged afterwards.
  const own = Number(/width="(\d+)"/.exec(svg)?.[1] ?? 32);
  const drawing = sharp(Buffer.from(svg), { density: Math.min(72 * ((size ?? own) / own), 2400) });
  const png = await (size ? drawing.resize(size, size) : drawing).png({ palette: true, colours, compressionLevel: 9, effort: 10, dither: 0 }).toBuffer();
  mkdirSync(kept(), { recursive: true });
  // Moved into place whole: two builds may draw the same picture.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return new Uint8Array(png);
}
