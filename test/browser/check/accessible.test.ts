import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/accessibility.ts';
import { browser, site } from '../suite-browser.ts';
import { check, finding, findings, openChecker } from './checker-page.ts';

const LOOKS = [
  { name: 'small phone, dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark', hasTouch: true, isMobile: true },
  { name: 'phone, light', viewport: { width: 360, height: 740 }, colorScheme: 'light', hasTouch: true, isMobile: true },
  { name: 'desk, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desk, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

describe.each(LOOKS)('the result on a $name', ({ viewport, ...look }) => {
  it('is accessible, fits, and every control can be hit', async () => {
    const { page, context, errors } = await openChecker(browser, site, {
      viewport,
      colorScheme: look.colorScheme,
      ...('isMobile' in look ? { hasTouch: true, isMobile: true } : {}),
      reducedMotion: 'reduce',
    });
    await check(page);
    await page.locator('[data-uncovered]').first().getByRole('checkbox').first().check();
    await finding(page, '一律不退').getByRole('button', { name: '不用管' }).click();
    const toggle = page.getByRole('button', { name: '看标出提示的全文' });
    if (await toggle.isVisible()) await toggle.click();
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
    if (viewport.width < 500) {
      const small = await page
        .locator('.checker button:visible, .clause-choices label:visible')
        .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 43.5).map((each) => each.textContent));
      expect(small).toEqual([]);
    }
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('on a phone, by touch', () => {
  it('the list comes first; a finding leads to its place in the whole text and back', async () => {
    const { page, context } = await openChecker(browser, site, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await check(page);
    expect(await page.locator('.marked-text').isVisible()).toBe(false);
    await finding(page, '一律不退').getByRole('button', { name: '在原文里看' }).tap();
    await page.locator('.marked-text').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('一律不退');
    await page.locator('.marked-text .mark', { hasText: '尽快' }).first().tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-finding'))).toBe('timing');
    await finding(page, '尽快').getByRole('button', { name: '用这句替换' }).tap();
    await expect.poll(() => finding(page, '尽快').count()).toBe(0);
    await page.getByRole('button', { name: '撤销' }).tap();
    await expect.poll(() => finding(page, '尽快').count()).toBe(1);
    expect(await findings(page).count()).toBeGreaterThan(5);
    await context.close();
  });
});
