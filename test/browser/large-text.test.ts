import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openBuilder } from './builder-page.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each([360, 768, 1280])('with letters twice as large, %i px wide', (width) => {
  it('nothing runs out of the page or into one character a line', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { viewport: { width, height: 800 } } });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await page.getByLabel('服务从哪天开始').fill('2027-05-01');
    await page.locator('#conflicts .repair').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const narrow = await page
      .locator('#step-research h4, #conflicts p, #step-research .sentence')
      .evaluateAll((texts) =>
        texts.filter((text) => text.clientWidth < 5 * Number.parseFloat(getComputedStyle(text).fontSize)).map((text) => text.textContent),
      );
    expect(narrow).toEqual([]);
    // The bars at head and foot leave room to read between them.
    const bars = await page.locator('.route, .phone-bar').evaluateAll((elements) => elements.reduce((sum, { clientHeight }) => sum + clientHeight, 0));
    expect(bars).toBeLessThan(300);
    await context.close();
  });
});
