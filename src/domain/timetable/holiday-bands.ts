import { dayNumber, isoDay } from '../calendar/day-number.ts';
import { WEEKEND, type Workdays } from '../calendar/workdays.ts';

/** Days off in a row under one name. */
export interface HolidayBand {
  readonly name: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  /** Whether the year's notice is still awaited, so that only the days by law are known. */
  readonly provisional: boolean;
}

/** The holidays that begin from one day to another, both included, and the make-up working days between them. */
export function holidayBands(from: string, until: string, workdays: Workdays): { readonly bands: readonly HolidayBand[]; readonly makeup: readonly string[] } {
  const bands: HolidayBand[] = [];
  const makeup: string[] = [];
  const last = dayNumber(until);
  for (let day = dayNumber(from); day <= last; day += 1) {
    if (workdays.isMakeup(day)) makeup.push(isoDay(day));
    const name = workdays.dayOff(day);
    if (name === null || name === WEEKEND) continue;
    const first = day;
    while (workdays.dayOff(day + 1) === name) day += 1;
    bands.push({ name, from: isoDay(first), until: isoDay(day), provisional: workdays.knowledge(first) !== 'published' });
  }
  return { bands, makeup };
}
