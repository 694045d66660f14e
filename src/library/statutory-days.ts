import { LunarDay, SolarTerm, SolarDay } from 'tyme4ts';
import type { StatutoryDay } from '../model/calendar.ts';

const iso = (day: SolarDay): string =>
  `${String(day.getYear()).padStart(4, '0')}-${String(day.getMonth()).padStart(2, '0')}-${String(day.getDay()).padStart(2, '0')}`;

/**
 * The 13 statutory days of a year, in order of date. Source of the rule: 全国年节及纪念日放假办法
 * (2024 revision, in force from 2025-01-01), article 2. The days moved around them (调休) are set by
 * a yearly notice and are not known from the law.
 */
export function statutoryDays(year: number): StatutoryDay[] {
  const lunar = (month: number, day: number) => LunarDay.fromYmd(year, month, day).getSolarDay();
  const newYear = lunar(1, 1);
  // 清明 is the fifth of the 24 solar terms counted from 冬至 of the year before: index 7.
  const qingming = SolarTerm.fromIndex(year, 7).getSolarDay();
  const days: [string, SolarDay][] = [
    ['元旦', SolarDay.fromYmd(year, 1, 1)],
    ...[-1, 0, 1, 2].map((offset): [string, SolarDay] => ['春节', newYear.next(offset)]),
    ['清明节', qingming],
    ['劳动节', SolarDay.fromYmd(year, 5, 1)],
    ['劳动节', SolarDay.fromYmd(year, 5, 2)],
    ['端午节', lunar(5, 5)],
    ['中秋节', lunar(8, 15)],
    ...[1, 2, 3].map((day): [string, SolarDay] => ['国庆节', SolarDay.fromYmd(year, 10, day)]),
  ];
  return days.map(([name, day]) => ({ date: iso(day), name })).sort((a, b) => a.date.localeCompare(b.date));
}
