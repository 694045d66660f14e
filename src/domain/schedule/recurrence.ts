import type { Anchor, DayKind } from '../../model/deadline-labels.ts';
import type { Deadline } from '../../model/deadline.ts';
import { dayOfMonth, monthOf, weekdayOf, type DayNumber } from '../calendar/day-number.ts';
import type { Workdays } from '../calendar/workdays.ts';
import { inherited, type AnchorDay, type Anchors } from './anchors.ts';
import { shifted, shiftOf, type DueDay, type Shift } from './due-day.ts';
import { countIn, weekdayIn, type Terms } from './terms.ts';

type Recurring = Extract<Deadline, { kind: 'weekly' | 'monthly' | 'daily' }>;

// A holiday moves an anchor by nine days at most: what is due later does not depend on it.
const UNCERTAIN_DAYS = 10;

/** Every such weekday after the day `from` up to `until`. */
function weeklyDays(weekday: number, from: DayNumber, until: DayNumber): DayNumber[] {
  const days: DayNumber[] = [];
  const first = from + ((weekday - weekdayOf(from) + 6) % 7) + 1;
  for (let day = first; day <= until; day += 7) days.push(day);
  return days;
}

/** The same day of every month; the last day of months that are too short. */
function monthlyDays(day: number, covers: 'previous' | 'current', from: DayNumber, until: DayNumber): DayNumber[] {
  const start = monthOf(from);
  const end = monthOf(until);
  const count = (end.year - start.year) * 12 + end.month - start.month;
  const later = covers === 'previous' ? 1 : 0;
  const days: DayNumber[] = [];
  for (let index = 0; index <= count; index += 1) days.push(dayOfMonth(start.year, start.month + index + later, day));
  return covers === 'previous' ? days : days.filter((due) => due > from && due <= until);
}

function dailyDays(dayKind: DayKind, from: DayNumber, until: DayNumber, workdays: Workdays): DueDay[] {
  const days: DueDay[] = [];
  for (let day = from + 1; day <= until; day += 1) {
    const working = dayKind === 'working';
    if (!working || workdays.dayOff(day) === null) days.push({ day, moved: null, provisional: working ? workdays.unsettled(day, day) : null });
  }
  return days;
}

/** Days near an anchor that may itself move are no more settled than the anchor. */
function withUncertainStart(days: readonly DueDay[], anchor: Anchor, { day: start, provisional }: AnchorDay): readonly DueDay[] {
  if (provisional === null) return days;
  const reason = inherited(anchor, provisional);
  return days.map((due) => (due.provisional === null && due.day <= start + UNCERTAIN_DAYS ? { ...due, provisional: reason } : due));
}

function nominalDays(deadline: Exclude<Recurring, { kind: 'daily' }>, terms: Terms, from: DayNumber, until: DayNumber): DayNumber[] | null {
  if (deadline.kind === 'weekly') {
    const weekday = weekdayIn(deadline.weekday, terms.values);
    return weekday === null ? null : weeklyDays(weekday, from, until);
  }
  const day = countIn(deadline.day, terms.values);
  return day === null || day < 1 ? null : monthlyDays(day, deadline.covers, from, until);
}

/** What two recurring deadlines must have in common to fall on the same days. */
function keyOf(deadline: Recurring, terms: Terms, shift: Shift): string {
  switch (deadline.kind) {
    case 'daily':
      return `d ${deadline.dayKind} ${deadline.from} ${deadline.until}`;
    case 'weekly':
      return `w ${weekdayIn(deadline.weekday, terms.values)} ${shift} ${deadline.from} ${deadline.until}`;
    case 'monthly':
      return `m ${countIn(deadline.day, terms.values)} ${deadline.covers} ${shift} ${deadline.from} ${deadline.until}`;
  }
}

/**
 * Finds the days of recurring deadlines, in ascending order. Deadlines of the same rhythm get the
 * same list, so that a hundred daily duties cost little more than one. The result is `null` while
 * the period or the number is not known. Two weeks whose Mondays fall into one long holiday give
 * the same working day twice: both reports are due on it.
 */
export function recurrences(anchors: Anchors, workdays: Workdays, general: 'none' | 'next'): (deadline: Recurring, terms: Terms) => readonly DueDay[] | null {
  const found = new Map<string, readonly DueDay[] | null>();

  const expand = (deadline: Recurring, terms: Terms, shift: Shift): readonly DueDay[] | null => {
    const from = anchors.dayOf(deadline.from);
    const until = anchors.dayOf(deadline.until);
    if (from === null || until === null) return null;
    if (deadline.kind === 'daily') return withUncertainStart(dailyDays(deadline.dayKind, from.day, until.day, workdays), deadline.from, from);
    const nominal = nominalDays(deadline, terms, from.day, until.day);
    if (nominal === null) return null;
    return withUncertainStart(
      nominal.map((day) => shifted(day, shift, workdays)),
      deadline.from,
      from,
    );
  };

  return (deadline, terms) => {
    const shift = deadline.kind === 'daily' ? 'none' : shiftOf(deadline.holiday, 'after', general);
    const key = keyOf(deadline, terms, shift);
    let days = found.get(key);
    if (days === undefined) found.set(key, (days = expand(deadline, terms, shift)));
    return days;
  };
}
