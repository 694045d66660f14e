import { SIDE_LABELS, type Side } from '../../model/party.ts';
import type { AgreedClause } from '../agreement.ts';
import { answerRule } from '../schedule/duty-words.ts';
import type { Schedule, ScheduleItem } from '../schedule/schedule.ts';
import { countIn, timeIn, weekdayIn } from '../schedule/terms.ts';

/** Something that comes back. */
export interface RhythmEntry {
  readonly clauseId: string;
  /** Number of its clause in the document. */
  readonly number: string;
  readonly by: Side;
  readonly what: string;
  /** `HH:MM`; `null` for the end of the day. */
  readonly time: string | null;
  /** A moment at which one meets, not one by which something is done. */
  readonly meeting: boolean;
  /** The answer that has no line of its own, e.g. `商家收到后5个工作日内答复`; the empty string where there is none. */
  readonly answer: string;
}

/** What comes back every day, week and month, on one sheet. */
export interface Rhythm {
  /** By time of day. */
  readonly daily: readonly RhythmEntry[];
  /** Times of day of the week's entries, ascending, the end of the day (`null`) last. */
  readonly times: readonly (string | null)[];
  /** The seven days from Monday, each with its entries by time. */
  readonly week: readonly { readonly weekday: number; readonly entries: readonly RhythmEntry[] }[];
  /** Days of the month on which something is due, ascending, before any holiday moves them. */
  readonly month: readonly { readonly day: number; readonly entries: readonly RhythmEntry[] }[];
}

/** What a weekly clause says within its sentence and the schedule, which knows one deadline a clause, does not hold. */
export const FURTHER_MOMENTS: readonly {
  readonly clauseId: string;
  readonly key: string;
  /** `null`: the day of the clause itself. */
  readonly weekday: number | null;
  readonly by: Side;
  readonly what: string;
  readonly meeting: boolean;
}[] = [
  { clauseId: 'review/weekly-review', key: 'week-meet', weekday: null, by: 'both', what: '开复盘会', meeting: true },
  { clauseId: 'operation/home-stock-warning', key: 'adjust-time', weekday: 5, by: 'operator', what: '调好线上库存', meeting: false },
];

const clock = (time: string | null) => (time === '24:00' ? null : time);
const ofDay = (a: { readonly time: string | null }, b: { readonly time: string | null }) => (a.time ?? '24:00').localeCompare(b.time ?? '24:00');

/** The answer to a duty where it is told in words: one with a weekday has a line of its own. */
function answerOf({ agreed, kind }: ScheduleItem): string {
  const { confirmation } = agreed.clause;
  if (kind === 'confirmation' || confirmation.weekday !== undefined || confirmation.clause !== undefined || confirmation.onSilence === 'not-applicable')
    return '';
  const rule = answerRule(agreed);
  return rule === '' ? '' : `${SIDE_LABELS[confirmation.by].name}${rule}答复`;
}

function entryOf(item: ScheduleItem): RhythmEntry {
  const { agreed, by, what } = item;
  return { clauseId: agreed.clause.id, number: agreed.number, by, what, time: clock(item.time), meeting: false, answer: answerOf(item) };
}

function furtherMoments(agreed: AgreedClause, weekday: number): { readonly weekday: number; readonly entry: RhythmEntry }[] {
  return FURTHER_MOMENTS.filter(({ clauseId }) => clauseId === agreed.clause.id).flatMap(({ key, by, what, meeting, ...moment }) => {
    const time = agreed.values[key]?.problem === null ? timeIn(key, agreed.values) : null;
    if (time === null) return [];
    const entry = { clauseId: agreed.clause.id, number: agreed.number, by, what, time: clock(time), meeting, answer: '' };
    return [{ weekday: moment.weekday ?? weekday, entry }];
  });
}

/** The weekday of a weekly duty or of the answer to it; `null` where the clause does not name one. */
function weekdayOfItem({ agreed, kind }: ScheduleItem): number | null {
  const { deadline, confirmation } = agreed.clause;
  if (kind === 'confirmation') return confirmation.weekday ?? null;
  return deadline.kind === 'weekly' ? weekdayIn(deadline.weekday, agreed.values) : null;
}

/**
 * The rhythm of an agreement, whether its days are known or not. Duties only; answers stand beside
 * them, and on a line of their own where the clause names their weekday.
 */
export function rhythmOf({ items }: Schedule): Rhythm {
  const daily: RhythmEntry[] = [];
  const week = new Map<number, RhythmEntry[]>([1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, []]));
  const month = new Map<number, RhythmEntry[]>();
  for (const item of items) {
    const { deadline } = item.agreed.clause;
    if (deadline.kind === 'weekly') {
      const weekday = weekdayOfItem(item);
      if (weekday === null) continue;
      week.get(weekday)?.push(entryOf(item));
      if (item.kind === 'duty') for (const further of furtherMoments(item.agreed, weekday)) week.get(further.weekday)?.push(further.entry);
    } else if (item.kind === 'duty' && deadline.kind === 'daily') daily.push(entryOf(item));
    else if (item.kind === 'duty' && deadline.kind === 'monthly') {
      const day = countIn(deadline.day, item.agreed.values);
      if (day === null) continue;
      const entries = month.get(day);
      if (entries) entries.push(entryOf(item));
      else month.set(day, [entryOf(item)]);
    }
  }
  const days = [...week].map(([weekday, entries]) => ({ weekday, entries: entries.sort(ofDay) }));
  return {
    daily: daily.sort(ofDay),
    week: days,
    times: [...new Set(days.flatMap(({ entries }) => entries.map(({ time }) => time)))].sort((a, b) => ofDay({ time: a }, { time: b })),
    month: [...month].sort(([a], [b]) => a - b).map(([day, entries]) => ({ day, entries: entries.sort(ofDay) })),
  };
}
