import type { Browser, Locator, Page } from 'playwright-core';
import { freshPage, type WatchedPage } from '../../support/browser.ts';

/** A plan in which every sentence ends in a quarrel, in six categories. */
export const PLAN = [
  '店铺托管合作方案',
  '1. 客服尽快回复买家的消息。',
  '2. 标题月底前优化完成。',
  '3. 库存由双方共同负责。',
  '4. 推广费实报实销。',
  '5. 商家提前解约的，已付费用一律不退。',
  '6. 新品先补点单。',
].join('\n');

/** Opens the checker in a fresh profile and waits until it can be used. */
export async function openChecker(browser: Browser, site: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<WatchedPage> {
  const opened = await freshPage(browser, site, options);
  await opened.page.goto(`${site}/check/`);
  await opened.page.locator('[data-ready]').waitFor();
  return opened;
}

/** The box for the text. */
export const box = (page: Page): Locator => page.getByRole('textbox', { name: '流程文本', exact: true });

/** All findings in the list, or those of a category. */
export const findings = (page: Page, category?: string): Locator => page.locator(category ? `[data-finding="${category}"]` : '[data-finding]');

/** Puts a text in and waits for what the checker says. */
export async function check(page: Page, text: string = PLAN): Promise<void> {
  await box(page).fill(text);
  await page.getByRole('button', { name: '开始体检', exact: true }).click();
  await page.getByRole('heading', { name: /^体检结果/ }).waitFor();
}

/** What the list says of a finding with these words. */
export const finding = (page: Page, words: string): Locator => findings(page).filter({ has: page.locator('mark', { hasText: words }) });

/** Id of what has the focus. */
export const focusedId = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
