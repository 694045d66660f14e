import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { freshPage } from '../support/browser.ts';
import { browser, site } from './suite-browser.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
/** Where the page is wider than the screen, by how much. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

it.each(paths)('%s is sound and accessible, on a phone in both colours and then as wide as a desk', async (path) => {
  const { page, context, errors, foreign } = await freshPage(browser, site, { viewport: PHONE, colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto(`${site}${path}`);
  if (path === '/builder/') await page.locator('[data-ready]').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main').count()).toBe(1);
  // The first stop of the keyboard leads past the header.
  await page.locator('body').press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${await page.locator('main').getAttribute('id')}`);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  if (path === '/builder/') {
    await page.getByRole('button', { name: '接着逐项改' }).click();
    await page.getByRole('button', { name: '全部一页' }).click();
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  // What is folded away is read as well.
  await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsOf(page, { rules: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
  await page.setViewportSize(DESK);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  // All that a desk shows a phone shows too: its colours have been measured.
  expect(await violationsOf(page, { without: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await context.close();
});

it('/builder/ opened on a desk is sound and accessible', async () => {
  const { page, context, errors, foreign } = await freshPage(browser, site, { viewport: DESK, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${site}/builder/`);
  await page.locator('[data-ready]').waitFor();
  await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await violationsOf(page)).toEqual([]);
  expect([...errors, ...foreign]).toEqual([]);
  await context.close();
});
