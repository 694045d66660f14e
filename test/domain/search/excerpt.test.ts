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

test('single characters are marked only when nothing longer was typed', () => {
  expect(
    wordsToMark([
      { words: ['断货'], weight: 1, typed: '断货' },
      { words: ['货'], weight: 0.1, typed: '货' },
    ]),
  ).toEqual(['断货']);
  expect(wordsToMark([{ words: ['灯具', '灯光'], weight: 0.7, typed: '灯' }])).toContain('灯具');
});
