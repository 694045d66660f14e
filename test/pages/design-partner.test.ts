import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guidePage } from '../../src/model/guide-page.ts';
import { partner } from '../../src/model/partner.ts';
import { readText, slips, unknownReferences } from '../support/text-file.ts';

const { body, raw } = readText('guide/design-partner.mdx', guidePage);
const told = [...body.matchAll(/<Case>(.*?)<\/Case>/gs)].map(([, words = '']) => words).join('\n');
const own = body.replace(/<Case>.*?<\/Case>/gs, '');

test('tells the article’s two cases with every figure, as the author’s own', () => {
  for (const figure of ['3日内出主图', '7天缩到3天', '高40%', '2.3万元', '每月2款', '3个月', '2.8%涨到5.3%', '89%', '1倍以上', '翻倍'])
    expect(told).toContain(figure);
  expect(own).toContain('作者自述');
});

test('puts the arithmetic right', () => {
  const [before, after] = [2.8, 5.3];
  expect(own).toContain(`${(after - before).toFixed(1)}个百分点`);
  expect(own).toContain(`${Math.round(((after - before) / before) * 100)}%`);
  expect(own).toContain((after / before).toFixed(2));
  expect(own).toContain(`${(before * 2).toFixed(1)}%才是多了1倍`);
  expect(own).toContain(`约${Math.round(((7 - 3) / 7) * 100)}%`);
  expect(own).toMatch(/没有一家同期只用托管的店作对照/);
});

test('answers who orders, delivers, approves, pays and owns', () => {
  for (const question of ['谁下单', '谁交稿', '谁定稿', '谁付款', '版权归谁']) expect(body).toContain(`<dt>${question}</dt>`);
  expect(unknownReferences(raw)).toEqual([]);
});

test('recommends no supplier in its own text', () => {
  expect(slips(raw)).toEqual([]);
});

test('the advertiser’s contact stands in one file of the site’s sources, and nowhere else', () => {
  const { contact } = readText('partner/partner.yaml', partner).data;
  const src = new URL('../../src/', import.meta.url);
  const holding = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|mdx?|tsx?|yaml|css)$/.test(name))
    .filter((name) => readFileSync(new URL(name, src), 'utf8').includes(contact.account));
  expect(holding).toEqual(['content/partner/partner.yaml']);
});

test('the box of the advertiser says 广告 before its name', () => {
  const box = readFileSync(new URL('../../src/components/site/PartnerBox.astro', import.meta.url), 'utf8');
  const shown = box.slice(box.indexOf('<aside'));
  expect(shown.indexOf('广告</p>')).toBeGreaterThan(0);
  expect(shown.indexOf('广告</p>')).toBeLessThan(shown.indexOf('{name}'));
});
