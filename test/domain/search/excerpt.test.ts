import { expect, test } from 'vitest';
import { excerpt, markWords, wordsToMark } from '../../../src/domain/search/excerpt.ts';

const shown = (pieces: readonly { text: string; hit: boolean }[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('words are marked where they stand, longest first', () => {
  expect(shown(markWords('主图点击率和点击量', ['点击率', '点击']))).toBe('主图[点击率]和[点击]量');
  expect(shown(markWords('没有这些词', ['断货']))).toBe('没有这些词');
});

test('an excerpt is cut around the words and never longer than a few lines', () => {
  const text = `${'前面的话。'.repeat(30)}断货两小时内报给商家，${'后面的话。'.repeat(30)}`;
  const cut = shown(excerpt(text, ['断货']));
  expect(cut).toContain('[断货]两小时内');
  expect(cut.startsWith('…')).toBe(true);
  expect(cut.length).toBeLessThan(90);
});

test('among several places the one with most of the words is taken', () => {
  const text = `断货了。${'别的话。'.repeat(40)}断货由谁赔付，写在这里。`;
  expect(shown(excerpt(text, ['赔付', '断货']))).toContain('[赔付]');
});

test('an excerpt begins with its sentence where that is near, else some characters before the word', () => {
  const rest = '后面的话还有很多'.repeat(12);
  expect(shown(excerpt(`${'前面的话'.repeat(9)}。这一句说断货两小时内报。${rest}`, ['断货']))).toMatch(/^…这一句说\[断货\]/);
  expect(shown(excerpt(`${'前面'.repeat(30)}断货两小时内报。${rest}`, ['断货']))).toMatch(/^…(前面){7}\[断货\]/);
  expect(shown(excerpt(`说到断货，两小时内报。${rest}`, ['断货']))).toMatch(/^说到\[断货\]/);
  expect(shown(excerpt(`${'前'.repeat(27)}断货。${rest}`, ['断货']))).toMatch(/^前{27}\[断货\]/);
  expect(shown(excerpt(`${'前'.repeat(28)}断货。${rest}`, ['断货']))).toMatch(/^…前{14}\[断货\]/);
});

test('a short text is shown whole, one without the words from its beginning', () => {
  expect(shown(excerpt('断货两小时内报。', ['断货', '赔付']))).toBe('[断货]两小时内报。');
  expect(shown(excerpt('别的话'.repeat(40), ['断货']))).toBe(`${'别的话'.repeat(24)}…`);
});

test('nothing is marked where small letters are longer than capitals', () => {
  expect(shown(markWords('SKU断货', ['sku']))).toBe('[SKU]断货');
  expect(shown(markWords('断货断货', ['断货']))).toBe('[断货][断货]');
});

test('a piece that stands for many words is marked as it was typed', () => {
  const words = ['断货', '断供', '断货率', '断货日'];
  expect(wordsToMark([{ words, weight: 1, typed: '断断' }])).toEqual(['断断']);
  expect(wordsToMark([{ words: words.slice(1), weight: 1, typed: '断断' }])).toEqual(['断货率', '断货日', '断断', '断供']);
  expect(wordsToMark([{ words: ['货'], weight: 1, typed: '货' }])).toEqual(['货']);
});

test('single characters are marked only when nothing longer was typed', () => {
  expect(
    wordsToMark([
      { words: ['断货'], weight: 1, typed: '断货' },
      { words: ['货'], weight: 0.1, typed: '货' },
    ]),
  ).toEqual(['断货']);
  expect(wordsToMark([{ words: ['灯具', '灯光'], weight: 0.7, typed: '灯' }])).toContain('灯具');
});
