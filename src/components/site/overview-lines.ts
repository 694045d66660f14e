import { breakLines } from '../../exporters/pdf/line-breaking/break-lines.ts';

/** Distance of lines in the drawings of the overview, in units of the drawing. */
export const LINE = 22;

// Advances in 1/1000 em: 汉字 and full-width marks fill the em; what is narrower is never wider than this.
const advance = (codePoint: number) => (codePoint < 0x2e80 && !(codePoint >= 0x2014 && codePoint <= 0x2026) ? 600 : 1000);

/**
 * Sets a Chinese text in lines for a drawing, which breaks none by itself.
 * @param characters room of a line, counted in 汉字
 * @returns the lines from top to bottom
 */
export function linesOf(text: string, characters: number): string[] {
  const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
  const lines = breakLines({ codePoints, advances: codePoints.map(advance) }, { width: characters * 1000 });
  return lines.map(({ start, end }) => String.fromCodePoint(...codePoints.slice(start, end)));
}

/**
 * Sets things below one another.
 * @param top where the first one begins
 * @returns the things with their upper edges, and where the last one ends
 */
export function stack<Thing extends { height: number }>(things: readonly Thing[], top: number): { placed: (Thing & { y: number })[]; bottom: number } {
  let bottom = top;
  const placed = things.map((thing) => {
    const y = bottom;
    bottom += thing.height;
    return { ...thing, y };
  });
  return { placed, bottom };
}
