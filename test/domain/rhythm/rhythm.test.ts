import { describe, expect, it } from 'vitest';
import { FURTHER_MOMENTS, rhythmOf, type Rhythm } from '../../../src/domain/rhythm/rhythm.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { clause, library, libraryOf, make, ownClause } from '../../support/agreements.ts';

const rhythm = (draft: Partial<Draft>): Rhythm => rhythmOf(make(draft).schedule);
const lines = ({ week }: Rhythm, weekday: number) => week.find((day) => day.weekday === weekday)?.entries.map(({ time, by, what }) => `${time} ${by} ${what}`);

describe('the rhythm', () => {
  it('has the Monday of the article: report, plan, meeting', () => {
    expect(lines(rhythm({ start: '2026-12-01' }), 1)).toEqual(['10:00 operator 提交《周运营报表》', '12:00 operator 提交《推广计划》', '15:00 both 开复盘会']);
  });

  it('is the same whether the start is known or not', () => {
    expect(rhythm({})).toEqual(rhythm({ start: '2026-12-01' }));
  });

  it('puts an answer with a weekday on that day, others beside the duty', () => {
    const found = rhythm({ start: '2026-12-01' });
    expect(lines(found, 2)).toEqual(['18:00 merchant 确认《推广计划》']);
    expect(found.month.flatMap(({ entries }) => entries).find(({ what }) => what === '提交《月总结报告》')?.answer).toBe('商家收到后5个工作日内答复');
    expect(found.week.flatMap(({ entries }) => entries).find(({ what }) => what === '提交《推广计划》')?.answer).toBe('');
  });

  it('follows what was typed', () => {
    const clauses = { 'review/weekly-review': { values: { 'week-meet': '16:30' } }, 'review/monthly-report': { values: { 'month-day': '7' } } };
    const changed = rhythm({ clauses });
    expect(changed.times).toContain('16:30');
    expect(changed.times).not.toContain('15:00');
    expect(changed.month.find(({ day }) => day === 7)?.entries.map(({ what }) => what)).toContain('提交《月总结报告》');
    // A time that cannot be read is left out, not invented.
    expect(lines(rhythm({ clauses: { 'review/weekly-review': { values: { 'week-meet': '下午' } } } }), 1)).toHaveLength(2);
  });

  it('lists days of the month and times of the day in ascending order', () => {
    const { month, times, daily } = rhythm({ depth: 'full', packs: ['douyin', 'home'] });
    const days = month.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(times).toEqual([...times].sort((a, b) => (a ?? '24:00').localeCompare(b ?? '24:00')));
    expect(daily.map(({ time }) => time)).toEqual(['10:00', '11:00', '14:00']);
  });

  it('has the stock taken care of before the weekend, where the category brings it in', () => {
    expect(lines(rhythm({ packs: ['home'] }), 5)).toEqual(['18:00 operator 调好线上库存']);
  });

  it('takes in what the merchant added', () => {
    const own = [ownClause({ rhythm: 'weekly', by: '4', time: '09:30' }), ownClause({ id: 'own/2', title: '盘点', rhythm: 'monthly', by: '28' })];
    const found = rhythm({ own });
    expect(lines(found, 4)).toEqual(['09:30 operator 样衣寄送']);
    expect(found.month.at(-1)).toMatchObject({ day: 28, entries: [{ what: '盘点', time: null }] });
  });

  it('leaves out what has no day that can be read', () => {
    expect(
      rhythm({ clauses: { 'review/monthly-report': { values: { 'month-day': '月初' } } } }).month.flatMap(({ entries }) => entries.map(({ what }) => what)),
    ).not.toContain('提交《月总结报告》');
    const weekly = clause('operation/any', { deadline: { kind: 'weekly', weekday: 'weekday', time: '10:00' } });
    expect(rhythmOf(make({}, { from: libraryOf(weekly) }).schedule).week.every(({ entries }) => entries.length === 0)).toBe(true);
  });

  it('puts what has the whole day behind what has an hour', () => {
    const daily = (id: string, time: string) => clause(id, { deadline: { kind: 'daily', time, dayKind: 'natural' } });
    const found = rhythmOf(make({}, { from: libraryOf(daily('operation/a', '24:00'), daily('operation/b', '18:00'), daily('operation/c', '09:00')) }).schedule);
    expect(found.daily.map(({ time }) => time)).toEqual(['09:00', '18:00', null]);
  });

  it('knows only moments that the library has', () => {
    for (const { clauseId, key } of FURTHER_MOMENTS) {
      const named = library.clauses.find(({ id }) => id === clauseId);
      expect(named?.deadline.kind).toBe('weekly');
      expect(named?.variables.find((variable) => variable.key === key)?.type).toBe('time');
    }
  });
});
