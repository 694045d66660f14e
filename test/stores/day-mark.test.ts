import { expect, test } from 'vitest';
import { buildWorkdays } from '../../src/domain/calendar/workdays.ts';
import { dayMark, startWords } from '../../src/stores/day-mark.ts';
import { readLibrary } from '../support/content.ts';

const workdays = buildWorkdays(readLibrary().calendar);

test.each([
  ['2026-12-01', '周二 · 工作日', true],
  ['2026-10-01', '周四 · 国庆节放假', false],
  ['2026-10-10', '周六 · 调休上班', true],
  ['2026-12-05', '周六 · 周末', false],
])('%s is marked %s', (date, text, working) => {
  expect(dayMark(date, workdays)).toEqual({ text, working, provisional: null });
});

test('a day of a year whose days off are not published is marked with what may still move it', () => {
  expect(dayMark('2027-02-06', workdays)?.provisional).toContain('2027年放假调休通知还没有公布');
});

test('a day that does not exist has no mark', () => {
  expect(dayMark('2026-02-30', workdays)).toBeNull();
  expect(dayMark('', workdays)).toBeNull();
});

test('a suggested start is named by its month and its day', () => {
  expect(startWords('2027-01-04')).toBe('2027年1月第一个工作日（1月4日）');
});
