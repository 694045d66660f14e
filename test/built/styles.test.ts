import { expect, test } from 'vitest';
import { pagesOf, readBuiltSite } from './built-site.ts';

const site = readBuiltSite();
const sheets = [
  ...pagesOf(site).flatMap(([file, html]) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => [file, css] as const)),
  ...[...site].flatMap(([file, css]) => (file.endsWith('.css') && css !== null ? [[file, css] as const] : [])),
];

test('every width that a style sheet asks for is written so that an old web view reads it', () => {
  const conditions = sheets.flatMap(([file, css]) => [...css.matchAll(/@media([^{]*)\{/g)].map(([, condition = '']) => ({ file, condition })));
  expect(conditions.filter(({ condition }) => condition.includes('width:')).length).toBeGreaterThan(100);
  expect(conditions.filter(({ condition }) => /[<>=]/.test(condition))).toEqual([]);
});

test('a height in units of the visible screen has one in plain units before it', () => {
  const rules = sheets.flatMap(([, css]) => css.match(/[^{}]*\{[^{}]*dvh[^{}]*\}/g) ?? []);
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) expect(rule.slice(0, rule.indexOf('dvh'))).toMatch(/\d+vh/);
});
