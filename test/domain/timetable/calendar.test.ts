import { describe, expect, it } from 'vitest';
import { CONFLICT_RULES } from '../../../src/domain/conflicts/rules.ts';
import { datedConflicts, NOT_OF_A_DAY } from '../../../src/domain/timetable/conflict-days.ts';
import { byTime, dutyDays, shortWhat } from '../../../src/domain/timetable/duty-days.ts';
import { milestonesOf } from '../../../src/domain/timetable/milestones.ts';
import { dayByKey, monthGrid, monthsLater } from '../../../src/domain/timetable/month-grid.ts';
import { dayCell, monthSheet, monthWords } from '../../../src/domain/timetable/month-sheet.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { make, workdays } from '../../support/agreements.ts';

function source(draft: Partial<Draft>, today?: string) {
  const { agreement, schedule, conflicts } = make(draft, today === undefined ? {} : { today });
  const days = dutyDays(schedule);
  return { schedule, agreement, days, milestones: milestonesOf(agreement, schedule), conflicts: datedConflicts(conflicts, agreement, schedule), workdays };
}

describe('the sheet of a month', () => {
  it('begins with Monday and holds each day of the month once', () => {
    const grid = monthGrid('2026-10-15');
    expect(grid[0]).toEqual([null, null, null, '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04']);
    expect(grid.every((week) => week.length === 7)).toBe(true);
    expect(grid.flat().filter((day) => day !== null)).toHaveLength(31);
    // A February that begins on a Monday has four weeks, none of them blank.
    expect(monthGrid('2027-02-01')).toHaveLength(4);
    expect(monthGrid('2028-02-29').flat().filter(Boolean)).toHaveLength(29);
  });

  it('says of a duty that has the whole day that it is due that day', () => {
    expect([byTime(null), byTime('24:00'), byTime('18:00')]).toEqual(['当天', '当天', '18:00前']);
  });

  it('is walked by keys, also into the months beside it', () => {
    expect(dayByKey('2026-10-01', 'ArrowLeft')).toBe('2026-09-30');
    expect(dayByKey('2026-12-31', 'ArrowRight')).toBe('2027-01-01');
    expect(dayByKey('2026-10-01', 'ArrowDown')).toBe('2026-10-08');
    expect(dayByKey('2026-10-01', 'ArrowUp')).toBe('2026-09-24');
    expect(dayByKey('2026-10-01', 'Home')).toBe('2026-09-28');
    expect(dayByKey('2026-10-01', 'End')).toBe('2026-10-04');
    expect(dayByKey('2027-03-31', 'PageUp')).toBe('2027-02-28');
    expect(dayByKey('2026-12-31', 'PageDown')).toBe('2027-01-31');
    expect(dayByKey('2026-10-01', 'a')).toBeNull();
    expect(monthsLater('2027-01-15', -1)).toBe('2026-12-15');
  });

  it('marks days off and make-up working days of the notice, and plain weekends differently', () => {
    const from = source({ start: '2026-09-01' });
    expect(dayCell('2026-10-01', from)).toMatchObject({ kind: 'holiday', holiday: '国庆节' });
    expect(dayCell('2026-10-10', from)).toMatchObject({ kind: 'makeup' });
    expect(dayCell('2026-10-11', from)).toMatchObject({ kind: 'weekend' });
    expect(dayCell('2026-10-09', from)).toMatchObject({ kind: 'working' });
    expect(dayCell('2026-10-01', from).words).toContain('10月1日，周四，国庆节放假');
    expect(dayCell('2026-10-10', from).words).toContain('周六，调休上班');
  });

  it('holds every dated duty of the schedule on its day, and the daily ones on none', () => {
    const { schedule, days, ...rest } = source({ start: '2026-12-01', depth: 'full', packs: ['douyin'] });
    const expected = schedule.items.filter(({ rhythm }) => rhythm !== 'daily').flatMap(({ occurrences }) => occurrences.map(({ date }) => date));
    const held: string[] = [];
    for (let month = `${days.first?.slice(0, 7)}-01`; month <= `${days.last}`; month = monthsLater(month, 1)) {
      for (const week of monthSheet(month, { days, ...rest }))
        for (const cell of week) for (const { occurrence } of cell?.duties ?? []) held.push(occurrence.date);
    }
    expect(held).toEqual(expected.sort());
    expect(days.dailyOn('2027-03-08').map(({ time }) => time)).toEqual(['10:00', '11:00', '14:00']);
    expect(days.dailyOn('2026-12-01')).toEqual([]);
  });

  it('says of a day who has to do how much, by what time, and whether the date may move', () => {
    const from = source({ start: '2026-12-01' });
    const cell = dayCell('2026-12-04', from);
    expect(cell.tallies).toEqual([
      { side: 'merchant', count: 2 },
      { side: 'operator', count: 1 },
    ]);
    expect(cell.words).toBe('12月4日，周五，工作日；3件到期：商家2件，托管方1件');
    expect(cell.duties.map(({ item }) => byTime(item.time))).toEqual(['18:00前', '18:00前', '18:00前']);
    expect(dayCell('2027-01-05', from).words).toContain('有暂定的');
    expect(dayCell('2027-01-02', from).words).toContain('没有到期的事');
    expect(dayCell('2026-12-08', from).milestones.map(({ name }) => name)).toEqual(['交接确认日']);
    expect(dayCell('2026-12-01', from).words).toContain('服务起始日');
  });

  it('orders a day by time, the end of the day last', () => {
    const { days } = source({ start: '2026-12-01' });
    expect(days.on('2026-12-14').map(({ item }) => item.time)).toEqual(['10:00', '12:00']);
    expect(days.on('2026-12-08').map(({ item }) => item.time ?? '24:00')).toEqual(['24:00', '24:00']);
  });

  it('sums up the month', () => {
    const from = source({ start: '2026-12-01' });
    expect(monthWords(monthSheet('2026-12-01', from))).toMatch(/^这个月\d+件到期：商家\d+件，托管方\d+件，双方1件。$/);
    expect(monthWords(monthSheet('2026-01-01', from))).toBe('这个月没有到期的事。');
  });

  it('names papers without what every cell would repeat', () => {
    expect(shortWhat({ what: '提交《周运营报表》' })).toBe('周运营报表');
    expect(shortWhat({ what: '签署合同与附件' })).toBe('签署合同与附件');
  });
});

