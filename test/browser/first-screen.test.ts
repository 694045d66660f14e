import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import { DRAFT_KEY, draftText } from '../../src/stores/stored-draft.ts';
import { freshPage } from '../support/browser.ts';
import { focusedId } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

/** A page whose builder has not come yet; it comes when the function is called. */
async function held(options: Parameters<typeof browser.newContext>[0] = {}) {
  const opened = await freshPage(browser, site, options);
  let release = () => {};
  const wait = new Promise<void>((resolve) => {
    release = resolve;
  });
  await opened.page.route('**/_astro/Builder.*.js', async (route) => {
    await wait;
    await route.continue();
  });
  return { ...opened, release };
}

const pressed = (page: Page, pack: string) => page.locator(`[data-pack="${pack}"]`).getAttribute('aria-pressed');

test('the first screen can be read and answered before the scripts have come, and nothing of it is lost', async () => {
  const { page, context, errors, release } = await held({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto(`${site}/builder/`);
  const first = page.locator('#first-screen');
  await first.waitFor();
  expect(await page.locator('#waiting').isVisible()).toBe(false);
  expect(await first.innerText()).toContain('再选起始日，就是一份完整的文件。');
  expect(await violationsOf(page)).toEqual([]);
  await page.locator('[data-pack="beauty"]').tap();
  await page.locator('[data-pack="food"]').tap();
  await page.locator('[data-pack="food"]').tap();
  expect([await pressed(page, 'beauty'), await pressed(page, 'food')]).toEqual(['true', 'false']);
  await page.locator('#service-start').fill('2027-03-01');
  await page.locator('#service-start').focus();
  const before = await first.locator('.complete').boundingBox();
  release();
  await page.locator('[data-ready]').waitFor();
  expect(await first.count()).toBe(0);
  expect([await pressed(page, 'beauty'), await pressed(page, 'food')]).toEqual(['true', 'false']);
  expect(await page.locator('#service-start').inputValue()).toBe('2027-03-01');
  expect(await focusedId(page)).toBe('service-start');
  expect(await page.locator('.complete').innerText()).toContain('已经是一份完整的文件了。');
  // What was read before stands where it stood; a chosen pack adds a line of its own.
  expect((await page.locator('.complete').boundingBox())?.x).toBe(before?.x);
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), DRAFT_KEY)).toContain('2027-03-01');
  expect(errors).toEqual([]);
  await context.close();
});

test('where nothing is answered the form takes its place without moving anything', async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ]) {
    const { page, context, errors, release } = await held({ viewport });
    await page.goto(`${site}/builder/`);
    await page.locator('#first-screen').waitFor();
    const places = () =>
      page.evaluate(() =>
        ['#question-category', '#question-platform', '#service-start', '.complete'].map((name) =>
          document.querySelector(name)?.getBoundingClientRect().toJSON(),
        ),
      );
    await page.evaluate(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      interface Shift extends PerformanceEntry {
        readonly value: number;
        readonly sources: readonly { readonly node: Element | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
      }
      const told = ({ value, sources }: Shift) =>
        `${value}: ${sources.map(({ node, previousRect, currentRect }) => `${node?.className ?? ''} ${node?.textContent?.slice(0, 20)} ${JSON.stringify([previousRect, currentRect])}`).join(', ')}`;
      new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]).map(told))).observe({ type: 'layout-shift', buffered: true });
    });
    const before = await places();
    release();
    await page.locator('[data-ready]').waitFor();
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  }
});

test('whoever comes back to a draft or by a link is not shown an empty one first', async () => {
  const { page, context, errors, release } = await held();
  await page.goto(`${site}/builder/?pack=beauty`);
  await page.locator('#waiting').waitFor();
  expect(await page.locator('#first-screen').isVisible()).toBe(false);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [DRAFT_KEY, draftText({ ...EMPTY_DRAFT, packs: ['home'] })] as const);
  await page.goto(`${site}/builder/`);
  await page.locator('#waiting').waitFor();
  expect(await page.locator('#first-screen').isVisible()).toBe(false);
  release();
  await page.locator('[data-ready]').waitFor();
  expect(await page.locator('#waiting, #first-screen').count()).toBe(0);
  expect(await pressed(page, 'home')).toBe('true');
  expect(errors).toEqual([]);
  await context.close();
});
