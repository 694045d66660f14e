import { describe, expect, test } from 'vitest';
import { jsonLd, type PageFacts } from '../../src/layouts/json-ld.ts';

const page: PageFacts = {
  path: '/steps/review/',
  title: '第6步',
  description: '说明',
  url: 'https://a.example/x/steps/review/',
  home: 'https://a.example/x/',
  picture: 'https://a.example/x/og/steps-review.png',
  changed: '2026-03-09',
  trail: [{ name: '首页', path: '/' }, { name: '七步 & 流程', path: '/steps/' }, { name: '复盘' }],
};
const graph = (facts: Partial<PageFacts>) => JSON.parse(jsonLd({ ...page, ...facts }))['@graph'];

describe('what machines are told', () => {
  test('a step is a technical article with the breadcrumbs that the page shows', () => {
    const [article, trail] = graph({});
    expect(article).toMatchObject({ '@type': 'TechArticle', headline: '第6步', dateModified: '2026-03-09' });
    expect(trail.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://a.example/x/' },
      { '@type': 'ListItem', position: 2, name: '七步 & 流程', item: 'https://a.example/x/steps/' },
      { '@type': 'ListItem', position: 3, name: '复盘' },
    ]);
  });

  test.each([
    ['/', 'WebSite'],
    ['/builder/', 'WebApplication'],
    ['/cases/home/', 'Article'],
    ['/mistakes/', 'Article'],
    ['/details/timing/', 'TechArticle'],
  ])('%s is a %s', (path, type) => {
    expect(graph({ path })[0]['@type']).toBe(type);
  });

  test('a list of links is nothing but its breadcrumbs, and without any nothing at all', () => {
    expect(graph({ path: '/steps/' })).toHaveLength(1);
    expect(jsonLd({ ...page, path: '/steps/', trail: [] })).toBe('');
  });

  test('no word can end the script', () => {
    expect(jsonLd({ ...page, title: '</script><script>' })).not.toContain('<');
  });
});
