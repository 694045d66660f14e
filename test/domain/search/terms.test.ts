import { expect, test } from 'vitest';
import { cutQuery } from '../../../src/domain/search/terms.ts';
import type { Posting } from '../../../src/model/search-index.ts';

const index = new Map<string, Posting[]>(
  ['客服', '响应', '时间', '点击率', '点击', '率', '加提成', '提成', '违约金', '618', '标签'].map((word) => [word, [[0, 3]]]),
);
const trade = (word: string) => word === '提成';
const cut = (query: string) => cutQuery(query, index, trade);
const whole = (query: string) =>
  cut(query)
    .terms.filter(({ weight }) => weight === 1)
    .map(({ typed }) => typed);

test('a query without spaces is cut by the words of the index', () => {
  expect(whole('客服响应时间')).toEqual(['客服', '响应', '时间']);
  expect(cut('客服响应时间').covered).toBe(1);
});

test('a longer word counts whole, the shorter ones within it a little', () => {
  const { terms } = cut('点击率');
  expect(terms.find(({ typed }) => typed === '点击率')?.weight).toBe(1);
  expect(terms.find(({ typed }) => typed === '点击')?.weight).toBeLessThan(0.5);
});

test('a word of the trade is not hidden by a longer accident of the dictionary', () => {
  expect(whole('底薪加提成')).toContain('提成');
});

test('words of asking carry nothing', () => {
  expect(cut('违约金怎么办').terms.map(({ typed }) => typed)).toEqual(['违约金']);
  expect(cut('违约金怎么办').covered).toBe(1);
});

test('half a word finds the words that hold it', () => {
  expect(cut('约金').terms[0]?.words).toEqual(['违约金']);
  expect(cut('约金').terms[0]?.weight).toBeLessThan(1);
});

test('figures and the beginning of a figure are found', () => {
  expect(whole('618活动')).toEqual(['618']);
  expect(cut('61').terms[0]?.words).toEqual(['618']);
});

test('a pair of characters that is neither in the index nor a word is reported as a possible slip', () => {
  expect(cut('预受标签').unknown).toContain('预受');
  expect(cut('他们标签').unknown).not.toContain('他们');
  expect(cut('客服响应').unknown).toEqual([]);
});

test('a single character is looked up by itself, or in the words that hold it', () => {
  expect(cut('率').terms).toEqual([
    { words: ['率'], weight: 1, typed: '率' },
    { words: ['点击率'], weight: 0.7, typed: '率' },
  ]);
  expect(cut('客').terms).toEqual([{ words: ['客服'], weight: 0.7, typed: '客' }]);
  expect(cut('客')).toMatchObject({ covered: 1, unknown: [] });
  expect(cut('')).toEqual({ terms: [], covered: 0, unknown: [] });
});

test('a character within a word adds least, and within a word of asking nothing', () => {
  const weights = Object.fromEntries(cut('点击率').terms.map(({ typed, weight }) => [typed, weight]));
  expect(weights).toEqual({ 点击率: 1, 点击: 0.35, 率: 0.35 * 0.25 });
  expect(cut('率客服').terms.find(({ typed }) => typed === '率')?.weight).toBe(0.25);
  const asking = new Map<string, Posting[]>([['么样', [[0, 1]]]]);
  expect(cutQuery('怎么样', asking, () => false)).toEqual({ terms: [], covered: 0, unknown: [] });
  expect(cut('怎么').unknown).toEqual([]);
});

test('a pair that a word of asking only begins or ends is looked up', () => {
  const words = new Map<string, Posting[]>(['谁家的'].map((word) => [word, [[0, 1]]]));
  expect(cutQuery('由谁家', words, () => false).terms.map(({ typed }) => typed)).toEqual(['谁家']);
});

test('the beginning of a Latin word finds the words that begin so, one letter alone nothing', () => {
  const latin = new Map<string, Posting[]>(['sku', 'skin', 'roi'].map((word) => [word, [[0, 1]]]));
  expect(cutQuery('sk', latin, () => false)).toEqual({ terms: [{ words: ['sku', 'skin'], weight: 0.6, typed: 'sk' }], covered: 1, unknown: [] });
  expect(cutQuery('s', latin, () => false)).toMatchObject({ terms: [], covered: 0 });
  expect(cutQuery('roi', latin, () => false).terms[0]?.weight).toBe(1);
});

test('what is not known at all covers nothing', () => {
  expect(cut('区块链')).toMatchObject({ terms: [], covered: 0 });
});
