import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/domain/search/answer.ts';
import { rankPages, readIndex } from '../../../src/domain/search/rank.ts';
import { readSections } from '../../../src/domain/search/read-sections.ts';
import { encodePostings, type PageSection, type Posting, type SearchPage } from '../../../src/model/search-index.ts';

const page = (path: string, weight = 1): SearchPage => ({ path, title: path, category: 'guide', answer: '', weight, text: path });
const words = (entries: Readonly<Record<string, Posting[]>>) =>
  Object.entries(entries)
    .map(([word, postings]) => `${word}\t${encodePostings(postings)}`)
    .join('\n');

const signposts = {
  folder: 'x',
  pages: [page('/a/'), page('/b/'), page('/c/'), page('/all/', 0.75)],
  concepts: [{ says: ['散伙', '解约'], means: ['终止'], pages: [2] }],
  words: words({
    断货: [
      [0, 7],
      [1, 2],
      [3, 7],
    ],
    赔付: [[1, 5]],
    终止: [
      [1, 4],
      [2, 4],
    ],
    合同: [
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ],
  }),
};
const index = readIndex(signposts);
const order = (query: string) => rankPages(query, index).pages.map(({ page: place }) => signposts.pages[place]?.path);

describe('pages are ranked', () => {
  test('by how much they say of a word; an overview stands back', () => {
    expect(order('断货')).toEqual(['/a/', '/all/', '/b/']);
  });

  test('by all words together', () => {
    expect(order('断货赔付')[0]).toBe('/b/');
  });

  test('by what a concept means and names, for words that stand on no page', () => {
    expect(order('散伙')).toEqual(['/c/', '/b/']);
    expect(order('怎么解约')).toEqual(['/c/', '/b/']);
  });

  test('not at all where nothing is known', () => {
    expect(order('区块链')).toEqual([]);
  });
});

test('pages whose words stand together in one section come first, with that section', async () => {
  const texts: Record<string, PageSection[]> = {
    '/b/': [
      { id: 'one', heading: '别的', text: '断货' },
      { id: 'two', heading: '又', text: '终止' },
    ],
    '/a/': [{ id: 'x', heading: '断货终止', text: '断货终止写在一处' }],
  };
  const found = await answer('断货终止', index, (each) => Promise.resolve(texts[each.path] ?? []));
  expect(found.hits[0]?.page.path).toBe('/a/');
  expect(found.hits[0]?.sections.map(({ id }) => id)).toEqual(['x']);
  expect(found.weak).toBe(false);
});

test('at most twelve pages are answered, the texts of the first six are read, and what has a word only in passing is left out', async () => {
  const many = readIndex({
    folder: 'x',
    pages: Array.from({ length: 20 }, (_, at) => page(`/${at}/`)),
    concepts: [],
    words: words({ 断货: Array.from({ length: 20 }, (_, at): Posting => [at, 9 - Math.floor(at / 5)]), 率: [[0, 1]] }),
  });
  const read: string[] = [];
  const found = await answer('断货', many, (each) => {
    read.push(each.path);
    return Promise.resolve([{ id: 'x', heading: '', text: '断货' }]);
  });
  expect(read).toEqual(['/0/', '/1/', '/2/', '/3/', '/4/', '/5/']);
  expect(found.hits).toHaveLength(12);
  expect(found.hits[0]?.sections).toHaveLength(1);
  expect(found.hits[11]?.sections).toEqual([]);
  const passing = readIndex({
    ...signposts,
    pages: [page('/a/'), page('/b/', 0.05)],
    concepts: [],
    words: words({
      断货: [
        [0, 9],
        [1, 1],
      ],
    }),
  });
  expect((await answer('断货', passing, () => Promise.resolve([]))).hits.map((hit) => hit.page.path)).toEqual(['/a/']);
  expect((await answer('区块链', many, () => Promise.resolve([]))).hits).toEqual([]);
});

test('a section is worth its words, more where three characters or a Latin word stand together, and more in its heading', () => {
  const term = (typed: string) => ({ words: [typed], weight: 1, typed });
  const score = (query: string, terms: string[], heading: string, text: string) =>
    readSections(query, terms.map(term), [{ id: 'x', heading, text }], () => 1).score;
  expect(score('断货', ['断货'], '别的', '断货')).toBe(1.6);
  expect(score('sku', ['sku'], '别的', 'sku')).toBeCloseTo(1.95);
  expect(score('断货赔付', ['断货', '赔付'], '别的', '断货由谁赔付')).toBe(1.6);
  expect(score('断货赔付', ['断货', '赔付'], '别的', '断货赔付')).toBeCloseTo(2.3);
  expect(score('断货赔付', ['断货', '赔付'], '别的', '断货')).toBe(0.8);
  expect(score('断货', ['断货'], '断货', '别的')).toBeCloseTo(1.6 * 2.2);
  expect(score('断货', ['断货'], '断货时间', '断货')).toBeCloseTo(1.6 * 1.9);
  expect(score('断'.repeat(20), ['断'], '别的', '断'.repeat(20))).toBeCloseTo(1.6 + 2.5);
  expect(score('断货', ['断货'], '别的', '别的')).toBe(0);
});

test('at most three sections are shown, none that say less than half of the best', async () => {
  const section = (id: string, text: string): PageSection => ({ id, heading: '', text });
  const texts = [
    section('1', '断货赔付'),
    section('2', '断货'),
    section('3', '断货赔付'),
    section('4', '断货赔付'),
    section('5', '断货赔付'),
    section('6', '别的'),
  ];
  const found = await answer('断货赔付', index, () => Promise.resolve(texts));
  expect(found.hits[0]?.sections.map(({ id }) => id)).toEqual(['1', '3', '4']);
});

test('a concept without other words names its pages all the same, and two of its words say it once', () => {
  const named = readIndex({ ...signposts, concepts: [{ says: ['散伙', '断货'], means: ['断货'], pages: [2, 0, 1, 3, 0] }] });
  const scores = (query: string) => Object.fromEntries(rankPages(query, named).pages.map((each) => [each.page, each.score]));
  expect(scores('散伙')[2]).toBeGreaterThan(scores('散伙')[3] ?? 0);
  expect(scores('散伙散伙')[2]).toBe(scores('散伙')[2]);
  expect(rankPages('断货', named).terms.map(({ typed, words: found }) => [typed, found])).toEqual([['断货', ['断货']]]);
});

test('an answer to a query that is mostly unknown says so', async () => {
  const found = await answer('量子区块链断货', index, () => Promise.resolve([]));
  expect(found.weak).toBe(true);
});
