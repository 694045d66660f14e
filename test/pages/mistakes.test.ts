import { describe, expect, test } from 'vitest';
import { guidePage } from '../../src/model/guide-page.ts';
import { mistake } from '../../src/model/mistake.ts';
import { readText, slips, textNames, unknownReferences } from '../support/text-file.ts';

/** The article's failed cases behind each mistake, in figures. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'no-deadline': ['女装店', '3个月', '月底前', '最后1天'],
  'no-owner': ['男装店', '1.2万元', '家具店', '8000元', '1个月'],
  'no-consequence': ['彩妆店', '1个月', '30单', '25%', '50单', '3000元', '返工3次'],
};

test('the article promises three and lists none: the page says whose three these are', () => {
  const { body } = readText('guide/mistakes.mdx', guidePage);
  expect(body).toContain('3类常见错误');
  expect(body).toContain('编者从文章的反例里归纳');
  expect(body).toContain('不是作者的原话');
});

test('the article’s three are there, and each mistake has a place of its own', () => {
  const ids = textNames('mistakes');
  expect(ids).toEqual(expect.arrayContaining(Object.keys(FIGURES)));
  expect(new Set(ids.map((id) => readText(`mistakes/${id}.mdx`, mistake).data.order)).size).toBe(ids.length);
});

describe.each(textNames('mistakes'))('%s', (id) => {
  const { data, body, raw } = readText(`mistakes/${id}.mdx`, mistake);

  test('tells failed cases of the article, all of them within the mark', () => {
    const [, told = ''] = /<Case>(.*?)<\/Case>/s.exec(body) ?? [];
    for (const figure of FIGURES[id] ?? []) expect(told).toContain(figure);
    expect(body.replace(/<Case>.*?<\/Case>/gs, '')).not.toMatch(/一家[^外]{0,4}店/);
  });

  test('names clauses that exist, in house style', () => {
    expect(
      unknownReferences(
        raw,
        data.clauses.map(({ clause }) => clause),
      ),
    ).toEqual([]);
    expect(slips(raw)).toEqual([]);
  });

  test('mends a sentence by one that says more', () => {
    for (const { bad, good } of data.pairs) expect(good.length).toBeGreaterThan(bad.length);
  });
});
