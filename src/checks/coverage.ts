import { DETAILS, type Detail } from '../model/detail.ts';
import { STEPS, type Step } from '../model/step.ts';
import { anyOf } from './text/pattern.ts';
import type { Statement } from './statement.ts';
import { STEP_WORDS } from './words/steps.ts';

/** Which statements serve which step and detail, and what no statement serves. */
export interface Coverage {
  /** Indexes of statements by step and detail. */
  readonly cells: Readonly<Record<Step, Readonly<Record<Detail, readonly number[]>>>>;
  readonly uncoveredSteps: readonly Step[];
  readonly uncoveredDetails: readonly Detail[];
}

const WORDS = STEPS.map((step) => [step, anyOf(STEP_WORDS[step])] as const);

/** The step whose words stand first in a text, or null. */
function stepIn(text: string): Step | null {
  let best: { step: Step; at: number } | null = null;
  for (const [step, pattern] of WORDS) {
    const at = text.search(pattern);
    if (at !== -1 && (best === null || at < best.at)) best = { step, at };
  }
  return best?.step ?? null;
}

/** The details that a statement says something usable about. */
export function detailsServed({ slots, plain }: Statement): Detail[] {
  const { times, lead, threshold, source, praise, incident, step, otherwise, channel, money, spoken } = slots;
  const served: Record<Detail, boolean> = {
    timing: times.some(({ grade }) => grade === 'exact'),
    responsibility: lead !== null && lead.how !== 'joint' && lead.how !== 'vague' && slots.deed !== null,
    acceptance:
      (slots.nature !== 'payment' && slots.nature !== 'other' && threshold !== null && (source !== null || slots.metric !== null || praise === null)) ||
      /验收单|验收标准|《□/u.test(plain),
    contingency: (incident !== null && step !== null) || (otherwise !== null && /减收|扣减|返工|赔偿|承担|顺延|解除|重做|退还/u.test(plain)),
    communication: channel !== null && spoken === null && !/^(?:书面|当面|面谈|公告|电话)$/u.test(channel.text),
    settlement:
      (money.fee ?? money.share ?? money.cost ?? money.deposit) !== null &&
      (money.amount !== null || source !== null || times.some(({ grade }) => grade === 'exact')),
  };
  return DETAILS.filter((detail) => served[detail]);
}

/** Lays the statements out over seven steps and six details. A statement without a word of any step belongs to that of its heading. */
export function coverageOf(statements: readonly Statement[]): Coverage {
  const cells = Object.fromEntries(STEPS.map((step) => [step, Object.fromEntries(DETAILS.map((detail) => [detail, [] as number[]]))])) as Record<
    Step,
    Record<Detail, number[]>
  >;
  const steps = new Set<Step>();
  const details = new Set<Detail>();
  let headed: { readonly heading: string | null; readonly step: Step | null } = { heading: null, step: null };
  for (const statement of statements) {
    if (statement.kind === 'heading') continue;
    if (headed.heading !== statement.heading)
      headed = { heading: statement.heading, step: statement.heading === null ? null : (stepIn(statement.heading) ?? headed.step) };
    const own = stepIn(statement.text.replaceAll(' ', ''));
    // A step that an obligation speaks of is not left out, even where nothing in it can be used.
    if (own !== null && statement.slots.nature !== 'other') steps.add(own);
    const step = own ?? headed.step;
    for (const detail of detailsServed(statement)) {
      details.add(detail);
      if (step === null) continue;
      steps.add(step);
      cells[step][detail].push(statement.index);
    }
  }
  return { cells, uncoveredSteps: STEPS.filter((step) => !steps.has(step)), uncoveredDetails: DETAILS.filter((detail) => !details.has(detail)) };
}
