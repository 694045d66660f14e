import { printableLine } from '../printed/sanitize.ts';

// Addresses are given angle brackets: a reader that makes links of bare ones would take the Chinese behind them along.
const address = /https?:\/\/[\w\-.~:/?#@!$&'*+,;=%]*|[\w.+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+|www\.[\w\-.~:/?#@!$&'*+,;=%]+/gi;
// A full stop behind an address ends the sentence, not the address.
const behind = /[.,;:!?'*]+$/;

// Whatever means something within a line to CommonMark, GFM, or the editors of 飞书 and 语雀 (formulas, highlights).
const special = /[\\`*_[\]<>&|~#$^]|==/g;

const escapeWords = (words: string): string => words.replace(special, (mark) => [...mark].map((each) => `\\${each}`).join(''));

function withAddress(found: string): string {
  const tail = behind.exec(found)?.[0] ?? '';
  const bare = found.slice(0, found.length - tail.length);
  // Without scheme and host angle brackets make no link; code is left alone by everybody.
  const set = /^www\.|^https?:\/*$/i.test(bare) ? `\`${bare}\`` : `<${bare}>`;
  return set + escapeWords(tail);
}

/** Typed text within a line: it reads as it was typed, and nothing of it becomes markup. */
export function inline(typed: string): string {
  const text = printableLine(typed)
    .replace(/[ \t]+/g, ' ')
    .trim();
  let written = '';
  let from = 0;
  for (const match of text.matchAll(address)) {
    written += escapeWords(text.slice(from, match.index)) + withAddress(match[0]);
    from = match.index + match[0].length;
  }
  return written + escapeWords(text.slice(from));
}

// At the beginning of a line these begin a list or underline a heading.
const beginning = /^([-+=]|\d{1,9}(?=[.)]))/;

/** A line of typed text that stands by itself. */
export const line = (typed: string): string => inline(typed).replace(beginning, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** Typed text as one paragraph for each of its lines. */
export const paragraphs = (typed: string): string[] =>
  typed
    .split(/\r\n?|\n/)
    .map(line)
    .filter((each) => each !== '');

/** Words in bold and a colon behind them: only beside the colon are the asterisks understood wherever the words end in 》 or ）. */
export const label = (typed: string): string => {
  const words = inline(typed);
  return words === '' ? '' : `**${words}**：`;
};
