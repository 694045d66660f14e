import { describe, expect, test } from 'vitest';
import { pageWords } from '../support/page-words.ts';
import { ARTICLE_FIGURES } from './article-figures.ts';

const pages = [...new Set(ARTICLE_FIGURES.map(({ page }) => page))];

test('the list holds the whole article', () => {
  expect(ARTICLE_FIGURES.length).toBeGreaterThan(100);
});

describe.each(pages)('%s', (page) => {
  test.each(ARTICLE_FIGURES.filter((figure) => figure.page === page))('says $figure ($context)', ({ words }) => {
    expect(pageWords(page)).toContain(words);
  });
});

test('effects of the advertised service are told on two pages only, each time as the author’s own', () => {
  const told = pages.filter((page) => /(?<!\d)89%|2\.3万/.test(pageWords(page)));
  expect(told.sort()).toEqual(['design-partner', 'guide']);
  expect(pageWords('guide')).toContain('未经核对，不是承诺');
  expect(pageWords('design-partner')).toContain('数字都是作者自述');
});
