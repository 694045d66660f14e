import { describe, expect, it } from 'vitest';
import { statutoryDays } from '../../src/library/statutory-days.ts';
import { readCalendar } from '../support/content.ts';

const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034];
const published = [...readCalendar().values()];

describe('statutory days', () => {
  it('lie within the published holiday of their name', () => {
    expect(published.map(({ year }) => year)).toContain(2026);
    const outside = published.flatMap(({ year, holidays }) =>
      statutoryDays(year).filter(({ date, name }) => !holidays.some((holiday) => holiday.name.includes(name) && holiday.from <= date && date <= holiday.to)),
    );
    expect(outside).toEqual([]);
  });

  it.each(years)('are 13 in %i, in order, as many of each name as the law gives', (year) => {
    const days = statutoryDays(year);
    expect(days.every(({ date }) => date.startsWith(`${year}-`))).toBe(true);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
    const count = (name: string) => days.filter((day) => day.name === name).length;
    expect(['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'].map(count)).toEqual([1, 4, 1, 2, 1, 1, 3]);
    expect(new Set(days.map(({ date, name }) => `${date} ${name}`)).size).toBe(13);
  });

  it('fall on days of their own, but for the years when 中秋 meets 国庆', () => {
    const shared = years.filter((year) => new Set(statutoryDays(year).map(({ date }) => date)).size < 13);
    expect(shared).toEqual([2028, 2031]);
    expect(
      statutoryDays(2028)
        .filter(({ date }) => date === '2028-10-03')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['中秋节', '国庆节'].toSorted());
  });

  // First days of the lunar years, as every almanac has them.
  it.each([
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-03'],
    [2033, '2033-01-31'],
    [2034, '2034-02-19'],
  ])('of 春节 %i begin on the eve of %s', (year, newYear) => {
    const spring = statutoryDays(year)
      .filter(({ name }) => name === '春节')
      .map(({ date }) => date);
    expect(spring[1]).toBe(newYear);
    expect(Date.parse(spring[3] ?? '') - Date.parse(spring[0] ?? '')).toBe(3 * 86_400_000);
  });
});
