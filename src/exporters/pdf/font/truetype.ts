import { VERTICAL_METRICS } from './face.ts';
import { glyphOf, type Glyph } from './glyph.ts';

/** What a PDF viewer draws for a glyph id without a character: a box. */
const NOT_DEFINED = glyphOf(1000, {
  ends: [3],
  dx: Int16Array.of(100, 0, 800, 0),
  dy: Int16Array.of(-120, 1000, 0, -1000),
  onCurve: Uint8Array.of(1, 1, 1, 1),
});

/** Left, bottom, right, top of all glyphs together, in 1/1000 em. */
export function fontBox(glyphs: readonly Glyph[]): readonly [number, number, number, number] {
  let [left, bottom, right, top] = [0, VERTICAL_METRICS.descender as number, 1000, VERTICAL_METRICS.ascender as number];
  for (const { box } of glyphs) {
    if (!box) continue;
    left = Math.min(left, box[0]);
    bottom = Math.min(bottom, box[1]);
    right = Math.max(right, box[2]);
    top = Math.max(top, box[3]);
  }
  return [left, bottom, right, top];
}

function table(size: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size);
  fill(new DataView(bytes.buffer));
  return bytes;
}

/** Sum of a table's words, as a font's directory holds it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    sum = (sum + (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))) >>> 0;
  }
  return sum;
}

/**
 * A TrueType font with the tables that PDF asks for in an embedded CID font and no others (ISO
 * 32000-1, 9.9): `glyf head hhea hmtx loca maxp`. The glyph at index i gets id i + 1; id 0 is a box.
 */
export function assembleTrueType(characters: readonly Glyph[]): Uint8Array {
  const glyphs = [NOT_DEFINED, ...characters];
  const [left, bottom, right, top] = fontBox(characters);
  const { ascender, descender } = VERTICAL_METRICS;
  const glyfLength = glyphs.reduce((sum, { record }) => sum + record.length, 0);
  // Short offsets count in words of two bytes and reach 128 KB.
  const short = glyfLength <= 0x1fffe;
  const loca = new Uint8Array((glyphs.length + 1) * (short ? 2 : 4));
  const locaView = new DataView(loca.buffer);
  const glyf = new Uint8Array(glyfLength);
  let end = 0;
  glyphs.forEach(({ record }, index) => {
    glyf.set(record, end);
    end += record.length;
    if (short) locaView.setUint16(2 * (index + 1), end / 2);
    else locaView.setUint32(4 * (index + 1), end);
  });
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['glyf', glyf],
    [
      'head',
      table(54, (view) => {
        view.setUint32(0, 0x10000);
        view.setUint32(4, 0x10000);
        view.setUint32(12, 0x5f0f3cf5);
        view.setUint16(16, 0b11);
        view.setUint16(18, 1000);
        [left, bottom, right, top].forEach((value, index) => view.setInt16(36 + 2 * index, value));
        view.setUint16(46, 8);
        view.setInt16(48, 2);
        view.setInt16(50, short ? 0 : 1);
      }),
    ],
    [
      'hhea',
      table(36, (view) => {
        view.setUint32(0, 0x10000);
        view.setInt16(4, ascender);
        view.setInt16(6, descender);
        view.setUint16(
          10,
          glyphs.reduce((widest, { advance }) => Math.max(widest, advance), 0),
        );
        view.setUint16(34, glyphs.length);
      }),
    ],
    [
      'hmtx',
      table(4 * glyphs.length, (view) => {
        glyphs.forEach(({ advance, box }, index) => {
          view.setUint16(4 * index, advance);
          view.setInt16(4 * index + 2, box?.[0] ?? 0);
        });
      }),
    ],
    ['loca', loca],
    [
      'maxp',
      table(32, (view) => {
        view.setUint32(0, 0x10000);
        view.setUint16(4, glyphs.length);
        view.setUint16(
          6,
          glyphs.reduce((most, { points }) => Math.max(most, points), 0),
        );
        view.setUint16(
          8,
          glyphs.reduce((most, { contours }) => Math.max(most, contours), 0),
        );
        view.setUint16(14, 2);
      }),
    ],
  ];
  return putTogether(tables);
}

/** Tables begin at multiples of four bytes. */
const aligned = (length: number): number => (length + 3) & ~3;

function putTogether(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  let at = 12 + 16 * tables.length;
  const font = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + aligned(bytes.length), at));
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x10000);
  [tables.length, 16 << power, power, 16 * tables.length - (16 << power)].forEach((value, index) => view.setUint16(4 + 2 * index, value));
  let head = 0;
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) font[record + letter] = tag.charCodeAt(letter);
    font.set(bytes, at);
    view.setUint32(record + 4, checksum(bytes));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.length);
    if (tag === 'head') head = at;
    at += aligned(bytes.length);
  });
  view.setUint32(head + 8, (0xb1b0afba - checksum(font)) >>> 0);
  return font;
}
