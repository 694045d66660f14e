import type { Detail } from '../../model/detail.ts';
import type { Library } from '../../model/library.ts';
import type { Agreement, Problem } from '../agreement.ts';

/** Where a gap is mended: a field, the card of a clause, or a clause of the library that could be taken in. */
export type ScorePlace = Problem['at'] | { readonly kind: 'clause'; readonly clauseId: string } | { readonly kind: 'offer'; readonly clauseId: string };

/** What is wrong with a place: blank or not to be understood; no clause is there for it; nobody answers for it. */
export type Gap = 'vague' | 'uncovered' | 'unowned';

/** One place that a careful reader would look at, and whether it is written down. */
export interface Check {
  /** The detail that it counts for; each check counts for one. */
  readonly detail: Detail;
  readonly gap: Gap;
  readonly good: boolean;
  /** What is wrong and, where that is not plain, what to do; without meaning while `good`. */
  readonly message: string;
  /** Where it is mended. */
  readonly at: ScorePlace;
}

/** What is judged. */
export interface ScoreInput {
  readonly agreement: Agreement;
  /** Says which clauses there could be. */
  readonly library: Pick<Library, 'clauses'>;
}

/**
 * Looks at one kind of place. What cannot go wrong is not looked at: it would only raise the score.
 * Another way of judging, of free text for example, is one more rule in the list of `score.ts`.
 */
export type ScoreRule = (input: ScoreInput) => Check[];
