import { expect, test } from 'vitest';
import { mayBePinyin, mayBeTraditional, normalize, runsOf } from '../../../src/domain/search/normalize.ts';

test('full width, capitals and traditional characters become what the index holds', () => {
  expect(normalize(' ＣＴＲ５％ ')).toBe('ctr5%');
  expect(normalize('違約金', new Map([...'違违約约'].flatMap((c, at, all) => (at % 2 === 0 ? [[c, all[at + 1] ?? '']] : [])) as [string, string][]))).toBe(
    '违约金',
  );
});

test('a query is parted at everything but characters, figures and Latin words', () => {
  expect(runsOf('0.05%滞纳金')).toEqual(['0.05%', '滞纳金']);
  expect(runsOf('5000元/月')).toEqual(['5000', '元', '月']);
  expect(runsOf('谁 做？（pdf）')).toEqual(['谁', '做', 'pdf']);
});

test('a date asks for the place where dates are written, whichever it is', () => {
  expect(runsOf('2024.5.1')).toEqual(['起止日期']);
  expect(runsOf('2031.12.31到期')).toEqual(['起止日期', '到期']);
  // A version or a sum is no date.
  expect(runsOf('2024.99')).toEqual(['2024.99']);
});

test('only characters outside GB 2312 ask for the table of traditional ones', () => {
  expect(mayBeTraditional('違約')).toBe(true);
  expect(mayBeTraditional('违约怎么罚')).toBe(false);
});

test('pinyin is Latin letters only', () => {
  expect(mayBePinyin('tuoguan fei')).toBe(true);
  expect(mayBePinyin('3c')).toBe(false);
  expect(mayBePinyin('pdf下载')).toBe(false);
  expect(mayBePinyin('ab')).toBe(false);
});
