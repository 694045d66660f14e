import { WIDE, type Fragment } from './fragment.ts';

/** Part of a line that stands apart from the others. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands on one height of a page; points as in `Fragment`. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** In sizes of the letters: wider gaps part the cells of a row; narrower ones than the second are the letters' own. */
const APART = 1.6;
const SPACE = 0.28;
const WIDE_SPACE = 0.9;

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** Whether nothing stands between two letters that follow each other. */
export const joinsTightly = (before: string, after: string): boolean => chinese.test(before.slice(-1)) || chinese.test(after.charAt(0));

function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const segments: { text: string; left: number; right: number }[] = [];
  for (const { text, left, right, size } of [...fragments].sort((a, b) => a.left - b.left)) {
    const last = segments.at(-1);
    const gap = last ? (left - last.right) / size : Infinity;
    if (!last || gap > APART) {
      segments.push({ text: text.trim(), left, right });
      continue;
    }
    // Bold that is made by writing the same letters twice.
    if (gap < -0.5 && last.text.endsWith(text.trim()) && right <= last.right + 1) continue;
    const blank = text.startsWith(' ') || gap > WIDE_SPACE || (gap > SPACE && !joinsTightly(last.text, text));
    last.text += (blank && !(joinsTightly(last.text, text.trimStart()) && gap <= WIDE_SPACE) ? ' ' : '') + text.trim();
    last.right = Math.max(last.right, right);
  }
  return segments;
}

/** Pieces that stand on one height, from top to bottom. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && fragment.baseline - first.baseline <= Math.min(first.size, fragment.size) * 0.45) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}

/** Whether pieces stand apart from each other on several lines, as the cells of a table do. */
export function hasColumns(fragments: readonly Fragment[]): boolean {
  const apart = rowsOf(fragments).filter((row) => {
    const sorted = row.sort((a, b) => a.left - b.left);
    return sorted.some(({ left, size }, index) => index > 0 && left - (sorted[index - 1]?.right ?? left) > size * WIDE);
  });
  return apart.length >= 2;
}

/** The lines of these pieces from top to bottom. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  return rowsOf(fragments).map((row) => {
    const segments = segmentsOf(row);
    return {
      segments,
      left: segments[0]?.left ?? 0,
      right: segments.at(-1)?.right ?? 0,
      baseline: Math.max(...row.map(({ baseline }) => baseline)),
      size: Math.max(...row.map(({ size }) => size)),
    };
  });
}

/** The blank that programs set between Chinese and figures or Latin letters is no part of the text; the one behind a number in front is. */
function withoutHalfBlanks(text: string): string {
  const head = MARKER.exec(text)?.[0] ?? '';
  const body = text.slice(head.length).replaceAll(/([\p{Script=Han}，。；：、（）《》]) (?=[\w《（])/gu, '$1');
  return head + body.replaceAll(/([\w%]) (?=[\p{Script=Han}，。；：、（）《》])/gu, '$1');
}

/** A line's words; parts that stand apart keep a distance. */
export const lineWords = ({ segments }: Line): string => segments.map(({ text }) => withoutHalfBlanks(text)).join('　');

const MARKER =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[条章节款项]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2}){0,3}(?:[、）]|[.．](?!\d))|\d{1,2}(?:\.\d{1,2}){1,3}(?= )|[①-⑳]|[•●○■◆▪·□☐☑-])(?![，。；、：）)])/u;

/** Whether a line begins an item of a list, an article or a chapter. */
export const isMarked = (text: string): boolean => MARKER.test(text);

/** Words that were broken over two lines as they were before. */
export const joinedWords = (before: string, after: string): string => (joinsTightly(before, after) ? before + after : `${before} ${after}`);
