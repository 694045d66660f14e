import { expect, test } from 'vitest';
import { pairWithWords } from '../../../src/layouts/share/page-words.ts';

const words = { title: '标题', name: '名', reply: '一句话。', answer: '答案。', description: '说明。' };

test('pages come in the order of their words', () => {
  const pages = pairWithWords(
    ['/a/', '/b/'],
    new Map([
      ['/b/', words],
      ['/a/', words],
    ]),
  );
  expect(pages.map(({ path }) => path)).toEqual(['/b/', '/a/']);
});

test('a page without a reply stops the build and names the file to write', () => {
  expect(() => pairWithWords(['/check/'], new Map())).toThrow('src/content/share/check.yaml is missing');
  expect(() => pairWithWords(['/'], new Map())).toThrow('src/content/share/home.yaml is missing');
});

test('words for a page that is not there stop the build too', () => {
  expect(() => pairWithWords([], new Map([['/gone/', words]]))).toThrow('/gone/');
});