describe('a conflict', () => {
  it('about the first day shows on that day', () => {
    const { conflicts, ...from } = source({ start: '2026-10-01' }, '2026-06-01');
    const found = conflicts.find(({ conflict }) => conflict.id === 'start-on-holiday');
    expect(found?.dates).toEqual(['2026-10-01']);
    expect(dayCell('2026-10-01', { ...from, conflicts }).words).toContain('1处对不上');
  });

  it('about what recurs shows on each of its days', () => {
    const { conflicts, schedule } = source({ start: '2026-12-01', clauses: { 'review/weekly-review': { values: { 'week-report': '16:00' } } } });
    const found = conflicts.find(({ conflict }) => conflict.id === 'papers-before-meeting');
    const weekly = schedule.items.find(({ agreed, kind }) => agreed.clause.id === 'review/weekly-review' && kind === 'duty');
    expect(found?.dates).toEqual(weekly?.occurrences.map(({ date }) => date));
    expect(found?.dates.length).toBeGreaterThan(40);
  });

  it('about money shows on no day, although its clause has days', () => {
    const values = { target: '10000' };
    const { conflicts } = source({ start: '2026-12-01', clauses: { 'contract/sales-target': { values } } });
    expect(make({ start: '2026-12-01', clauses: { 'contract/sales-target': { values } } }).conflicts.map(({ id }) => id)).toContain('base-fee-within-target');
    expect(conflicts.map(({ conflict }) => conflict.id)).not.toContain('base-fee-within-target');
  });

  it('of no day is one of the rules that there are', () => {
    const ids = new Set(CONFLICT_RULES.map(({ id }) => id));
    expect([...NOT_OF_A_DAY].filter((id) => !ids.has(id))).toEqual([]);
  });
});
