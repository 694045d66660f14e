/** A point of an outline, as a step from the point before it, in font units. */
export interface Point {
  readonly dx: number;
  readonly dy: number;
  readonly onCurve: boolean;
}

/** Closed curves of a glyph; empty for a glyph without ink. The first step starts at the origin, each contour goes on from the last point of the one before. */
export type Outline = readonly (readonly Point[])[];

/** A TrueType font as far as the cutter needs it. */
export interface TrueType {
  readonly unitsPerEm: number;
  /** Glyph id by code point. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Advance width in font units. */
  advance(glyph: number): number;
  /** Throws for a composite glyph. */
  outline(glyph: number): Outline;
}

// Flags of a point in a `glyf` record.
const ON_CURVE = 1,
  X_SHORT = 2,
  Y_SHORT = 4,
  REPEAT = 8,
  X_SAME_OR_POSITIVE = 16,
  Y_SAME_OR_POSITIVE = 32;

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`font without table ${tag}`);
    return offset;
  };
}

/** The character map of format 12, the one that reaches beyond the basic plane. */
function characterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 8 + 8 * index);
    if (view.getUint16(table) !== 12) continue;
    for (let group = 0; group < view.getUint32(table + 12); group++) {
      const at = table + 16 + 12 * group;
      const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
      for (let codePoint = first; codePoint <= last; codePoint++) glyphs.set(codePoint, glyph + codePoint - first);
    }
    return glyphs;
  }
  throw new Error('font without a character map of format 12');
}

/** Reads a `glyf` record that begins at `start`. Throws for a composite glyph; `glyph` names it in the message. */
export function readOutline(view: DataView, start: number, glyph: number): Outline {
  const contours = view.getInt16(start);
  if (contours < 0) throw new Error(`glyph ${glyph} is composite`);
  const ends = Array.from({ length: contours }, (_, index) => view.getUint16(start + 10 + 2 * index));
  let at = start + 10 + 2 * contours;
  at += 2 + view.getUint16(at);
  const count = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    flags.push(flag);
    if (flag & REPEAT) for (let left = view.getUint8(at++); left > 0; left--) flags.push(flag);
  }
  const steps = (short: number, same: number) =>
    flags.map((flag) => {
      if (flag & short) return flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      if (flag & same) return 0;
      at += 2;
      return view.getInt16(at - 2);
    });
  const xs = steps(X_SHORT, X_SAME_OR_POSITIVE);
  const ys = steps(Y_SHORT, Y_SAME_OR_POSITIVE);
  const points = flags.map((flag, index) => ({ dx: xs[index] ?? 0, dy: ys[index] ?? 0, onCurve: (flag & ON_CURVE) !== 0 }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** Reads a font with `glyf` outlines. Throws where a needed table is missing. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const [head, hhea, hmtx, loca, glyf] = [table('head'), table('hhea'), table('hmtx'), table('loca'), table('glyf')];
  const longOffsets = view.getUint16(head + 50) === 1;
  const offset = (glyph: number) => (longOffsets ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));
  const lastMetric = view.getUint16(hhea + 34) - 1;
  return {
    unitsPerEm: view.getUint16(head + 18),
    glyphs: characterMap(view, table('cmap')),
    advance: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, lastMetric)),
    outline: (glyph) => (offset(glyph) === offset(glyph + 1) ? [] : readOutline(view, glyf + offset(glyph), glyph)),
  };
}
