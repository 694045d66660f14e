import type { MeasuredText } from '../../src/exporters/pdf/line-breaking/break-lines.ts';
import { codePointsOf } from '../../src/exporters/pdf/line-breaking/character-class.ts';

/** A text as a font of usual widths would measure it: 汉字 full width, Latin about half, spaces less. */
export function measured(text: string): MeasuredText {
  const codePoints = codePointsOf(text);
  return { codePoints, advances: codePoints.map((code) => (code === 0x20 ? 224 : code < 0x2000 ? 555 : 1000)) };
}

/** The characters from `start` to `end`. */
export const slice = (text: MeasuredText, start: number, end: number): string => String.fromCodePoint(...text.codePoints.slice(start, end));
