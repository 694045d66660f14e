import { describe, expect, it } from 'vitest';
import { openBuilder, openScreen } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

describe.each([360, 768, 1280])('with letters twice as large, %i px wide', (width) => {
  it('nothing runs out of the page or into one character a line', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { viewport: { width, height: 800 } } });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.getByLabel('服务从哪天开始').fill('2027-05-01');
    // One screen after another on a phone, all of it at once elsewhere.
    for (const screen of width < 500 ? ['start', 'list', 'parties', 'dates', 'fee', 'research', 'check'] : ['all']) {
      if (width < 500 && screen !== 'start') await openScreen(page, screen);
      if (screen === 'check' || screen === 'all') await page.locator('#conflicts .repair').first().waitFor();
      if (screen === 'check') {
        // With large letters it lies far below.
        await page.locator('.lazy, #answers').first().scrollIntoViewIfNeeded();
        await page.locator('#answers').waitFor();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen).toBeLessThanOrEqual(0);
      const narrow = await page
        .locator('#step-research h4, #conflicts p, #step-research .sentence, .task-line p, .fee-clause h3, .answers dd:not(:last-child), .gaps li')
        .evaluateAll((texts) =>
          texts.filter((text) => text.clientWidth < 5 * Number.parseFloat(getComputedStyle(text).fontSize)).map((text) => text.textContent),
        );
      expect(narrow, screen).toEqual([]);
      // The bars that stay at head and foot leave room to read between them.
      const bars = await page
        .locator('.route, .task-bar, .phone-bar')
        .evaluateAll((elements) =>
          elements.filter((element) => getComputedStyle(element).position !== 'static').reduce((sum, { clientHeight }) => sum + clientHeight, 0),
        );
      expect(bars, screen).toBeLessThan(300);
    }
    await context.close();
  });
});
