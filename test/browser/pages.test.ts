import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { freshPage } from '../support/browser.ts';
import { browser, site } from './suite-browser.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

/** A phone in the dark and a desk by day. All that a desk shows a phone shows too, so colours by day are measured there. */
const VISITS = [
  { name: 'phone, dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: 'desk, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
] as const;

describe.each(paths)('%s', (path) => {
  it.each(VISITS)('is sound and accessible: $name', async ({ viewport, colorScheme }) => {
    const { page, context, errors, foreign } = await freshPage(browser, site, { viewport, colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${site}${path}`);
    if (path === '/builder/') await page.locator('[data-ready]').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').count()).toBe(1);
    // The first stop of the keyboard leads past the header.
    await page.locator('body').press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${await page.locator('main').getAttribute('id')}`);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    if (path === '/builder/' && viewport.width < 500) {
      await page.getByRole('button', { name: '接着逐项改' }).click();
      await page.getByRole('button', { name: '全部一页' }).click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // What is folded away is read as well.
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(await violationsOf(page, { without: colorScheme === 'light' ? ['color-contrast'] : [] })).toEqual([]);
    if (colorScheme === 'dark') {
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violationsOf(page, { rules: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
    }
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });
});
