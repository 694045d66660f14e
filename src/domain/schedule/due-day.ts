import type { DayKind, HolidayRule } from '../../model/deadline-labels.ts';
import type { Agreement } from '../agreement.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { Workdays } from '../calendar/workdays.ts';

/** A day on which something is due, and how it came about. */
export interface DueDay {
  readonly day: DayNumber;
  /** The day off that it was moved away from, and what that day is. */
  readonly moved: { readonly from: DayNumber; readonly reason: string } | null;
  /** Why it may still move, in Chinese; `null` when it is settled. */
  readonly provisional: string | null;
}

/** What happens to a due day that is off. */
export type Shift = 'none' | 'next' | 'previous';

/** Clause and variable that set the general holiday rule, and its choice for leaving dates where they are. */
const GENERAL_RULE = { clauseId: 'contract/general-rules', key: 'holiday-rule', stays: '不顺延' } as const;

/** The agreement's own rule for days off; 民法典第203条 (on to the next working day) where it has none. */
export function generalShift(agreement: Agreement): 'none' | 'next' {
  const general = agreement.clauses.find(({ clause }) => clause.id === GENERAL_RULE.clauseId);
  return general?.values[GENERAL_RULE.key]?.text === GENERAL_RULE.stays ? 'none' : 'next';
}

/** The shift of a deadline. One that lies before an event never moves towards it: it moves to the working day before. */
export function shiftOf(rule: HolidayRule, direction: 'after' | 'before', general: 'none' | 'next'): Shift {
  const shift = rule === 'general' ? general : rule;
  return shift === 'none' || direction === 'after' ? shift : 'previous';
}

/** A day, moved off a day off by the rule. Settled where no rule applies. */
export function shifted(day: DayNumber, shift: Shift, workdays: Workdays): DueDay {
  if (shift === 'none') return { day, moved: null, provisional: null };
  const reason = workdays.dayOff(day);
  const found = reason === null ? day : shift === 'next' ? workdays.next(day) : workdays.previous(day);
  return {
    day: found,
    moved: reason === null ? null : { from: day, reason },
    provisional: workdays.unsettled(Math.min(day, found), Math.max(day, found)),
  };
}

/** A number of days from an anchor. */
export interface Offset {
  readonly days: number;
  readonly direction: 'after' | 'before';
  readonly dayKind: DayKind;
  readonly shift: Shift;
}

/**
 * The day a number of days after or before an anchor. The anchor's own day is not counted, the
 * last day is (民法典第201条); no days means the anchor's day itself, which no rule moves.
 */
export function offsetDay(anchor: DayNumber, { days, direction, dayKind, shift }: Offset, workdays: Workdays): DueDay {
  const sign = direction === 'after' ? 1 : -1;
  if (days === 0) return { day: anchor, moved: null, provisional: null };
  if (dayKind === 'natural') return shifted(anchor + sign * days, shift, workdays);
  const day = workdays.add(anchor, sign * days);
  const [from, to] = direction === 'after' ? [anchor + 1, day] : [day, anchor - 1];
  return { day, moved: null, provisional: workdays.unsettled(from, to) };
}
