import { zlibSync } from 'fflate';

const COLOURS = 256;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum that PNG wants of a chunk's name and data. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = name.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const channel = (colour: number, shift: number) => (colour >>> shift) & 0xff;

const distance = (a: number, b: number): number =>
  (channel(a, 0) - channel(b, 0)) ** 2 + (channel(a, 8) - channel(b, 8)) ** 2 + (channel(a, 16) - channel(b, 16)) ** 2;

function nearestOf(colours: readonly number[], colour: number): number {
  let nearest = 0;
  let least = Infinity;
  colours.forEach((other, index) => {
    const away = distance(colour, other);
    if (away >= least) return;
    nearest = index;
    least = away;
  });
  return nearest;
}

/** The most frequent colours, and for each colour of the picture its place among them or of the one nearest to it. */
function paletteOf(pixels: Uint32Array): { colours: readonly number[]; places: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  let start = 0;
  // Most of a page is long runs of one colour.
  for (let at = 1; at <= pixels.length; at += 1) {
    const colour = pixels[start] ?? 0;
    if (at < pixels.length && pixels[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  const colours = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const places = new Map(colours.map((colour, index) => [colour, index]));
  for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearestOf(colours, colour));
  return { colours, places };
}

/**
 * A picture as PNG with 256 colours: a page of text has few, and takes a third of what browsers write.
 * @param rgba four bytes a pixel, all opaque, rows from the top
 */
export function indexedPng(rgba: Uint8ClampedArray, width: number, height: number): Uint8Array<ArrayBuffer> {
  // Read in the machine's own order, which on every browser there is has red in the lowest byte.
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { colours, places } = paletteOf(pixels);
  const palette = new Uint8Array(3 * colours.length);
  colours.forEach((colour, index) => palette.set([channel(colour, 0), channel(colour, 8), channel(colour, 16)], 3 * index));
  // Each row begins with its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = pixels[y * width + x] ?? 0;
      if (colour !== last) {
        last = colour;
        place = places.get(colour) ?? 0;
      }
      rows[y * (width + 1) + x + 1] = place;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
