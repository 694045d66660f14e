import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfMonth, isoDay, weekdayOf } from '../../../src/domain/calendar/day-number.ts';
import { workdays } from '../../support/agreements.ts';

const off = (iso: string) => workdays.dayOff(dayNumber(iso));
const unsettled = (from: string, to = from) => workdays.unsettled(dayNumber(from), dayNumber(to));

describe('day numbers', () => {
  it('count days as the calendar does', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1);
    expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
    expect(weekdayOf(dayNumber('2026-11-23'))).toBe(1);
    expect(weekdayOf(dayNumber('1969-12-28'))).toBe(7);
  });

  it('refuse days that do not exist', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '', 'tomorrow']) expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => dayNumber(isoDay(day)) === day && weekdayOf(day + 1) === (weekdayOf(day) % 7) + 1),
    );
  });

  it('take the last day of a month that is too short', () => {
    expect(isoDay(dayOfMonth(2026, 2, 31))).toBe('2026-02-28');
    expect(isoDay(dayOfMonth(2026, 14, 5))).toBe('2027-02-05');
  });
});

describe('working days', () => {
  it('follow the published notice of 2026', () => {
    expect(off('2026-05-01')).toBe('劳动节');
    expect(off('2026-05-05')).toBe('劳动节');
    expect(off('2026-05-06')).toBeNull();
    expect(off('2026-05-09')).toBeNull();
    expect(workdays.isMakeup(dayNumber('2026-05-09'))).toBe(true);
    expect(off('2026-05-10')).toBe('周末');
    expect(isoDay(workdays.next(dayNumber('2026-02-15')))).toBe('2026-02-24');
    expect(isoDay(workdays.previous(dayNumber('2026-10-07')))).toBe('2026-09-30');
  });

  it('count on and back, the first day left out', () => {
    expect(isoDay(workdays.add(dayNumber('2026-04-30'), 1))).toBe('2026-05-06');
    expect(isoDay(workdays.add(dayNumber('2026-05-06'), 4))).toBe('2026-05-11');
    expect(isoDay(workdays.add(dayNumber('2026-05-06'), 3))).toBe('2026-05-09');
    expect(isoDay(workdays.add(dayNumber('2026-05-06'), -1))).toBe('2026-04-30');
    expect(workdays.add(dayNumber('2026-05-02'), 0)).toBe(dayNumber('2026-05-02'));
  });

  it('know the statutory days of a year whose notice is not out, and say that they may move', () => {
    expect(off('2027-02-05')).toBe('春节');
    expect(off('2027-02-08')).toBe('春节');
    expect(off('2027-02-09')).toBeNull();
    expect(off('2027-06-09')).toBe('端午节');
    expect(unsettled('2027-02-09')).toBe('2027年放假调休通知还没有公布，这个日期靠近春节，可能因调休变动');
    expect(unsettled('2027-08-10')).toBe('2027年放假调休通知还没有公布，这个日期可能因调休变动');
  });

  it('are settled in a published year, but for the last days before the next New Year', () => {
    expect(unsettled('2026-01-01', '2026-12-28')).toBeNull();
    expect(unsettled('2026-12-30')).toContain('2027年放假调休通知还没有公布');
  });

  it('never pass weekends off as the whole truth', () => {
    expect(off('2025-10-01')).toBeNull();
    expect(unsettled('2025-10-01')).toBe('2025年的放假安排没有收录，只按周末推算，请对照当年通知核对');
    expect(unsettled('2040-05-01')).toContain('没有收录');
  });

  it('move monotonously and only to working days', () => {
    const day = fc.integer({ min: dayNumber('2025-06-01'), max: dayNumber('2036-01-01') });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 60 }), (a, b, count) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        expect(workdays.next(first)).toBeLessThanOrEqual(workdays.next(second));
        expect(workdays.add(first, count)).toBeLessThanOrEqual(workdays.add(second, count));
        expect(workdays.next(a)).toBeGreaterThanOrEqual(a);
        expect(workdays.previous(a)).toBeLessThanOrEqual(a);
        for (const found of [workdays.next(a), workdays.previous(a), workdays.add(a, count), workdays.add(a, -count)])
          expect(workdays.dayOff(found)).toBeNull();
        expect(workdays.add(workdays.next(a), count)).toBeGreaterThanOrEqual(workdays.next(a) + count);
      }),
    );
  });
});
