import type { Fragment } from './fragment.ts';
import { isMarked, joinedWords, lineWords, linesOf } from './lines.ts';

/** A table of a page; `top` places it among the lines. */
export interface Table {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly string[])[];
}

/** A table with the pieces that went into it. */
export interface FoundTable {
  readonly table: Table;
  readonly used: readonly Fragment[];
}

/** Lines that miss each other by less still meet, in points. */
export const NEAR = 3;
/** Places from left to right, those that nearly meet as one. */
export const distinct = (places: readonly number[]): number[] => {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) if (place - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(place);
  return kept;
};

/** The middle of a piece across, and down. */
export const centre = ({ left, right }: Fragment): number => (left + right) / 2;
export const middle = ({ baseline, size }: Fragment): number => baseline - size * 0.35;

/** The words of a cell; what was broken to fit is joined again. */
export function cellWords(fragments: readonly Fragment[]): string {
  return linesOf(fragments)
    .map((line) => lineWords(line).replaceAll(/[|｜\t]/g, ' '))
    .reduce((whole, words) => {
      if (whole === '') return words;
      return isMarked(words) && !/[，。；、：:;,]$/.test(whole) ? `${whole}；${words}` : joinedWords(whole, words);
    }, '');
}
