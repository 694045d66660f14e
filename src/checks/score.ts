import { DETAILS } from '../model/detail.ts';
import { STEPS } from '../model/step.ts';
import type { Coverage } from './coverage.ts';
import type { Finding } from './finding.ts';
import type { Statement } from './statement.ts';

/** A part of the score, with how it was reckoned. */
export interface ScorePart {
  readonly name: string;
  readonly points: number;
  readonly of: number;
  /** The arithmetic in words. */
  readonly why: string;
}

/** How complete and keepable a text is, 0 to 100; the sum of its parts. */
export interface Score {
  readonly value: number;
  readonly parts: readonly ScorePart[];
}

const STEP_POINTS = 3;
const DETAIL_POINTS = 4;
const CLEAR_POINTS = 35;
const FAIR_POINTS = 20;
const TERM_COST = 5;

/** Adds up the score: 21 points for the steps, 24 for the details, 35 for statements without a gap, 20 less 5 for every dangerous term. */
export function scoreOf(statements: readonly Statement[], findings: readonly Finding[], { uncoveredSteps, uncoveredDetails }: Coverage): Score {
  const read = statements.filter(({ kind }) => kind !== 'heading');
  const marked = new Set(findings.filter(({ severity }) => severity !== 'low').map(({ statement }) => statement));
  const clear = read.filter(({ index }) => !marked.has(index)).length;
  const terms = findings.filter(({ category, severity }) => severity === 'high' && (category === 'rights' || category === 'legality')).length;
  const steps = STEPS.length - uncoveredSteps.length;
  const details = DETAILS.length - uncoveredDetails.length;
  const nothing = read.length === 0;
  const parts: ScorePart[] = [
    { name: '七个步骤', points: steps * STEP_POINTS, of: STEPS.length * STEP_POINTS, why: `写到了${steps}步，每步${STEP_POINTS}分` },
    { name: '六个细节', points: details * DETAIL_POINTS, of: DETAILS.length * DETAIL_POINTS, why: `写到了${details}样，每样${DETAIL_POINTS}分` },
    {
      name: '写清的句子',
      points: nothing ? 0 : Math.round((CLEAR_POINTS * clear) / read.length),
      of: CLEAR_POINTS,
      why: `${read.length}句里有${clear}句没有“要紧”或“该改”的提示，按比例折成${CLEAR_POINTS}分`,
    },
    {
      name: '没有危险条款',
      points: nothing ? 0 : Math.max(0, FAIR_POINTS - terms * TERM_COST),
      of: FAIR_POINTS,
      why: `要紧的权利、合法问题${terms}处，每处减${TERM_COST}分，减完为止`,
    },
  ];
  return { value: parts.reduce((sum, { points }) => sum + points, 0), parts };
}
