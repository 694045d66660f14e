import { expect, test } from 'vitest';
import { readIndex } from '../../../src/domain/search/rank.ts';
import { pinyinTable, syllableTable, traditionalPairs } from '../../../src/library/search/scripts.ts';
import { buildSignposts, type IndexedPage } from '../../../src/library/search/signposts.ts';

const page = (path: string, title: string, text: string): IndexedPage => ({
  path,
  title,
  answer: '',
  sections: [{ id: '', heading: title, text }],
  smallPrint: [''],
});
const pages = [page('/steps/', '七步', '签合同'), page('/steps/contract/', '合同签订', '合同合同合同。刷单一次扣钱'), page('/guide/', '指南', '合同')];

test('a page about a word weighs more than one that mentions it, and an overview stands back', () => {
  const { signposts } = buildSignposts(pages, []);
  const weights = new Map(
    readIndex(signposts)
      .words.get('合同')
      ?.map(([place, weight]) => [signposts.pages[place]?.path, weight]),
  );
  expect(weights.get('/steps/contract/')).toBeGreaterThan(weights.get('/guide/') ?? 9);
  expect(signposts.pages.map(({ path, weight }) => [path, weight < 1])).toEqual([
    ['/guide/', false],
    ['/steps/', true],
    ['/steps/contract/', false],
  ]);
});

test('words of the trade are indexed even where a dictionary would cut them', () => {
  const { signposts } = buildSignposts(pages, [{ says: ['补单'], means: ['刷单'], pages: ['/steps/contract/'] }]);
  expect(readIndex(signposts).words.get('刷单')).toHaveLength(1);
});

test('a concept that leads nowhere stops the build and names itself', () => {
  expect(() => buildSignposts(pages, [{ says: ['散伙'], means: [], pages: ['/gone/'] }])).toThrow('散伙：pages names /gone/'.replace('：', ': '));
  expect(() => buildSignposts(pages, [{ says: ['散伙'], means: ['分道扬镳'], pages: [] }])).toThrow('分道扬镳');
});

test('the folder of the texts changes with them, so that it may be cached for ever', () => {
  const first = buildSignposts(pages, []).signposts.folder;
  expect(buildSignposts(pages, []).signposts.folder).toBe(first);
  expect(buildSignposts([...pages, page('/about/', '关于', '免费')], []).signposts.folder).not.toBe(first);
});

test('tables of traditional characters and of pinyin cover the words they are made for', () => {
  const pairs = traditionalPairs(['违约', '账号']);
  expect(pairs).toContain('違违');
  expect(pairs).toContain('帳账');
  expect(
    pinyinTable([
      ['托管', 20],
      ['绿', 1],
      ['618', 1],
    ]),
  ).toEqual({ tuoguan: '托管', lv: '绿' });
  expect(syllableTable()['shou']).toContain('售');
});
