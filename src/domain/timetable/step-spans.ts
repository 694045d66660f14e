import { STEP_LABELS, STEPS, type Step } from '../../model/step.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** When a step runs: from its first deadline to its last. */
export interface StepSpan {
  readonly step: Step;
  /** Its place among the seven, from 1. */
  readonly place: number;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
}

/** Steps that last through the whole service: what recurs tells when they run, not what is prepared for them before. */
const LASTING: ReadonlySet<Step> = new Set(['operation', 'review']);

/** The steps that have days, in their order. Of a step that does not last, what recurs is left out: it would stretch the step over the year. */
export function stepSpans({ items }: Schedule): StepSpan[] {
  const spans = new Map<Step, { from: string; until: string }>();
  for (const { agreed, rhythm, occurrences } of items) {
    const { step, part } = agreed.clause;
    const [from, until] = [occurrences[0]?.date, occurrences.at(-1)?.date];
    if (from === undefined || until === undefined || part !== 'step' || (rhythm === 'once') === LASTING.has(step)) continue;
    const known = spans.get(step);
    spans.set(step, known ? { from: from < known.from ? from : known.from, until: until > known.until ? until : known.until } : { from, until });
  }
  return STEPS.flatMap((step, index) => {
    const span = spans.get(step);
    return span ? [{ step, place: index + 1, name: STEP_LABELS[step].name, ...span }] : [];
  });
}
