import type { CalendarData } from '../../model/calendar.ts';
import { dayNumber, isoDay, monthOf, weekdayOf, type DayNumber } from './day-number.ts';
import { unsettledReasons, type Knowledge } from './unsettled-reasons.ts';

/** Why a Saturday or Sunday is off. */
export const WEEKEND = '周末';

/** A view of the days off and working days, built once from what is known of the calendar. */
export interface Workdays {
  /** Why a day is off: the holiday's name or 周末; `null` for a working day. */
  readonly dayOff: (day: DayNumber) => string | null;
  /** Whether a Saturday or Sunday is a working day by the year's notice. */
  readonly isMakeup: (day: DayNumber) => boolean;
  /** `published`: by the year's notice. `statutory`: only the days by law and weekends. `weekends`: nothing but weekends. */
  readonly knowledge: (day: DayNumber) => Knowledge;
  /** First working day on or after a day. */
  readonly next: (day: DayNumber) => DayNumber;
  /** Last working day on or before a day. */
  readonly previous: (day: DayNumber) => DayNumber;
  /** The nth working day after a day, before it where `count` is negative; the day itself is not counted. */
  readonly add: (day: DayNumber, count: number) => DayNumber;
  /**
   * Why it may still change which of the days from `from` to `to` (both included) are off, in
   * Chinese; `null` where all of them are settled.
   */
  readonly unsettled: (from: DayNumber, to: DayNumber) => string | null;
}

/** Names of the days off and the make-up working days, by day. */
function readDays(data: CalendarData): { holidays: Map<DayNumber, string>; makeup: Set<DayNumber> } {
  const holidays = new Map<DayNumber, string>();
  for (const { date, name } of data.statutory) holidays.set(dayNumber(date), name);
  const makeup = new Set<DayNumber>();
  for (const year of data.published) {
    for (const { name, from, to } of year.holidays) {
      for (let day = dayNumber(from), last = dayNumber(to); day <= last; day += 1) holidays.set(day, name);
    }
    for (const date of year.makeup) makeup.add(dayNumber(date));
  }
  return { holidays, makeup };
}

/**
 * The working days of a calendar, built once and looked up often.
 * @throws RangeError where the calendar holds a day that does not exist
 */
export function buildWorkdays(data: CalendarData): Workdays {
  const { holidays, makeup } = readDays(data);
  const publishedYears = new Set(data.published.map(({ year }) => year));
  const publishedUntil = dayNumber(data.publishedUntil);
  const knownUntil = dayNumber(data.knownUntil);

  const knowledge = (day: DayNumber): Knowledge => {
    if (publishedYears.has(monthOf(day).year)) return 'published';
    return day > publishedUntil && day <= knownUntil ? 'statutory' : 'weekends';
  };
  const dayOff = (day: DayNumber): string | null => holidays.get(day) ?? (weekdayOf(day) >= 6 && !makeup.has(day) ? WEEKEND : null);
  const seek = (day: DayNumber, step: 1 | -1): DayNumber => {
    let found = day;
    while (dayOff(found) !== null) found += step;
    return found;
  };
  return {
    dayOff,
    isMakeup: (day) => makeup.has(day),
    knowledge,
    next: (day) => seek(day, 1),
    previous: (day) => seek(day, -1),
    add: (day, count) => {
      const step = count < 0 ? -1 : 1;
      let found = day;
      for (let left = Math.abs(count); left > 0; left -= 1) found = seek(found + step, step);
      return found;
    },
    unsettled: unsettledReasons({ statutory: data.statutory, publishedUntil, knowledge }),
  };
}

/** `5月6日`, for messages; the year is added where it is not the one given. */
export function dayWords(day: DayNumber, year?: number): string {
  const [y = '', month = '', date = ''] = isoDay(day).split('-');
  const words = `${Number(month)}月${Number(date)}日`;
  return Number(y) === year ? words : `${Number(y)}年${words}`;
}
