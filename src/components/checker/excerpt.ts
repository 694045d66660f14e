/** How many units stand around the marked words, and how long these may be. */
const AROUND = 14;
const LONGEST = 80;

/** The words that a finding marks with a little of their line. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cuts an excerpt out of a text; what was left out shows as “…”. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline;
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  return {
    before: (from > lineStart ? '…' : '') + text.slice(from, start).trimStart(),
    marked: words.length > LONGEST ? `${words.slice(0, LONGEST / 2)}…${words.slice(-LONGEST / 2)}` : words,
    after: text.slice(end, to).trimEnd() + (to < lineEnd ? '…' : ''),
  };
}
