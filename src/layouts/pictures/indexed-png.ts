import { crc32, deflateSync } from 'node:zlib';

/** `#rrggbb` as three numbers. */
const channels = (colour: string): [number, number, number] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];

/** The colour so far on the way from one to another, as edges of letters show it. */
export function blend(from: string, to: string, share: number): string {
  const other = channels(to);
  return `#${channels(from)
    .map((value, index) =>
      Math.round(value + ((other[index] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Finds the nearest colour of a palette; remembers what it was asked, the last answer nearest at hand: most pixels repeat their neighbour. */
function nearestOf(palette: readonly string[]): (rgb: number) => number {
  const colours = palette.map(channels);
  const known = new Map<number, number>();
  let last = { rgb: -1, nearest: 0 };
  return (rgb) => {
    if (rgb === last.rgb) return last.nearest;
    const found = known.get(rgb);
    if (found !== undefined) {
      last = { rgb, nearest: found };
      return found;
    }
    const distances = colours.map(([r, g, b]) => (r - (rgb >> 16)) ** 2 + (g - ((rgb >> 8) & 255)) ** 2 + (b - (rgb & 255)) ** 2);
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(rgb, nearest);
    return nearest;
  };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/**
 * A picture as PNG in exactly the given colours. A quantiser that chooses its own drops a colour
 * that few pixels have, and here the thin lane of a party is what must keep its colour.
 * @param rgb three bytes a pixel, row by row
 * @param palette at most 16 colours, `#rrggbb`; every pixel gets the nearest
 */
export function indexedPng(rgb: Uint8Array, width: number, height: number, palette: readonly string[]): Buffer {
  if (palette.length > 16) throw new Error('a palette of at most 16 colours');
  const bits = palette.length > 4 ? 4 : palette.length > 2 ? 2 : 1;
  const nearest = nearestOf(palette);
  const rowBytes = Math.ceil((width * bits) / 8);
  const rows = new Uint8Array((rowBytes + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const index = nearest(((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0));
      const bit = x * bits;
      // Each row begins with its filter: none, the best for a palette.
      const byte = y * (rowBytes + 1) + 1 + (bit >> 3);
      rows[byte] = (rows[byte] ?? 0) | (index << (8 - bits - (bit & 7)));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Depth, and colour type 3: indexed.
  header.set([bits, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
