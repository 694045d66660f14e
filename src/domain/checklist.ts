import type { Side } from '../model/party.ts';
import { STEP_LABELS, STEPS, type Step } from '../model/step.ts';
import { clausesOfStep, contingencyClauses, type AgreedClause, type Agreement } from './agreement.ts';
import type { Occurrence, Schedule, ScheduleItem } from './schedule/schedule.ts';

/** A line to look at and say yes or no. */
export interface ChecklistLine {
  readonly clauseId: string;
  readonly number: string;
  /** What one looks at. */
  readonly text: string;
  /** `托管方主导，商家配合`. */
  readonly who: string;
  /** The deadline in words, and as a date where there is one. */
  readonly when: string;
  /** The one day on which it is due; `null` for recurring duties, events, and while it is not known. */
  readonly due: Occurrence | null;
}

/** The lines of a step or of the contingency plan. */
export interface ChecklistSection {
  readonly id: Step | 'contingency';
  readonly name: string;
  readonly lines: readonly ChecklistLine[];
}

/** A duty within one month with its days, or the answer due on it. */
export interface MonthlyDuty {
  readonly clauseId: string;
  readonly number: string;
  readonly kind: ScheduleItem['kind'];
  readonly rhythm: ScheduleItem['rhythm'];
  readonly by: Side;
  readonly what: string;
  readonly time: string | null;
  /** Days of this month, ascending. */
  readonly occurrences: readonly Occurrence[];
}

/** What is due in a month. */
export interface ChecklistMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** `2026年5月`. */
  readonly name: string;
  /** Recurring duties, in the order of the clauses. */
  readonly recurring: readonly MonthlyDuty[];
  /** One-off deadlines, by day. */
  readonly deadlines: readonly MonthlyDuty[];
}

/** The acceptance checklist of an agreement: by step, and by month. */
export interface Checklist {
  readonly sections: readonly ChecklistSection[];
  /** In ascending order; none while there is no start date. */
  readonly months: readonly ChecklistMonth[];
}

function sectionOf(id: ChecklistSection['id'], name: string, clauses: readonly AgreedClause[], dues: ReadonlyMap<string, Occurrence>): ChecklistSection[] {
  if (clauses.length === 0) return [];
  const lines = clauses.map(({ clause, number, checklist, facts }) => ({
    clauseId: clause.id,
    number,
    text: checklist,
    who: facts.who,
    when: facts.when,
    due: dues.get(clause.id) ?? null,
  }));
  return [{ id, name, lines }];
}

function monthName(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
}

/** Days of an item by month. Occurrences are in order, so that each month is one stretch of them. */
function byMonth(occurrences: readonly Occurrence[]): [string, Occurrence[]][] {
  const months = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const month = occurrence.date.slice(0, 7);
    const days = months.get(month);
    if (days) days.push(occurrence);
    else months.set(month, [occurrence]);
  }
  return [...months];
}

function monthsOf(agreement: Agreement, schedule: Schedule): ChecklistMonth[] {
  const place = new Map(agreement.clauses.map(({ clause }, index) => [clause.id, index]));
  // Items that recur on the same days share the list of them.
  const split = new Map<readonly Occurrence[], [string, Occurrence[]][]>();
  const months = new Map<string, MonthlyDuty[]>();
  for (const {
    agreed: { clause, number },
    kind,
    rhythm,
    by,
    what,
    time,
    occurrences,
  } of schedule.items) {
    const stretches = split.get(occurrences) ?? byMonth(occurrences);
    split.set(occurrences, stretches);
    for (const [month, days] of stretches) {
      const duty: MonthlyDuty = { clauseId: clause.id, number, kind, rhythm, by, what, time, occurrences: days };
      const duties = months.get(month);
      if (duties) duties.push(duty);
      else months.set(month, [duty]);
    }
  }
  const order = ({ clauseId, kind }: MonthlyDuty) => (place.get(clauseId) as number) * 2 + (kind === 'duty' ? 0 : 1);
  // Every duty of a month has a day in it.
  const day = ({ occurrences: [first] }: MonthlyDuty) => (first as Occurrence).date;
  return [...months]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([month, duties]) => ({
      month,
      name: monthName(month),
      recurring: duties.filter(({ rhythm }) => rhythm !== 'once').sort((a, b) => order(a) - order(b)),
      deadlines: duties.filter(({ rhythm }) => rhythm === 'once').sort((a, b) => day(a).localeCompare(day(b)) || order(a) - order(b)),
    }));
}

/**
 * The acceptance checklist: for each step the lines to tick off, and for each month what recurs and
 * what is due once. Every clause has exactly one line.
 */
export function buildChecklist(agreement: Agreement, schedule: Schedule): Checklist {
  const dues = new Map<string, Occurrence>();
  for (const {
    agreed,
    kind,
    rhythm,
    occurrences: [first],
  } of schedule.items) {
    if (kind === 'duty' && rhythm === 'once' && first) dues.set(agreed.clause.id, first);
  }
  return {
    sections: [
      ...STEPS.flatMap((step) => sectionOf(step, STEP_LABELS[step].name, clausesOfStep(agreement, step), dues)),
      ...sectionOf('contingency', '突发预案', contingencyClauses(agreement), dues),
    ],
    months: monthsOf(agreement, schedule),
  };
}
