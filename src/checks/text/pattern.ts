/** A place within a statement's plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A pattern that finds any of these words. A word may hold character classes and bounded repetitions; an unbounded one would
 * cost more than linear time on a hostile text, so it is refused.
 * @throws Error when a word holds `*`, `+` or an open repetition
 */
export function anyOf(...lists: readonly (readonly string[])[]): RegExp {
  const words = lists.flat();
  const open = words.find((word) => /(?:^|[^\\])[*+]|\{\d+,\}/u.test(word));
  if (open !== undefined) throw new Error(`The pattern ${open} repeats without bound`);
  // Without the u flag, which makes every [^…] look for pairs of units and costs an eighth of the time; spanOf keeps pairs whole.
  return new RegExp(`(?:${words.join('|')})`);
}

const isTail = (text: string, at: number): boolean => at > 0 && /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));

/** The place of a match; one that ends between the two units of a character takes both. */
function spanOf(match: RegExpExecArray, text: string): Span {
  const start = isTail(text, match.index) ? match.index - 1 : match.index;
  const to = match.index + match[0].length;
  const end = isTail(text, to) ? to + 1 : to;
  return { start, end, text: end - start === match[0].length ? match[0] : text.slice(start, end) };
}

const searching = new WeakMap<RegExp, RegExp>();

function global(pattern: RegExp): RegExp {
  let known = searching.get(pattern);
  if (!known) {
    known = new RegExp(pattern.source, `${pattern.flags.replaceAll('g', '')}g`);
    searching.set(pattern, known);
  }
  known.lastIndex = 0;
  return known;
}

/** The first place of a pattern at or after `from`, or null. */
export function firstOf(pattern: RegExp, text: string, from = 0): Span | null {
  const search = global(pattern);
  search.lastIndex = from;
  const match = search.exec(text);
  return match ? spanOf(match, text) : null;
}

// Most patterns stand nowhere in most statements.
const NONE: readonly Span[] = [];

/** More places than this in one statement tell nothing new. */
const MOST = 50;

/** Every place of a pattern, from left to right, up to 50. */
export function allOf(pattern: RegExp, text: string): readonly Span[] {
  const search = global(pattern);
  const first = search.exec(text);
  if (!first) return NONE;
  const found: Span[] = [];
  for (let match: RegExpExecArray | null = first; match && found.length < MOST; match = search.exec(text)) {
    if (match[0] === '') search.lastIndex += 1;
    else found.push(spanOf(match, text));
  }
  return found;
}

/** The first place that `accepts` agrees to, or null. */
export const firstWhere = (pattern: RegExp, text: string, accepts: (span: Span) => boolean): Span | null => allOf(pattern, text).find(accepts) ?? null;
