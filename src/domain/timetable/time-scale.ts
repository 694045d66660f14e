import { dayNumber, dayOfMonth, isoDay, monthOf } from '../calendar/day-number.ts';

/** A month on the scale. */
export interface ScaleMonth {
  readonly year: number;
  readonly month: number;
  readonly x: number;
  readonly width: number;
}

/** Days along a line: even within a month, months as wide as what is on them needs. */
export interface TimeScale {
  readonly width: number;
  readonly months: readonly ScaleMonth[];
  /** Its first and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  /** Where a day `YYYY-MM-DD` begins. Days outside of the scale stand at its nearest end. */
  readonly x: (date: string) => number;
}

/** Width of a month with nothing on it, what each date adds, and the most it may be. */
const MONTH = { least: 66, more: 26, most: 340 } as const;

/** A longer cooperation is drawn up to here: five years. */
const MOST_MONTHS = 60;

const keyOf = ({ year, month }: Pick<ScaleMonth, 'year' | 'month'>) => `${year}-${String(month).padStart(2, '0')}`;
const daysIn = ({ year, month }: ScaleMonth) => dayOfMonth(year, month, 31) - dayOfMonth(year, month, 1) + 1;

/**
 * The scale from the month of one day to that of another, both included, over 60 months at most.
 * @param busy dates that need room for a label; a date that is listed twice needs it twice
 */
export function timeScale(from: string, until: string, busy: readonly string[]): TimeScale {
  const counts = new Map<string, number>();
  for (const date of busy) counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  const last = until.slice(0, 7);
  const months: ScaleMonth[] = [];
  let x = 0;
  let { year, month } = monthOf(dayNumber(from));
  for (;;) {
    const key = keyOf({ year, month });
    const width = Math.min(MONTH.most, MONTH.least + MONTH.more * (counts.get(key) ?? 0));
    months.push({ year, month, x, width });
    x += width;
    if (key >= last || months.length === MOST_MONTHS) break;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  const width = x;
  const byKey = new Map(months.map((each) => [keyOf(each), each]));
  return {
    width,
    months,
    from: `${from.slice(0, 7)}-01`,
    until: isoDay(dayOfMonth(year, month, 31)),
    x: (date) => {
      const found = byKey.get(date.slice(0, 7));
      if (!found) return date < from ? 0 : width;
      return found.x + ((Number(date.slice(8)) - 1) / daysIn(found)) * found.width;
    },
  };
}
