import { expect, test } from 'vitest';
import { readHtml } from '../../../src/library/search/read-html.ts';

const html = (main: string, head = '') =>
  `<html><head><meta name="description" content="描述&amp;说明">${head}</head><body><header>页头</header><main id="content">${main}</main><footer>页脚</footer></body></html>`;

test('sections begin at headings with an address of their own or of their article', () => {
  const read = readHtml(
    html(
      '<h1>合同</h1><p class="answer">短答。</p><h2 id="a"><a href="#a">怎么走</a></h2><p>一<strong>二</strong>三</p>' +
        '<article id="term"><h3><a href="#term">2.1</a>服务期限</h3><p>到期<var>30</var>日</p><details><summary>法源</summary><p>第470条</p></details></article>',
    ),
  );
  expect(read?.title).toBe('合同');
  expect(read?.answer).toBe('短答。');
  expect(read?.sections).toEqual([
    { id: '', heading: '合同', text: '短答。' },
    { id: 'a', heading: '怎么走', text: '一二三' },
    { id: 'term', heading: '服务期限', text: '到期30日' },
  ]);
  expect(read?.smallPrint[2]).toContain('第470条');
});

test('navigation, drawings, labels, buttons and whatever asks to be left out are not read', () => {
  const read = readHtml(
    html(
      '<h1>页<span class="label">广告</span></h1><nav>目录</nav><svg><text>图</text></svg><p class="screen-only"><a class="button">打开</a></p><section data-search="no"><h2 id="x">清单</h2></section><p>正文</p>',
    ),
  );
  expect(read?.sections).toEqual([{ id: '', heading: '页', text: '正文' }]);
  expect(read?.answer).toBe('描述&说明');
});

test('pages that ask not to be found are left out', () => {
  expect(readHtml(html('<h1>没有这一页</h1>', '<meta name="robots" content="noindex">'))).toBeUndefined();
  expect(readHtml('<html></html>')).toBeUndefined();
});
