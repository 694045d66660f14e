import { describe, expect, test } from 'vitest';
import { casePage } from '../../src/model/case-page.ts';
import { readLibrary } from '../support/content.ts';
import { readText, slips, textNames, unknownReferences } from '../support/text-file.ts';

const categories = new Set(
  readLibrary()
    .packs.filter(({ kind }) => kind === 'category')
    .map(({ id }) => id),
);
const pages = textNames('cases');

/** What the article tells of its shops, in figures. */
const FIGURES: Readonly<Record<string, { good: readonly string[]; failed: readonly string[] }>> = {
  apparel: { good: ['女装店', '3个月', '每月5日前', '3款', '3日内反馈', '5日内改完', '60%'], failed: ['男装店', '1.2万元'] },
  home: { good: ['灯具店', '每周一', '周三前', '周五前', '预售标签'], failed: ['家具店', '免费安装', '8000元'] },
  beauty: { good: ['护肤品店', '成分检测报告', '签字'], failed: ['彩妆店', '1个月', '30单', '25%'] },
};

test('no page stands without its category pack; a pack may wait for its page', () => {
  expect(pages.filter((id) => !categories.has(id))).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
});

describe.each(pages)('%s', (id) => {
  const { data, body, raw } = readText(`cases/${id}.mdx`, casePage);
  const told = FIGURES[id];

  test('tells the article’s good and failed case with every figure, or none at all', () => {
    expect(data.stories.map(({ outcome }) => outcome)).toEqual(told ? ['good', 'failed'] : []);
    for (const { outcome, shop, happened } of data.stories)
      for (const figure of told?.[outcome] ?? []) expect(`${shop}：${happened}`, figure).toContain(figure);
  });

  test('keeps shops’ stories in the part that is marked as the author’s own', () => {
    expect(`${data.answer}${body}`).not.toMatch(/一家[^外]{0,4}店|1\.2万|8000元|30单/);
  });

  test('answers each case with clauses of the library, a failed one also with one of its own pack', () => {
    const ids = data.stories.flatMap(({ clauses }) => clauses.map(({ clause }) => clause));
    expect(unknownReferences(raw, ids)).toEqual([]);
    const pack = readLibrary().packs.find((one) => one.id === id);
    const failed = data.stories.filter(({ outcome }) => outcome === 'failed').flatMap(({ clauses }) => clauses.map(({ clause }) => clause));
    expect(!told || failed.some((clause) => pack?.clauses.includes(clause))).toBe(true);
  });

  test('is written in house style', () => {
    expect(slips(raw)).toEqual([]);
  });
});

describe('a malformed case', () => {
  const { data } = readText('cases/home.mdx', casePage);
  const pathsOf = (value: unknown) => casePage.safeParse(value).error?.issues.map(({ path }) => path.join('.'));

  test('is named by its field', () => {
    const [good, failed] = data.stories;
    expect(pathsOf({ ...data, stories: [good] })).toEqual(['stories']);
    expect(pathsOf({ ...data, stories: [good, { ...failed, clauses: [] }] })).toEqual(['stories.1.clauses']);
    expect(pathsOf({ ...data, answer: undefined })).toEqual(['answer']);
  });
});
