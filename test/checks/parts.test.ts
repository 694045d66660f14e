import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { scoreOf } from '../../src/checks/score.ts';
import { stampOf } from '../../src/checks/text/chat.ts';
import { after, around, before } from '../../src/checks/text/clause-around.ts';
import { elaborates } from '../../src/checks/text/elaboration.ts';
import { CLOSE, FAR, nearSpans } from '../../src/checks/text/near.ts';
import { normalise } from '../../src/checks/text/normalise.ts';
import { allOf, anyOf, firstOf, firstWhere } from '../../src/checks/text/pattern.ts';
import { guessColumns } from '../../src/checks/text/table.ts';

describe('one notation for all', () => {
  it('keeps the place of every unit', () => {
    expect(normalise('＂＃～ＡＺａｚ０９％！？（），；!?;(),：；｜│┃∣')).toBe('"#~AZaz09%！？（），；！？；（），:；||||');
    expect(normalise('一\u00a0二\u3000三\u200b四\u2028五\u2029六\u0085七\r八\t九')).toBe('一 二 三 四\n五\n六\n七\n八\t九');
    expect(normalise('12，345元，67，89，1234')).toBe('12,345元，67，89，1234');
  });
});

describe('columns without a head', () => {
  it('go by what a cell begins with, and by its length', () => {
    expect(guessColumns(['库存', `托管方${'管'.repeat(13)}`, '每周', '准确'])).toEqual(['what', 'who', 'when', 'standard']);
    expect(guessColumns(['库存', `托管方${'管'.repeat(14)}`, '每周', '准确'])[1]).not.toBe('who');
    expect(guessColumns(['库存', '由于托管方', '每周', '准确'])[1]).toBe('who');
    expect(guessColumns(['库存', '只由于托管方', '每周', '准确'])[1]).not.toBe('who');
    expect(guessColumns(['库存', '待定', `每周${'一'.repeat(12)}`, '托管方'])).toEqual(['what', 'who', 'when', 'standard']);
    expect(guessColumns(['库存', '待定', `每周${'一'.repeat(13)}`, '准确'])[2]).toBe('other');
    expect(guessColumns(['库存', '', '每周', '再说'])).toEqual(['what', 'other', 'when', 'standard']);
  });
});

describe('chats', () => {
  it('have a name and a time above the words, in a short line', () => {
    expect(stampOf('小陈 10:32')).toBe('小陈');
    expect(stampOf('托管方每周一交周报')).toBeNull();
    expect(stampOf(`小陈 10:32${' '.repeat(60)}`)).toBeNull();
  });
});

describe('a sentence that goes on', () => {
  it('names in its first seven characters what the one before was about', () => {
    expect(elaborates('装修内容另行约定', '乙方负责装修')).toBe(true);
    expect(elaborates('前面都说的装修内容', '乙方负责装修')).toBe(true);
    expect(elaborates('前面都说过的装修内容', '乙方负责装修')).toBe(false);
    expect(elaborates('商家付款', '商家发货')).toBe(false);
    expect(elaborates('其中三项由托管方做', '商家发货')).toBe(true);
  });
});

describe('places of a pattern', () => {
  it('never part a character of two units', () => {
    expect(firstOf(/一./, '〇一😀二')).toEqual({ start: 1, end: 4, text: '一😀' });
    expect(firstOf(/.二/, '一😀二')).toEqual({ start: 1, end: 4, text: '😀二' });
    expect(firstOf(/一/, '😀一😀')).toEqual({ start: 2, end: 3, text: '一' });
  });

  it('are all of them, from left to right, up to a limit', () => {
    expect(allOf(/一/, '一二一二一').map(({ start }) => start)).toEqual([0, 2, 4]);
    expect(allOf(/一/, '一二'.repeat(60))).toHaveLength(50);
    expect(allOf(/一?/, '二一二').map(({ start }) => start)).toEqual([1]);
    expect(firstOf(/一/, '一二一', 1)).toMatchObject({ start: 2 });
    expect(firstWhere(/一./, '一二一三', ({ text }) => text === '一三')).toMatchObject({ start: 2 });
  });

  it('are of words whose length has an end', () => {
    expect(() => anyOf(['一', '二*'])).toThrow('repeats without bound');
    expect(() => anyOf(['一{2,}'])).toThrow('repeats without bound');
    expect(anyOf(['一', '二{1,3}'], ['三\\*']).test('三*')).toBe(true);
  });
});

