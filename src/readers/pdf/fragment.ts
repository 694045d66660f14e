import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asCharacters } from './letters.ts';

/** A piece of text as it stands on a page; points from the upper left corner of the page as it is shown. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly baseline: number;
  readonly size: number;
}

/** A page's pieces of text, and its size in points. */
export interface PageText {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  readonly height: number;
}

/** A matrix as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** `second` applied before `first`. */
export function times(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Any list of numbers as a matrix; the one that changes nothing where it is none. */
export function matrixOf(numbers: ArrayLike<number> | undefined): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers ?? []);
  return [a, b, c, d, e, f];
}

/** Most pieces of a page; a page of a contract has some hundred. */
const MOST_PIECES = 20_000;

/** A blank that is wider than this, in sizes of the letters, may stand between two cells. */
export const WIDE = 0.5;
const FULL_WIDTH = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\ud800-\udbff\u2014\u2018-\u201d\u2026]/g;

const widthOf = (word: string, size: number): number => {
  const full = word.match(FULL_WIDTH)?.length ?? 0;
  return (full + (word.length - full) * 0.52) * size;
};

/** The words of a piece, each where it stands as far as can be told: what the letters do not take is the blanks'. */
export function wordsIn(fragment: Fragment): { readonly words: readonly Fragment[]; readonly blank: number } {
  const { text, left, right, size } = fragment;
  const words = text.split(/ +/);
  const blank = words.length < 2 ? 0 : (right - left - words.reduce((sum, word) => sum + widthOf(word, size), 0)) / (words.length - 1);
  let at = left;
  const placed = words.flatMap((word) => {
    const from = at;
    const to = from + widthOf(word, size);
    at = to + blank;
    return word === '' ? [] : [{ ...fragment, text: word, left: from, right: to }];
  });
  return { words: placed, blank };
}

/** Pieces that pdf.js put together although a wide blank parts them. */
function cutAtBlanks(fragment: Fragment): readonly Fragment[] {
  const { words, blank } = wordsIn(fragment);
  return blank < fragment.size * WIDE ? [fragment] : words;
}

/** Reads the pieces of text of a page. Text that runs upwards, as stamps and watermarks do, is left out. */
export async function pageText(page: PDFPageProxy): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const toPage = matrixOf(transform);
  const fragments = items.slice(0, MOST_PIECES).flatMap((item): readonly Fragment[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, left, baseline] = times(toPage, matrixOf(item.transform as number[]));
    const size = Math.hypot(c, d);
    if (!(size > 0) || Math.abs(b) > Math.abs(a) * 0.1) return [];
    return cutAtBlanks({ text: asCharacters(item.str), left, right: left + item.width, baseline, size });
  });
  return { fragments, width, height };
}
