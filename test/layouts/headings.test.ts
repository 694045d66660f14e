import { expect, test } from 'vitest';
import { linkHeadings, withContents } from '../../src/layouts/headings.ts';

const page = (sections: number) =>
  `<h1>页</h1><p>短答</p>${Array.from({ length: sections }, (_, index) => `<h2 id="s${index}">第${index}节</h2><p>文</p>`).join('')}`;

test('a heading with an id becomes a link to itself, its words unchanged', () => {
  const { html, headings } = linkHeadings('<h2 class="x" id="怎么走">怎么<em>走</em></h2><h3 id="b">再 <small>（3条）</small></h3>');
  expect(html).toContain('<h2 class="x" id="怎么走"><a class="to-here" href="#怎么走">怎么<em>走</em></a></h2>');
  expect(headings).toEqual([
    { level: 2, id: '怎么走', html: '怎么走' },
    { level: 3, id: 'b', html: '再 （3条）' },
  ]);
});

test('headings without an id, or with a link of their own, stay as they are', () => {
  const html = '<h2>无</h2><h2 id="a"><a href="/steps/">七步</a></h2><h4 id="c">小</h4>';
  expect(linkHeadings(html).html).toBe(html);
});

test('a long page gets its contents before the first section, a short one does not', () => {
  const long = linkHeadings(page(4));
  const html = withContents(long.html, long.headings);
  expect(html.indexOf('短答')).toBeLessThan(html.indexOf('本页目录'));
  expect(html.indexOf('本页目录')).toBeLessThan(html.indexOf('<h2'));
  expect([...html.matchAll(/<li><a href="#(s\d)">/g)].map(([, id]) => id)).toEqual(['s0', 's1', 's2', 's3']);
  const short = linkHeadings(page(3));
  expect(withContents(short.html, short.headings)).toBe(short.html);
});