describe('what stands around a place', () => {
  const long = '一'.repeat(100);
  const text = `${long}二${long}`;
  const place = { start: 100, end: 101, text: '二' };

  it('ends at a break, at the ends of the text, and after sixty characters', () => {
    expect(before('甲，乙二丙。丁', { start: 3 })).toBe('乙');
    expect(after('甲，乙二丙。丁', { end: 4 })).toBe('丙');
    expect(before('甲二', { start: 1 })).toBe('甲');
    expect(after('二甲', { end: 1 })).toBe('甲');
    expect(before(text, place)).toBe('一'.repeat(60));
    expect(after(text, place)).toBe('一'.repeat(60));
    expect(around('甲，乙二丙。丁', { start: 3, end: 4, text: '二' })).toBe('乙二丙');
  });
});

describe('two words near each other', () => {
  const pairs = [
    { one: /差评/u, other: /删/u },
    { one: /价格/u, other: /自行/u, reach: CLOSE },
    { one: /图片/u, other: /归/u, reach: FAR },
  ];
  const texts = (plain: string, row = false) => nearSpans(plain, pairs, row).map(({ text }) => text);

  it('are one place in either order, at most so far apart, within one sentence', () => {
    expect(texts(`差评${'一'.repeat(10)}删掉`)).toEqual([`差评${'一'.repeat(10)}删`]);
    expect(texts(`差评${'一'.repeat(11)}删掉`)).toEqual([]);
    expect(texts('删掉所有差评。')).toEqual(['删掉所有差评']);
    expect(texts(`价格${'一'.repeat(6)}自行`)).toHaveLength(1);
    expect(texts(`价格${'一'.repeat(7)}自行`)).toHaveLength(0);
    expect(texts(`图片${'一'.repeat(14)}归`)).toHaveLength(1);
    expect(texts(`图片${'一'.repeat(15)}归`)).toHaveLength(0);
    expect(texts('差评不少。删图')).toEqual([]);
    expect(texts('差评删，差评删')).toHaveLength(2);
    expect(texts('主图')).toEqual([]);
  });

  it('in a row are near where one stands in the first cell', () => {
    expect(texts('差评|托管方|每天|一条一条联系买家处理直到删掉', true)).toHaveLength(1);
    expect(texts('客服|差评|每天|一条一条联系买家处理直到删掉', true)).toHaveLength(0);
  });
});

describe('the score', () => {
  it('adds up steps, details, clear statements and fair terms', () => {
    const { statements, findings, coverage, score } = checkText(
      '托管方每周一18:00前提交周报。\n托管方尽快处理差评，把差评都删掉。\n服务费概不退还。\n商家每月5日前付款。',
    );
    const part = (index: number) => score.parts[index]?.points;
    expect(part(0)).toBe(3 * (7 - coverage.uncoveredSteps.length));
    expect(part(1)).toBe(4 * (6 - coverage.uncoveredDetails.length));
    const loud = new Set(findings.filter(({ severity }) => severity !== 'low').map(({ statement }) => statement));
    expect(part(2)).toBe(Math.round((35 * (statements.length - loud.size)) / statements.length));
    expect(part(3)).toBe(
      20 - 5 * findings.filter(({ category, severity }) => severity === 'high' && (category === 'rights' || category === 'legality')).length,
    );
    expect(score.value).toBe(score.parts.reduce((sum, { points }) => sum + points, 0));
    expect(score.parts.map(({ of }) => of)).toEqual([21, 24, 35, 20]);
    const low = findings.map((finding) => ({ ...finding, severity: 'low' as const }));
    expect(
      scoreOf(statements, low, coverage)
        .parts.map(({ points }) => points)
        .slice(2),
    ).toEqual([35, 20]);
    const many = Array.from({ length: 5 }, () => ({ ...findings[0], category: 'rights', severity: 'high' }) as (typeof findings)[number]);
    expect(scoreOf(statements, many, coverage).parts[3]?.points).toBe(0);
    expect(
      scoreOf([], [], coverage)
        .parts.map(({ points }) => points)
        .slice(2),
    ).toEqual([0, 0]);
  });
});
