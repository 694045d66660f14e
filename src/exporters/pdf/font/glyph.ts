/** A character as it stands in a font file. */
export interface Glyph {
  /** Advance width in 1/1000 em. */
  readonly advance: number;
  /** The record for the font's `glyf` table, padded to four bytes; empty for a character without ink. */
  readonly record: Uint8Array;
  /** Left, bottom, right, top of the points in 1/1000 em; `null` without ink. */
  readonly box: readonly [number, number, number, number] | null;
  readonly points: number;
  readonly contours: number;
}

/** Steps from point to point and on-curve marks of one outline; `ends` holds each contour's last point. */
export interface Points {
  readonly ends: readonly number[];
  readonly dx: Int16Array;
  readonly dy: Int16Array;
  readonly onCurve: Uint8Array;
}

// Flags of a point (OpenType, table `glyf`).
const X_SHORT = 2,
  Y_SHORT = 4,
  REPEAT = 8,
  X_SAME_OR_POSITIVE = 16,
  Y_SAME_OR_POSITIVE = 32;

function stepFlags(step: number, short: number, sameOrPositive: number): number {
  if (step === 0) return sameOrPositive;
  if (step <= -256 || step >= 256) return 0;
  return step > 0 ? short | sameOrPositive : short;
}

/** An outline as a `glyf` record in its shortest form. */
export function glyphOf(advance: number, { ends, dx, dy, onCurve }: Points): Glyph {
  const points = dx.length;
  if (points === 0) return { advance, record: new Uint8Array(0), box: null, points, contours: 0 };
  let x = 0,
    y = 0,
    left = Infinity,
    right = -Infinity,
    bottom = Infinity,
    top = -Infinity;
  for (let point = 0; point < points; point++) {
    x += dx[point] ?? 0;
    y += dy[point] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const bytes = new Uint8Array(12 + 2 * ends.length + 5 * points + 3);
  let at = 0;
  const word = (value: number) => {
    bytes[at++] = value >> 8;
    bytes[at++] = value;
  };
  for (const value of [ends.length, left, bottom, right, top, ...ends, 0]) word(value);
  let last = -1;
  let repeatAt = -1;
  for (let point = 0; point < points; point++) {
    const flag = (onCurve[point] ?? 0) | stepFlags(dx[point] ?? 0, X_SHORT, X_SAME_OR_POSITIVE) | stepFlags(dy[point] ?? 0, Y_SHORT, Y_SAME_OR_POSITIVE);
    if (flag !== last) {
      bytes[at++] = last = flag;
      repeatAt = -1;
    } else if (repeatAt < 0) {
      bytes[at - 1] = flag | REPEAT;
      repeatAt = at;
      bytes[at++] = 1;
    } else {
      const repeats = (bytes[repeatAt] ?? 0) + 1;
      bytes[repeatAt] = repeats;
      // One byte counts the repeats: after 255 a new flag has to be written out.
      if (repeats === 255) last = -1;
    }
  }
  for (const steps of [dx, dy]) {
    for (const step of steps) {
      if (step === 0) continue;
      if (step > -256 && step < 256) bytes[at++] = Math.abs(step);
      else word(step);
    }
  }
  return { advance, record: bytes.slice(0, (at + 3) & ~3), box: [left, bottom, right, top], points, contours: ends.length };
}
