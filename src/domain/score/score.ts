import { DETAILS, type Detail } from '../../model/detail.ts';
import type { Check, ScoreInput, ScoreRule } from './check.ts';
import { coverage } from './coverage.ts';
import { parties, period } from './frame.ts';
import { ownClauses } from './own.ts';
import { references } from './references.ts';
import { filledValues } from './values.ts';
import { ownWording } from './wording.ts';

/** All rules; the gaps of a detail are listed in this order. */
const RULES: readonly ScoreRule[] = [period, parties, coverage, references, filledValues, ownWording, ownClauses];

/** One of the six details: how many places were looked at, how many are written down, and which are not. */
export interface DetailScore {
  readonly detail: Detail;
  readonly good: number;
  readonly all: number;
  /** `good` of `all` in hundredths, rounded down: 100 only where nothing is open. 0 where there is nothing to look at. */
  readonly points: number;
  /** What is open. */
  readonly gaps: readonly Check[];
}

/** How clearly an agreement writes down the six details. Says nothing on whether what is written is right or fair. */
export interface Score {
  /** In the order of the details. */
  readonly details: readonly DetailScore[];
  /** The mean of the six points, rounded down. */
  readonly points: number;
}

/** Points for a number of places, rounded down. */
const pointsOf = (good: number, all: number): number => (all === 0 ? 0 : Math.floor((100 * good) / all));

/** Judges an agreement. Pure, and linear in the number of clauses and values. */
export function scoreOf(input: ScoreInput): Score {
  const checks = RULES.flatMap((rule) => rule(input));
  const details = DETAILS.map((detail): DetailScore => {
    const mine = checks.filter((check) => check.detail === detail);
    const gaps = mine.filter(({ good }) => !good);
    const good = mine.length - gaps.length;
    return { detail, good, all: mine.length, points: pointsOf(good, mine.length), gaps };
  });
  return { details, points: Math.floor(details.reduce((sum, { points }) => sum + points, 0) / details.length) };
}
