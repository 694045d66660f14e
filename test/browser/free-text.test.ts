import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import { DRAFT_KEY, draftText } from '../../src/stores/stored-draft.ts';
import { ownClause } from '../support/agreements.ts';
import { card, focusedId, openBuilder, openScreen } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const REPORT = 'research/diagnosis-report';
const undo = (page: Page) => page.getByRole('button', { name: '撤销', exact: true });
const findings = (place: Locator) => place.locator('[data-finding]');

test('a rewritten clause is read as it is typed: reason, suggestion, one tap, undo', async () => {
  const { page, context, errors } = await openBuilder(browser, site);
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('check-free-text')));
  const clause = card(page, REPORT);
  await clause.getByRole('button', { name: /^改写本条/ }).click();
  const wording = clause.locator('textarea[id^="wording"]');
  // The library's own sentence is no reason to say anything.
  await expect.poll(loaded).toBe(true);
  await page.waitForTimeout(800);
  expect(await findings(clause).count()).toBe(0);
  const typed = '托管方尽快提交《店铺诊断报告》。';
  await wording.fill(typed);
  await findings(clause).waitFor();
  expect(await clause.getByRole('status').filter({ hasText: '写法提示' }).innerText()).toContain('写法提示：1处');
  const finding = findings(clause).first();
  expect(await finding.innerText()).toContain('尽快');
  expect(await finding.innerText()).toMatch(/要紧/);
  expect(await violationsOf(page, { within: ['.findings'] })).toEqual([]);
  await finding.getByRole('button', { name: '用这句' }).click();
  await expect.poll(() => wording.inputValue()).toMatch(/^托管方在＿＿.*提交《店铺诊断报告》。$/);
  // The first blank is marked, so that the next key fills it in.
  expect(await wording.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('＿＿');
  expect(await focusedId(page)).toBe(await wording.getAttribute('id'));
  await expect.poll(() => findings(clause).filter({ hasText: '尽快' }).count()).toBe(0);
  await undo(page).click();
  await expect.poll(() => wording.inputValue()).toBe(typed);
  expect(errors).toEqual([]);
  await context.close();
});

test('what is put away stays away, and can be brought back', async () => {
  const { page, context, errors } = await openBuilder(browser, site, {
    stored: { [DRAFT_KEY]: draftText({ ...EMPTY_DRAFT, clauses: { [REPORT]: { override: '托管方尽快提交《店铺诊断报告》。' } } }) },
  });
  const clause = card(page, REPORT);
  const finding = findings(clause).filter({ hasText: '尽快' });
  await finding.waitFor();
  await finding.getByRole('button', { name: /^不用管/ }).click();
  await expect.poll(() => finding.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('findings-head');
  await clause.locator('textarea[id^="wording"]').press('End');
  await page.keyboard.type('报告写明三项。');
  await page.waitForTimeout(1200);
  expect(await finding.count()).toBe(0);
  await clause.getByRole('button', { name: /^重新显示/ }).click();
  await finding.waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a clause of one’s own is read as a whole: a field does not miss what another says', async () => {
  const own = ownClause({ id: 'own/1', place: 'operation', text: '托管方每周优化直通车计划', by: '', standard: '', confirmation: '', otherwise: '视情况处理' });
  const { page, context, errors } = await openBuilder(browser, site, {
    options: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    stored: { [DRAFT_KEY]: draftText({ ...EMPTY_DRAFT, own: [own] }) },
  });
  await openScreen(page, 'operation');
  const clause = card(page, 'own/1');
  await findings(clause).first().waitFor();
  const under = (label: string) => clause.locator('.own-field', { has: page.getByLabel(label, { exact: true }) }).locator('[data-finding]');
  await expect.poll(() => under('做什么').count()).toBe(2);
  expect(await under('没做到怎么办').innerText()).toContain('视情况');
  await clause.getByLabel('什么时候做完').fill('每周一12:00前');
  await clause.getByLabel('做到什么算合格').fill('直通车报表里写明关键词、出价、日预算三项');
  await expect.poll(() => under('做什么').count()).toBe(0);
  expect(await under('没做到怎么办').count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await violationsOf(page, { within: ['.own-clause'] })).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
