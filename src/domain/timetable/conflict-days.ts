import type { Agreement } from '../agreement.ts';
import type { Conflict } from '../conflicts/conflict.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** Rules about money, fairness and references: their clauses may have days, but it is not the days that do not fit. */
export const NOT_OF_A_DAY: ReadonlySet<string> = new Set([
  'base-fee-within-target',
  'missed-months-agree',
  'early-stock-warning',
  'near-expiry-before-stop',
  'service-from-eight',
  'both-sides-liable',
  'late-rate-per-year',
  'references-present',
  'anchors-present',
  'one-lead',
  'six-details',
]);

/** A conflict with the days on which it shows, `YYYY-MM-DD`, ascending: each day of the first of its clauses that has any. */
export interface DatedConflict {
  readonly conflict: Conflict;
  readonly dates: readonly [first: string, ...rest: string[]];
}

const moves = ({ repairs }: Conflict, kind: 'start' | 'end') => repairs.some(({ changes }) => changes.some((change) => change.kind === kind));

/** Days of the duty of a clause; of what recurs, all of them. */
function daysOfClause(clauseId: string, { items }: Schedule): readonly string[] {
  return items.filter(({ agreed, kind }) => agreed.clause.id === clauseId && kind === 'duty').flatMap(({ occurrences }) => occurrences.map(({ date }) => date));
}

function daysOf(conflict: Conflict, { start, end }: Pick<Agreement, 'start' | 'end'>, schedule: Schedule): readonly string[] {
  if (NOT_OF_A_DAY.has(conflict.id)) return [];
  if (conflict.clauseIds.length > 0) {
    return conflict.clauseIds.map((clauseId) => daysOfClause(clauseId, schedule)).find((days) => days.length > 0) ?? [];
  }
  // What concerns no clause concerns the two days themselves.
  const day = moves(conflict, 'end') ? (end ?? start) : start;
  return day === null ? [] : [day];
}

/** The conflicts that show on days, in order of their first day. */
export function datedConflicts(conflicts: readonly Conflict[], agreement: Pick<Agreement, 'start' | 'end'>, schedule: Schedule): DatedConflict[] {
  return conflicts
    .flatMap((conflict): DatedConflict[] => {
      const [first, ...rest] = daysOf(conflict, agreement, schedule);
      return first === undefined ? [] : [{ conflict, dates: [first, ...rest] }];
    })
    .sort((a, b) => a.dates[0].localeCompare(b.dates[0]));
}
