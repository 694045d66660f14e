import type { Library } from '../../model/library.ts';
import type { AgreedClause, Agreement } from '../agreement.ts';
import { isoDay } from '../calendar/day-number.ts';
import type { Workdays } from '../calendar/workdays.ts';
import { anchorsOf } from './anchors.ts';
import { answerDays, hasAnswerDays } from './answer-days.ts';
import { generalShift, type DueDay } from './due-day.ts';
import { answerRule, answerWords, dutyRule, dutyWords } from './duty-words.ts';
import { recurrences } from './recurrence.ts';
import type { Occurrence, Schedule, ScheduleItem } from './schedule.ts';
import { timeIn } from './terms.ts';

/** Days of a duty with its rhythm; days are `null` where they are not known. */
interface Dates {
  readonly rhythm: ScheduleItem['rhythm'];
  readonly days: readonly DueDay[] | null;
}

function timeOf({ clause: { deadline }, values }: AgreedClause): string | null {
  return 'time' in deadline ? timeIn(deadline.time, values) : null;
}

/** Writes days out; the same list of days gives the same list of occurrences. */
function occurrenceWriter(): (days: readonly DueDay[] | null) => readonly Occurrence[] {
  const written = new Map<readonly DueDay[], readonly Occurrence[]>();
  const isos = new Map<number, string>();
  const iso = (day: number): string => {
    let text = isos.get(day);
    if (text === undefined) isos.set(day, (text = isoDay(day)));
    return text;
  };
  const write = ({ day, moved, provisional }: DueDay): Occurrence => ({
    date: iso(day),
    moved: moved && { from: iso(moved.from), reason: moved.reason },
    provisional,
  });
  return (days) => {
    if (days === null) return [];
    let occurrences = written.get(days);
    if (occurrences === undefined) written.set(days, (occurrences = days.map(write)));
    return occurrences;
  };
}

const firstDate = ({ occurrences }: ScheduleItem) => occurrences[0]?.date ?? '9999';

/** Dated items by their first day, then those without a date; otherwise in the order of the clauses. */
function inOrder(items: readonly ScheduleItem[]): ScheduleItem[] {
  return [...items].sort((a, b) => (firstDate(a) < firstDate(b) ? -1 : firstDate(a) > firstDate(b) ? 1 : 0));
}

/**
 * Every duty of an agreement with its dates, and the answers that are due on them in days.
 * Counting follows 民法典第200–204条; a day off moves a deadline as the agreement's general clause says.
 * Without a start date all items are there, without dates. Linear in clauses and their occurrences.
 * @param library its clauses stand in, with their defaults, where an anchor's own clause takes no part
 */
export function buildSchedule(agreement: Agreement, workdays: Workdays, library?: Pick<Library, 'clauses'>): Schedule {
  const general = generalShift(agreement);
  const anchors = anchorsOf(agreement, workdays, library?.clauses);
  const recurring = recurrences(anchors, workdays, general);
  const occurrencesOf = occurrenceWriter();
  const answered = new Map<string, Map<readonly DueDay[], readonly DueDay[] | null>>();

  const datesOf = (agreed: AgreedClause): Dates => {
    const { deadline } = agreed.clause;
    switch (deadline.kind) {
      case 'event':
      case 'standing':
        return { rhythm: deadline.kind, days: null };
      case 'offset': {
        const due = anchors.dueDay(agreed);
        return due === null ? { rhythm: 'unknown', days: null } : { rhythm: 'once', days: [due] };
      }
      case 'weekly':
      case 'monthly':
      case 'daily':
        return { rhythm: deadline.kind, days: recurring(deadline, agreed) };
    }
  };

  // Duties of one rhythm that are answered within the same time share the days of their answers too.
  const answersOf = (agreed: AgreedClause, days: readonly DueDay[] | null, rule: string): readonly DueDay[] | null => {
    if (days === null) return null;
    const byDays = answered.get(rule) ?? new Map<readonly DueDay[], readonly DueDay[] | null>();
    answered.set(rule, byDays);
    let answers = byDays.get(days);
    if (answers === undefined) byDays.set(days, (answers = answerDays(days, agreed, workdays, general)));
    return answers;
  };

  const items: ScheduleItem[] = [];
  for (const agreed of agreement.clauses) {
    const { clause } = agreed;
    const { rhythm, days } = datesOf(agreed);
    items.push({
      agreed,
      kind: 'duty',
      by: clause.deliverable.by,
      what: dutyWords(agreed),
      rule: dutyRule(agreed),
      time: timeOf(agreed),
      rhythm,
      occurrences: occurrencesOf(days),
    });
    if (rhythm === 'event' || rhythm === 'standing' || !hasAnswerDays(clause)) continue;
    const rule = answerRule(agreed);
    const time = clause.confirmation.time === undefined ? null : timeIn(clause.confirmation.time, agreed.values);
    items.push({
      agreed,
      kind: 'confirmation',
      by: clause.confirmation.by,
      what: answerWords(agreed),
      rule,
      time,
      rhythm,
      occurrences: occurrencesOf(answersOf(agreed, days, rule)),
    });
  }
  return { items: inOrder(items) };
}
