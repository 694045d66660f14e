import { expect, test } from 'vitest';
import { linesOf } from '../../../src/components/site/overview-lines.ts';

const room = (line: string) => [...line].reduce((sum, character) => sum + (character < '⺀' ? 0.5 : 1), 0);

test('lines keep every character and the room they have', () => {
  const text = '每周二18:00（含当日）前推广计划确认完毕；大促货品在开始前3日备齐';
  const lines = linesOf(text, 12);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(room(line)).toBeLessThanOrEqual(13);
});

test('no line begins with a mark', () => {
  for (let width = 6; width < 20; width++)
    for (const line of linesOf('《周运营报表》《月总结报告》、导出原表，文档与源文件、删除确认书。', width)) expect(line).not.toMatch(/^[，。、》；）]/);
});
