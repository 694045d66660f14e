import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violationsOf } from '../../support/accessibility.ts';
import { freshPage } from '../../support/browser.ts';
import { entry } from '../builder-page.ts';
import { box, check, openChecker, PLAN } from '../check/checker-page.ts';
import { browser, site } from '../suite-browser.ts';
import { everything } from './storage-faults.ts';

/** A second window of the same browser. */
async function second(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(`${site}/check/`);
  await tab.locator('[data-ready]').waitFor();
  return tab;
}

const others = (page: Page) => page.locator('.other-texts');
const notes = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('tuoguan-check-runs') ?? '{"runs":[]}') as { runs: unknown[] });

it('two plans in two windows are both kept, each where it was typed, and each can be had from the other window', async () => {
  const { page, context, errors } = await openChecker(browser, site, { viewport: { width: 320, height: 700 } });
  const other = await second(page);
  await box(page).fill('甲家的方案：客服尽快回复。');
  await expect.poll(() => everything(page)).toContain('甲家的方案');
  await box(other).fill('乙家的方案：标题月底前优化完成。');
  await expect.poll(() => everything(page)).toContain('乙家的方案');
  expect(await everything(page)).toContain('甲家的方案');
  await others(other).getByText('两份都留下了').waitFor();
  await expect.poll(() => others(page).innerText()).toContain('乙家的方案');
  expect(await box(page).inputValue()).toContain('甲家的方案');
  // Whoever goes on typing in one window does not touch the other.
  await box(page).fill('甲家的方案：客服尽快回复。第二稿');
  await expect.poll(() => everything(page)).toContain('第二稿');
  expect(await everything(page)).toContain('乙家的方案');
  expect(await violationsOf(other)).toEqual([]);
  expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  // Each window comes back to its own.
  await Promise.all([page, other].map((tab) => tab.reload()));
  await expect.poll(() => box(page).inputValue()).toContain('第二稿');
  await expect.poll(() => box(other).inputValue()).toContain('乙家的方案');
  await other.close();

  // One window is left: the other plan is a tap away, and neither goes by that.
  await page.getByRole('button', { name: '换成“乙家的方案：标题月底前优化完成。”' }).click();
  expect(await box(page).inputValue()).toContain('乙家的方案');
  await others(page).getByText('甲家的方案').waitFor();
  await page.getByRole('button', { name: '清空' }).click();
  await expect.poll(() => everything(page)).not.toContain('乙家的方案');
  await page.getByRole('button', { name: /^换成“甲家/ }).click();
  await expect.poll(() => box(page).inputValue()).toContain('第二稿');
  await expect.poll(() => others(page).count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

it('a text that is taken over and changed in a second window stays as it was in the first', async () => {
  const { page, context } = await openChecker(browser, site);
  await box(page).fill(PLAN);
  await expect.poll(() => everything(page)).toContain('先补点单');
  const other = await second(page);
  expect(await box(other).inputValue()).toBe(PLAN);
  await box(other).fill('乙家的方案：标题月底前优化完成。');
  await others(page).getByText('两份都留下了').waitFor();
  await expect.poll(() => everything(page)).toContain('乙家的方案');
  // The first window was not touched, and could be closed at this moment.
  expect(await everything(page)).toContain('先补点单');
  expect(await box(page).inputValue()).toBe(PLAN);
  await context.close();
});

it('a text that is cleared in one window is not stored again unasked by the other, which says so', async () => {
  const { page, context } = await openChecker(browser, site);
  await box(page).fill(PLAN);
  await expect.poll(() => everything(page)).toContain('先补点单');
  const other = await second(page);
  await other.getByRole('button', { name: '清空' }).click();
  await page.getByText('存着的这份文字在另一个窗口里清掉了').waitFor();
  expect(await entry(page, 'tuoguan-check')).toBeNull();
  expect(await box(page).inputValue()).toBe(PLAN);
  await page.getByRole('button', { name: '重新存下' }).click();
  await expect.poll(() => everything(page)).toContain('先补点单');
  await context.close();
});

it('results noted in two windows are all kept, also where the reader of older ones does not come', async () => {
  const { page, context } = await freshPage(browser, site);
  await page.goto(`${site}/check/`);
  await check(page);
  const other = await second(page);
  await check(other);
  await page.getByRole('button', { name: '记下这次结果' }).click();
  await expect.poll(async () => (await notes(page)).runs.length).toBe(1);
  await other.getByRole('button', { name: '记下这次结果' }).click();
  await expect.poll(async () => (await notes(page)).runs.length).toBe(2);
  await page.route(/parse-runs/, (route) => route.abort());
  await page.reload();
  await page.getByRole('button', { name: '记下这次结果' }).click();
  await page.getByText('以前记的都在').waitFor();
  expect((await notes(page)).runs.length).toBe(2);
  await context.close();
});
