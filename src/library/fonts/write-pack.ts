import { constants, deflateRawSync } from 'node:zlib';
import { ByteWriter } from './byte-writer.ts';
import { writePoint } from './write-point.ts';
import type { TrueType } from './truetype.ts';

/** Streams of a pack before compression: like values stand together, so that they compress well. */
export interface PackStreams {
  /** Number of glyphs, code points as steps, advances (0 for 1000, else width + 1). */
  readonly metrics: Uint8Array;
  /** Contours of each glyph. */
  readonly contours: Uint8Array;
  /** Points of each contour. */
  readonly points: Uint8Array;
  /** One byte a point: on or off the curve, and how its step is written. */
  readonly flags: Uint8Array;
  /** The steps. */
  readonly steps: Uint8Array;
}

/** How much of each stream of a weight's first pack primes the compression of its other packs; together deflate's window of 32 KB. */
const PRIMER = { flags: 12_288, steps: 20_480 } as const;

/** Glyphs of a font as streams. Code points are put in ascending order. Throws for a character the font lacks. */
export function packStreams(font: TrueType, codePoints: Iterable<number>): PackStreams {
  const sorted = [...codePoints].sort((a, b) => a - b);
  const [metrics, contours, points, flags, steps] = Array.from({ length: 5 }, () => new ByteWriter()) as [
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
  ];
  const glyphs = sorted.map((codePoint) => {
    const glyph = font.glyphs.get(codePoint);
    if (glyph === undefined) throw new Error(`font without U+${codePoint.toString(16)}`);
    return glyph;
  });
  metrics.number(sorted.length);
  sorted.forEach((codePoint, index) => metrics.number(codePoint - (sorted[index - 1] ?? 0)));
  for (const glyph of glyphs) {
    const advance = Math.round((font.advance(glyph) * 1000) / font.unitsPerEm);
    metrics.number(advance === 1000 ? 0 : advance + 1);
    const outline = font.outline(glyph);
    contours.number(outline.length);
    for (const contour of outline) {
      points.number(contour.length);
      for (const point of contour) writePoint(point, flags, steps);
    }
  }
  return { metrics: metrics.bytes(), contours: contours.bytes(), points: points.bytes(), flags: flags.bytes(), steps: steps.bytes() };
}

/** What primes the other packs of a weight whose first pack is given. */
export function primerOf({ flags, steps }: PackStreams): Uint8Array {
  return Buffer.concat([flags.subarray(0, PRIMER.flags), steps.subarray(0, PRIMER.steps)]);
}

/**
 * A pack as it is served: raw deflate over the lengths of the five streams, then the streams. A
 * full flush between the streams gives each its own code table where that is shorter.
 */
export function compressPack(streams: PackStreams, primer?: Uint8Array): Uint8Array {
  const parts = [streams.metrics, streams.contours, streams.points, streams.flags, streams.steps];
  const head = new ByteWriter();
  for (const part of parts) head.number(part.length);
  const all = [head.bytes(), ...parts];
  const options = { level: 9, memLevel: 9, ...(primer ? { dictionary: primer } : {}) };
  const whole = deflateRawSync(Buffer.concat(all), options);
  if (primer) return whole;
  const apart = Buffer.concat(
    all.map((part, index) => deflateRawSync(part, { ...options, finishFlush: index < all.length - 1 ? constants.Z_FULL_FLUSH : constants.Z_FINISH })),
  );
  return apart.length < whole.length ? apart : whole;
}
