import { expect, test } from 'vitest';
import { mendHomophones, readPinyin, type Spelling } from '../../../src/domain/search/pinyin.ts';

const words = { tuoguan: '托管', liucheng: '流程', liu: '流 六', fei: '费', lv: '率', dianji: '点击', yushou: '预售' };
const spelling: Spelling = { words, characters: { yu: '预与', shou: '受售手', he: '和' } };

test('pinyin is read as the fewest words, with and without spaces', () => {
  expect(readPinyin('tuoguan liucheng', words)).toBe('托管 流程');
  expect(readPinyin('tuoguanfei', words)).toBe('托管 费');
  expect(readPinyin('dianjilü', words)).toBe('点击 率');
});

test('what is no pinyin stays as it was typed', () => {
  expect(readPinyin('word', words)).toBeUndefined();
  expect(readPinyin('', words)).toBeUndefined();
});

test('letters that fit nowhere are left out while most fit', () => {
  expect(readPinyin('tuoguanx', words)).toBe('托管');
  expect(readPinyin('xxxxxxtuoguan', words)).toBe('托管');
  expect(readPinyin(`tuoguan${'x'.repeat(8)}`, words)).toBeUndefined();
});

test('a pair that sounds like a word becomes it, others stay', () => {
  expect(mendHomophones('预受标签', ['预受'], spelling)).toBe('预售标签');
  expect(mendHomophones('和和标签', ['和和'], spelling)).toBe('和和标签');
  expect(mendHomophones('预签标签', ['预签'], spelling)).toBe('预签标签');
});
