import { zlibSync } from 'fflate';
import type { Glyph } from './glyph.ts';
import type { LoadedFace } from './load.ts';
import { assembleTrueType, fontBox } from './truetype.ts';

/** The part of a face that a document uses, ready to be written. */
export interface FontFile {
  /** Zlib stream as a string of bytes, the form that jsPDF writes. */
  readonly data: string;
  /** Length before compression. */
  readonly length: number;
  readonly box: readonly [number, number, number, number];
  /** Characters that are used, ascending by id. */
  readonly characters: readonly { readonly id: number; readonly codePoint: number; readonly advance: number }[];
  /** Six capitals that tell this part of the font from others (ISO 32000-1, 9.6.4). */
  readonly tag: string;
}

const WITHOUT_INK: Glyph = { advance: 0, record: new Uint8Array(0), box: null, points: 0, contours: 0 };

function byteString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** FNV-1a over the characters, written with letters: the same part gets the same tag. */
function tagOf(codePoints: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const codePoint of codePoints) hash = Math.imul(hash ^ codePoint, 0x01000193) >>> 0;
  return Array.from({ length: 6 }, (_, index) => String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26))).join('');
}

function parts(face: LoadedFace, used: ReadonlySet<number>) {
  const ids = [...used].sort((a, b) => a - b);
  const characters = ids.map((id) => ({ id, codePoint: face.codePoints[id - 1] ?? 0, advance: face.glyphs[id - 1]?.advance ?? 0 }));
  // Ids stay as they were measured with; what is not used keeps its place without an outline.
  const glyphs = face.glyphs.slice(0, ids.at(-1) ?? 0).map((glyph, index) => (used.has(index + 1) ? glyph : WITHOUT_INK));
  return { font: assembleTrueType(glyphs), box: fontBox(glyphs), characters, tag: tagOf(characters.map(({ codePoint }) => codePoint)) };
}

/** Packs the used glyph ids of a face into a font file at once. */
export function fontFileSync(face: LoadedFace, used: ReadonlySet<number>): FontFile {
  const { font, ...rest } = parts(face, used);
  return { ...rest, data: byteString(zlibSync(font)), length: font.length };
}

/** The same with the browser's own compression, which is faster and off this code's path, where there is one. */
export async function fontFile(face: LoadedFace, used: ReadonlySet<number>): Promise<FontFile> {
  if (typeof CompressionStream === 'undefined') return fontFileSync(face, used);
  const { font, ...rest } = parts(face, used);
  const stream = new Blob([font.buffer as ArrayBuffer]).stream().pipeThrough(new CompressionStream('deflate'));
  return { ...rest, data: byteString(new Uint8Array(await new Response(stream).arrayBuffer())), length: font.length };
}
