import { inflateSync } from 'fflate';
import { ByteReader } from './byte-reader.ts';
import { glyphOf, type Glyph } from './glyph.ts';

/** An unpacked pack: where its streams begin, and what it holds. */
export interface Pack {
  readonly bytes: Uint8Array;
  /** Code points, ascending. */
  readonly codePoints: readonly number[];
  readonly advances: readonly number[];
  /** Offsets of the four streams behind the metrics. */
  readonly starts: { readonly contours: number; readonly points: number; readonly flags: number; readonly steps: number };
}

// How much of the flags and of the steps of a weight's first pack primes the others.
const PRIMER = { flags: 12_288, steps: 20_480 } as const;

/** Unpacks a pack. All but a weight's first one need its primer. Throws where the bytes are no pack. */
export function openPack(compressed: Uint8Array, primer?: Uint8Array): Pack {
  const bytes = inflateSync(compressed, primer ? { dictionary: primer } : {});
  const reader = new ByteReader(bytes);
  const [metrics = 0, contours = 0, points = 0, flags = 0, steps = 0] = Array.from({ length: 5 }, () => reader.number());
  const start = reader.position + metrics;
  const starts = { contours: start, points: start + contours, flags: start + contours + points, steps: start + contours + points + flags };
  if (starts.steps + steps !== bytes.length) throw new RangeError('pack of another length than it says');
  const codePoints: number[] = [];
  for (let left = reader.number(), codePoint = 0; left > 0; left--) codePoints.push((codePoint += reader.number()));
  const advances = codePoints.map(() => {
    const advance = reader.number();
    return advance === 0 ? 1000 : advance - 1;
  });
  return { bytes, codePoints, advances, starts };
}

/** What primes the other packs of a weight, from its first one. */
export function primerOf({ bytes, starts }: Pack): Uint8Array {
  const flags = bytes.subarray(starts.flags, Math.min(starts.flags + PRIMER.flags, starts.steps));
  const steps = bytes.subarray(starts.steps, starts.steps + PRIMER.steps);
  const primer = new Uint8Array(flags.length + steps.length);
  primer.set(flags);
  primer.set(steps, flags.length);
  return primer;
}

/** Bytes that the step of a point takes, by the lower seven bits of its flag (WOFF2, section 5.2). */
const stepBytes = (kind: number): number => (kind < 84 ? 1 : kind < 120 ? 2 : kind < 124 ? 3 : 4);

/** Takes the wanted characters out of a pack, as far as it holds them, and hands each to `found`. */
export function takeGlyphs(
  { bytes, codePoints, advances, starts }: Pack,
  wanted: (codePoint: number) => boolean,
  found: (codePoint: number, glyph: Glyph) => void,
): void {
  const contourReader = new ByteReader(bytes, starts.contours);
  const pointReader = new ByteReader(bytes, starts.points);
  let flagAt = starts.flags;
  let stepAt = starts.steps;
  codePoints.forEach((codePoint, index) => {
    const ends: number[] = [];
    let count = 0;
    for (let left = contourReader.number(); left > 0; left--) ends.push((count += pointReader.number()) - 1);
    if (!wanted(codePoint)) {
      for (let left = count; left > 0; left--) stepAt += stepBytes((bytes[flagAt++] ?? 0) & 127);
      return;
    }
    const [dx, dy, onCurve] = [new Int16Array(count), new Int16Array(count), new Uint8Array(count)];
    for (let point = 0; point < count; point++) {
      const flag = bytes[flagAt++] ?? 0;
      const kind = flag & 127;
      // Read beyond the step where it is shorter: harmless, and faster than asking.
      const a = bytes[stepAt] ?? 0,
        b = bytes[stepAt + 1] ?? 0,
        c = bytes[stepAt + 2] ?? 0,
        d = bytes[stepAt + 3] ?? 0;
      stepAt += stepBytes(kind);
      let x = 0;
      let y = 0;
      let signs = kind;
      if (kind < 10) {
        y = ((kind & 14) << 7) + a;
        signs = kind << 1;
      } else if (kind < 20) {
        x = (((kind - 10) & 14) << 7) + a;
        signs = kind - 10;
      } else if (kind < 84) {
        signs = kind - 20;
        x = 1 + (signs & 0x30) + (a >> 4);
        y = 1 + ((signs & 0x0c) << 2) + (a & 15);
      } else if (kind < 120) {
        signs = kind - 84;
        x = 1 + (Math.trunc(signs / 12) << 8) + a;
        y = 1 + (((signs % 12) >> 2) << 8) + b;
      } else if (kind < 124) {
        signs = kind - 120;
        x = (a << 4) + (b >> 4);
        y = ((b & 15) << 8) + c;
      } else {
        signs = kind - 124;
        x = (a << 8) + b;
        y = (c << 8) + d;
      }
      dx[point] = signs & 1 ? x : -x;
      dy[point] = signs & 2 ? y : -y;
      onCurve[point] = flag < 128 ? 1 : 0;
    }
    found(codePoint, glyphOf(advances[index] ?? 1000, { ends, dx, dy, onCurve }));
  });
}
