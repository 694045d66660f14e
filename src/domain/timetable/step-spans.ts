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
  return STEPS.flatMap((step, index) => {
    const telling = items.filter(
      ({ agreed: { clause }, rhythm }) => clause.step === step && clause.part === 'step' && (rhythm === 'once') !== LASTING.has(step),
    );
    const dates = telling.flatMap(({ occurrences }) => occurrences.map(({ date }) => date)).sort();
    const from = dates[0];
    return from === undefined ? [] : [{ step, place: index + 1, name: STEP_LABELS[step].name, from, until: dates.at(-1) ?? from }];
  });
}
