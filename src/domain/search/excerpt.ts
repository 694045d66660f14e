import { normalize } from './normalize.ts';
import type { Term } from './terms.ts';

/** A piece of text, and whether it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words to mark: two characters at least, unless nothing longer was typed. */
export function wordsToMark(terms: readonly Term[]): string[] {
  const words = [...new Set(terms.flatMap((term) => (term.words.length > 3 ? [term.typed] : [term.typed, ...term.words])))];
  const long = words.filter((word) => word.length > 1);
  return (long.length > 0 ? long : words).sort((a, b) => b.length - a.length);
}

/** Cuts a text at the words to mark. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  // Where normalising changes the length, places in the two differ: then nothing is marked rather than the wrong thing.
  const plain = normalize(text).length === text.length ? normalize(text) : text.toLowerCase();
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const word = words.find((each) => plain.startsWith(each, at));
    if (!word) {
      at += 1;
      continue;
    }
    if (at > from) pieces.push({ text: text.slice(from, at), hit: false });
    pieces.push({ text: text.slice(at, at + word.length), hit: true });
    at += word.length;
    from = at;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}

const LENGTH = 72;
// So much of a sentence stands before the first word that was found.
const BEFORE = 14;

/** The stretch of a text with the most of the words, and the words marked. */
export function excerpt(text: string, words: readonly string[]): Piece[] {
  const plain = text.toLowerCase();
  const starts = words.flatMap((word) => {
    const at = plain.indexOf(word);
    return at < 0 ? [] : [at];
  });
  const richness = (start: number) => words.filter((word) => plain.slice(start, start + LENGTH).includes(word)).length;
  const best = starts.sort((a, b) => richness(Math.max(0, b - BEFORE)) - richness(Math.max(0, a - BEFORE)) || a - b)[0] ?? 0;
  let start = Math.max(0, best - BEFORE);
  // Rather the beginning of the sentence, if it is near.
  const stop = Math.max(...['。', '；', '？', ' '].map((mark) => text.lastIndexOf(mark, best - 1)));
  if (stop >= 0 && best - stop < BEFORE * 2) start = stop + 1;
  else if (best < BEFORE * 2) start = 0;
  const end = Math.min(text.length, start + LENGTH);
  const cut = text.slice(start, end).trim();
  return markWords(`${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`, words);
}
