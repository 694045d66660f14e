import type { ByteWriter } from './byte-writer.ts';
import type { Point } from './truetype.ts';

/**
 * Writes a point in the triplet encoding of WOFF2 (W3C recommendation, section 5.2): one flag byte
 * that holds on/off curve, signs and the size class, and one to four bytes with the step.
 */
export function writePoint({ dx, dy, onCurve }: Point, flags: ByteWriter, steps: ByteWriter): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const off = onCurve ? 0 : 128;
  const xSign = dx < 0 ? 0 : 1;
  const ySign = dy < 0 ? 0 : 1;
  const signs = xSign + 2 * ySign;
  if (dx === 0 && y < 1280) {
    flags.byte(off + ((y & 0xf00) >> 7) + ySign);
    steps.byte(y);
  } else if (dy === 0 && x < 1280) {
    flags.byte(off + 10 + ((x & 0xf00) >> 7) + xSign);
    steps.byte(x);
  } else if (x < 65 && y < 65 && x > 0 && y > 0) {
    flags.byte(off + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs);
    steps.byte((((x - 1) & 15) << 4) | ((y - 1) & 15));
  } else if (x < 769 && y < 769 && x > 0 && y > 0) {
    flags.byte(off + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs);
    steps.byte(x - 1, y - 1);
  } else if (x < 4096 && y < 4096) {
    flags.byte(off + 120 + signs);
    steps.byte(x >> 4, ((x & 15) << 4) | (y >> 8), y);
  } else {
    flags.byte(off + 124 + signs);
    steps.byte(x >> 8, x, y >> 8, y);
  }
}
