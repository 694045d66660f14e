/** A day as an integer: days since 1970-01-01, so that 2026-01-01 is 20454. Adding one is the next day. */
export type DayNumber = number;

const DAY = 86_400_000;

/**
 * The number of a day written `YYYY-MM-DD`.
 * @throws RangeError where no such day exists
 */
export function dayNumber(iso: string): DayNumber {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || isoDay(time / DAY) !== iso) throw new RangeError(`not a day: ${iso}`);
  return time / DAY;
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Year and month of a day; months from 1 to 12. */
export function monthOf(day: DayNumber): { readonly year: number; readonly month: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/**
 * The day of a month. Months count on beyond 12 (13 is January of the next year); where the month
 * has no such day it is its last one, as 民法典第202条 has it for periods of months.
 */
export function dayOfMonth(year: number, month: number, day: number): DayNumber {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Date.UTC(year, month - 1, Math.min(day, length)) / DAY;
}
