import type { Posting } from '../../model/search-index.ts';
import { isHan, runsOf } from './normalize.ts';

/** Something of the query that the index knows, or nearly knows. */
export interface Term {
  /** The words of the index that it stands for; one, or those that hold half a word. */
  readonly words: readonly string[];
  /** How much of the query it carries, 0 to 1. */
  readonly weight: number;
  /** The piece of the query. */
  readonly typed: string;
}

/** A query cut into terms. */
export interface Terms {
  readonly terms: readonly Term[];
  /** Share of the query's telling characters that some word covers, 0 to 1. */
  readonly covered: number;
  /** Pairs of characters that nothing in the index holds: perhaps a slip of the keyboard. */
  readonly unknown: readonly string[];
}

/** Words by which people ask, and which say nothing of what. */
const ASKING = new Set(
  (
    '怎么 怎样 怎么样 怎么办 怎么写 如何 什么 什么时候 时候 多久 多少 谁 吗 呢 吧 啊 的 了 在 是 由 归 算 没 不 把 要 和 与 该 能 会 有 到 快 给 被 让 就 都 也 还 我 你 他 ' +
    '没有 可以 为什么 哪些 哪个 哪里 几 个 能不能 要不要 应该 需要 请问 有没有 是不是'
  ).split(' '),
);

// Longer than any word of the trade.
const LONGEST = 8;
// A piece of a longer word that matched as well adds a little; half a word is a guess.
const WEIGHT = { whole: 1, within: 0.35, half: 0.6, single: 0.25 };

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Every stretch of a run that the index knows as a word. */
function matches(run: string, known: (word: string) => boolean): Match[] {
  const found: Match[] = [];
  for (let start = 0; start < run.length; start += 1)
    for (let end = Math.min(run.length, start + LONGEST); end > start; end -= 1) if (known(run.slice(start, end))) found.push({ start, end });
  return found;
}

// Old browsers have no segmenter: there a word that the index lacks may be taken for a slip.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Whether two characters are a word of the language, though none of the index. */
const isWord = (pair: string): boolean => segmenter !== undefined && Array.from(segmenter.segment(pair)).length === 1;

const holds = (outer: Match, inner: Match) =>
  outer !== inner && outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** Terms of a run of 汉字; `asking` says for each character whether it belongs to a word of asking. */
function hanTerms(
  run: string,
  index: ReadonlyMap<string, readonly Posting[]>,
  isTrade: (word: string) => boolean,
): { terms: Term[]; covered: number; telling: number; unknown: string[] } {
  const found = matches(run, (word) => index.has(word) || ASKING.has(word));
  const piece = ({ start, end }: Match) => run.slice(start, end);
  // A dictionary's longer word (加提成) does not hide a word of the trade in it (提成); a longer one of the trade does.
  const widest = new Set(found.filter((match) => !found.some((other) => holds(other, match) && (!isTrade(piece(match)) || isTrade(piece(other))))));
  const asked = new Set<number>();
  const told = new Set<number>();
  const terms: Term[] = [];
  for (const match of found) {
    const typed = piece(match);
    const outer = widest.has(match);
    if (ASKING.has(typed)) {
      if (outer) for (let at = match.start; at < match.end; at += 1) asked.add(at);
      continue;
    }
    const long = typed.length > 1;
    if (outer && (long || run.length === 1)) for (let at = match.start; at < match.end; at += 1) told.add(at);
    // Within a word of asking nothing is told.
    if (!outer && found.some((other) => holds(other, match) && ASKING.has(piece(other)))) continue;
    const weight = long || run.length === 1 ? (outer ? WEIGHT.whole : WEIGHT.within) : outer ? WEIGHT.single : WEIGHT.within * WEIGHT.single;
    terms.push({ words: [typed], weight, typed });
  }
  // Two characters that no word covers together: half a word, or the seam of two.
  const words = [...index.keys()];
  const unknown: string[] = [];
  const inWords = new Set(told);
  const halves = run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  halves.forEach((half, at) => {
    const last = at + half.length - 1;
    if (found.some((match) => match.start <= at && last < match.end && (half.length > 1 || match.end - match.start > 1))) return;
    if (asked.has(at) && asked.has(last)) return;
    const longer = words.filter((word) => word.length > half.length && word.includes(half));
    if (longer.length === 0) {
      if (half.length > 1 && !inWords.has(at) && !inWords.has(last) && !isWord(half)) unknown.push(half);
      return;
    }
    terms.push({ words: longer, weight: half.length > 1 ? WEIGHT.half : WEIGHT.whole * 0.7, typed: half });
    for (let each = at; each <= last; each += 1) told.add(each);
  });
  const telling = run.length - [...asked].filter((at) => !told.has(at)).length;
  return { terms, covered: told.size, telling, unknown };
}

/**
 * Cuts a normalised query by the words of the index itself, so that query and index cannot disagree
 * on where a word ends.
 * @param index every word that is known, with its postings; words of concepts may have none
 * @param isTrade whether a word belongs to a concept
 */
export function cutQuery(normalized: string, index: ReadonlyMap<string, readonly Posting[]>, isTrade: (word: string) => boolean): Terms {
  const terms: Term[] = [];
  const unknown: string[] = [];
  let covered = 0;
  let telling = 0;
  for (const run of runsOf(normalized)) {
    if (isHan(run)) {
      const cut = hanTerms(run, index, isTrade);
      terms.push(...cut.terms);
      unknown.push(...cut.unknown);
      covered += cut.covered;
      telling += cut.telling;
      continue;
    }
    telling += run.length;
    const words = index.has(run) ? [run] : [...index.keys()].filter((word) => run.length > 1 && word.startsWith(run));
    if (words.length > 0) covered += run.length;
    if (words.length > 0) terms.push({ words, weight: words[0] === run ? WEIGHT.whole : WEIGHT.half, typed: run });
  }
  return { terms, covered: telling === 0 ? 0 : Math.min(1, covered / telling), unknown };
}
