import { expect, test } from 'vitest';
import { buildWorkdays } from '../../src/domain/calendar/workdays.ts';
import { dayMark, firstWorkingDay } from '../../src/stores/day-mark.ts';
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

test('the suggested start is a working day of the month asked for, over the turn of the year too', () => {
  expect(firstWorkingDay('2026-11-23', 1, workdays)).toBe('2026-12-01');
  expect(firstWorkingDay('2026-11-23', 2, workdays)).toBe('2027-01-04');
  expect(firstWorkingDay('2026-09-30', 1, workdays)).toBe('2026-10-08');
});
