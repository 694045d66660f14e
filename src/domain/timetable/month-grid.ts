import { dayNumber, dayOfMonth, isoDay, monthOf, weekdayOf } from '../calendar/day-number.ts';

/** A month as a calendar sheet: weeks from Monday to Sunday, `null` where the day belongs to another month. */
export type MonthGrid = readonly (readonly (string | null)[])[];

/** The sheet of the month in which a day lies. Days are `YYYY-MM-DD`. */
export function monthGrid(date: string): MonthGrid {
  const { year, month } = monthOf(dayNumber(date));
  const first = dayOfMonth(year, month, 1);
  const last = dayOfMonth(year, month, 31);
  const weeks: (string | null)[][] = [];
  for (let monday = first - weekdayOf(first) + 1; monday <= last; monday += 7) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => (monday + offset < first || monday + offset > last ? null : isoDay(monday + offset))));
  }
  return weeks;
}

/** The same day a number of months later, or earlier; the last day of a month that is too short. */
export function monthsLater(date: string, months: number): string {
  const { year, month } = monthOf(dayNumber(date));
  return isoDay(dayOfMonth(year, month + months, Number(date.slice(8))));
}

/** Where a key leads from a day: along the weeks, to Monday or Sunday, to the month before or after; `null` for other keys. */
export function dayByKey(date: string, key: string): string | null {
  const day = dayNumber(date);
  const weekday = weekdayOf(day);
  switch (key) {
    case 'ArrowLeft':
      return isoDay(day - 1);
    case 'ArrowRight':
      return isoDay(day + 1);
    case 'ArrowUp':
      return isoDay(day - 7);
    case 'ArrowDown':
      return isoDay(day + 7);
    case 'Home':
      return isoDay(day - weekday + 1);
    case 'End':
      return isoDay(day - weekday + 7);
    case 'PageUp':
      return monthsLater(date, -1);
    case 'PageDown':
      return monthsLater(date, 1);
    default:
      return null;
  }
}
