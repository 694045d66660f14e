import type { StatutoryDay } from '../../model/calendar.ts';
import { dayNumber, monthOf, type DayNumber } from './day-number.ts';

const notice = (year: number) => `${year}年放假调休通知还没有公布`;
const nearTo = (holiday: string) => `这个日期靠近${holiday}，`;
const unlisted = (year: number) => `${year}年的放假安排没有收录，只按周末推算，请对照当年通知核对`;

/** How much is known of a day's being off. */
export type Knowledge = 'published' | 'statutory' | 'weekends';

// Notices move days off and working days up to eleven days away from a holiday (2026: 9月20日 for 10月1日).
const REACH = 11;

// The notices for 2019 and 2023 changed days of the December before, at most from the 29th on.
const NEW_YEAR_REACH = 3;

/** The nearest statutory holiday within reach of each day. */
function nearestHolidays(statutory: readonly StatutoryDay[]): Map<DayNumber, { name: string; distance: number }> {
  const near = new Map<DayNumber, { name: string; distance: number }>();
  for (const { date, name } of statutory) {
    const day = dayNumber(date);
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const distance = Math.abs(offset);
      const known = near.get(day + offset);
      if (known === undefined || distance < known.distance) near.set(day + offset, { name, distance });
    }
  }
  return near;
}

/**
 * Says of a range of days why it may still change which of them are off, `null` where nothing may.
 * Of several reasons the one nearest to a holiday is given, since that is where days are moved.
 */
export function unsettledReasons(calendar: {
  readonly statutory: readonly StatutoryDay[];
  readonly publishedUntil: DayNumber;
  readonly knowledge: (day: DayNumber) => Knowledge;
}): (from: DayNumber, to: DayNumber) => string | null {
  const { publishedUntil, knowledge } = calendar;
  const holidays = nearestHolidays(calendar.statutory);
  const known = new Map<DayNumber, { reason: string; distance: number } | null>();

  const explain = (day: DayNumber): { reason: string; distance: number } | null => {
    const { year } = monthOf(day);
    switch (knowledge(day)) {
      case 'published':
        return day > publishedUntil - NEW_YEAR_REACH && day <= publishedUntil
          ? { reason: `${notice(year + 1)}，元旦前后的日期可能因调休变动`, distance: publishedUntil + 1 - day }
          : null;
      case 'statutory': {
        const holiday = holidays.get(day);
        const where = holiday === undefined ? '这个日期' : nearTo(holiday.name);
        return { reason: `${notice(year)}，${where}可能因调休变动`, distance: holiday?.distance ?? REACH + 1 };
      }
      case 'weekends':
        return { reason: unlisted(year), distance: 0 };
    }
  };

  const reasonOf = (day: DayNumber) => {
    let entry = known.get(day);
    if (entry === undefined) known.set(day, (entry = explain(day)));
    return entry;
  };

  return (from, to) => {
    let best: { reason: string; distance: number } | null = null;
    for (let day = from; day <= to; day += 1) {
      const entry = reasonOf(day);
      if (entry !== null && (best === null || entry.distance < best.distance)) best = entry;
    }
    return best?.reason ?? null;
  };
}

/** Holidays as they follow each other in most years. */
const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

/** All reasons of a document in one sentence without its full stop: which notices are awaited, and near which holidays dates are the likeliest to move. */
export function reasonsTogether(reasons: Iterable<string>): string {
  const years = new Set<string>();
  const holidays = new Set<string>();
  const others = new Set<string>();
  for (const reason of reasons) {
    // Not bound to the beginning: a date that is counted from a provisional one names that one first.
    const awaited = /(\d+)年放假调休通知还没有公布，(?:这个日期靠近(.+?)，)?/.exec(reason);
    if (!awaited) {
      others.add(reason);
      continue;
    }
    years.add(`${awaited[1]}年`);
    const holiday = awaited[2] ?? (reason.includes('元旦前后') ? '元旦' : null);
    if (holiday !== null) holidays.add(holiday);
  }
  const days = [...holidays].sort((a, b) => HOLIDAYS.indexOf(a) - HOLIDAYS.indexOf(b)).join('、');
  const awaited = `${[...years].sort().join('、')}的放假调休通知还没有公布，${days === '' ? '个别' : `靠近${days}的`}日期可能因调休变动`;
  return [...(years.size > 0 ? [awaited] : []), ...others].join('；');
}
