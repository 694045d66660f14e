import { dayNumber, weekdayOf } from '../domain/calendar/day-number.ts';
import { WEEKEND, type Workdays } from '../domain/calendar/workdays.ts';
import { weekdayName } from '../domain/deadline-words.ts';
import { isRealDate } from '../domain/service-period.ts';

/** What a reader is told beside a date: `周二 · 工作日`, `周五 · 国庆节放假`, `周六 · 调休上班`. */
export interface DayMark {
  readonly text: string;
  /** Whether somebody is at work on that day. */
  readonly working: boolean;
  /** Why this may still change, in Chinese; `null` when it is settled. */
  readonly provisional: string | null;
}

/** The mark of a day `YYYY-MM-DD`; `null` for a day that does not exist. */
export function dayMark(date: string, workdays: Workdays): DayMark | null {
  if (!isRealDate(date)) return null;
  const day = dayNumber(date);
  const off = workdays.dayOff(day);
  const kind = off === WEEKEND ? '周末' : off !== null ? `${off}放假` : workdays.isMakeup(day) ? '调休上班' : '工作日';
  return { text: `${weekdayName(weekdayOf(day))} · ${kind}`, working: off === null, provisional: workdays.unsettled(day, day) };
}

/** What a suggested start is called: `2027年1月第一个工作日（1月4日）`. */
export function startWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月第一个工作日（${month}月${day}日）`;
}
