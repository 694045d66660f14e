import { allOf, anyOf, type Span } from './pattern.ts';

/** Characters between two words that belong to one phrase, those of a clause, and those of one with something put in between. */
export const CLOSE = 6;
const REACH = 10;
export const FAR = 14;

/** Two things said close to each other, in either order. */
export interface Near {
  readonly one: RegExp;
  readonly other: RegExp;
  /** At most so many characters between them, those of a clause unless told. In a row the first cell is close to every other. */
  readonly reach?: number;
}

const NONE: readonly Span[] = [];

const anyOne = new WeakMap<readonly Near[], RegExp>();

/** Whether the first thing of any pair stands in a text: most statements have none, and one look tells. */
function mayHold(pairs: readonly Near[], plain: string): boolean {
  let known = anyOne.get(pairs);
  if (!known) {
    known = anyOf(pairs.map(({ one }) => one.source));
    anyOne.set(pairs, known);
  }
  return known.test(plain);
}

function between(plain: string, a: Span, b: Span): string | null {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return first.end <= second.start ? plain.slice(first.end, second.start) : null;
}

/**
 * Places where both things of a pair stand together, each as one span over both. “差评联系买家删掉” and “把差评都处理掉” are put in many ways;
 * what they have in common is the two words.
 */
export function nearSpans(plain: string, pairs: readonly Near[], row: boolean): readonly Span[] {
  if (!mayHold(pairs, plain)) return NONE;
  const found: Span[] = [];
  for (const { one, other, reach = REACH } of pairs) {
    if (!one.test(plain) || !other.test(plain)) continue;
    const others = allOf(other, plain);
    for (const a of allOf(one, plain)) {
      const b = others.find((span) => {
        const gap = between(plain, a, span);
        if (gap === null) return false;
        if (row && gap.includes('|') && !plain.slice(0, Math.min(a.start, span.start)).includes('|')) return true;
        return gap.length <= reach && !/[。；|！？]/u.test(gap);
      });
      if (!b) continue;
      const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
      found.push({ start, end, text: plain.slice(start, end) });
    }
  }
  return found;
}
