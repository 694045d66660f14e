import { describe, expect, it } from 'vitest';
import { existsSync, readdirSync } from 'node:fs';
import { article as caseOf, CHECKED, law, LAWS } from '../../src/checks/basis.ts';
import { readChecks } from '../../tooling/read-checks.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { clauseFileIds, readLaws } from '../support/content.ts';
import { findingsOf, marked } from '../support/checks.ts';

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it.each(check.bad.map(({ text, marks }) => [text, marks] as const))('finds %s', (text, marks) => {
    const at = text.indexOf(marks);
    expect(at, `“${marks}” stands in the example`).toBeGreaterThanOrEqual(0);
    const found = findingsOf(id, text);
    expect(
      found.filter(({ start, end }) => start < at + marks.length && at < end).length,
      `marks “${marks}”, found ${found.map((finding) => marked(text, finding)).join('、') || 'nothing'}`,
    ).toBeGreaterThan(0);
  });

  it.each(check.good)('leaves alone %s', (text) => {
    expect(findingsOf(id, text).map((finding) => marked(text, finding))).toEqual([]);
  });

  it('explains itself in whole Chinese sentences and shows both sides', () => {
    expect(check.reason).toMatch(/。$/u);
    expect(check.explanation).toMatch(/。$/u);
    expect(check.bad.length).toBeGreaterThan(0);
    expect(check.good.length).toBeGreaterThan(0);
  });

  it('names clauses of the library and a page of the guide', () => {
    expect(check.clauses.filter((clause) => !clauseFileIds().includes(clause))).toEqual([]);
    expect(check.clauses.length).toBeGreaterThan(0);
    const [, section = '', page = ''] = check.guide.split('/');
    const places = [`../../src/content/${section}/${page}.mdx`, `../../src/content/guide/${section}.mdx`];
    expect(
      places.some((place) => existsSync(new URL(place, import.meta.url))),
      check.guide,
    ).toBe(true);
  });
});

describe('registry', () => {
  it('takes every file of the folder, under its name', () => {
    const files = readdirSync(new URL('../../src/checks/rules/', import.meta.url)).map((name) => name.replace(/\.ts$/u, ''));
    expect(CHECKS.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('is the same for programs outside Vite', async () => {
    expect((await readChecks()).map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  });
});

describe('laws behind the checks', () => {
  it('are quoted by name, article and day of the check', () => {
    expect(law('pipl-21', 'ec-17')).toBe(`《个人信息保护法》第21条，《电子商务法》第17条（${CHECKED}核对）`);
    expect(caseOf('店铺被封')).toBe('文章案例（作者自述）：店铺被封');
  });

  const laws = readLaws();
  it.each(Object.entries(LAWS))('%s is named and dated as in the library', (id, [name, article]) => {
    expect(laws.get(id)).toMatchObject({ name, article, checked: CHECKED });
  });
});
