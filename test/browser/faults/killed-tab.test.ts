import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SAVE_DELAY } from '../../../src/stores/persistence.ts';
import { openBuilder } from '../builder-page.ts';
import { box, openChecker } from '../check/checker-page.ts';
import { browser, site } from '../suite-browser.ts';

/** What a key may take on a busy machine from the finger to the page's timer, in milliseconds. */
const SLACK = 150;
/** The most that may be missing after a crash: what was typed within this time before it. */
const BOUND = SAVE_DELAY + SLACK;

/** Numbers like 0001, so that every keystroke can be told from the others. */
const WORDS = Array.from({ length: 400 }, (_, index) => String(index + 1).padStart(4, '0'));

/** Types a number every 20 ms, without end; the last one typed, and when, can be asked for from outside. */
async function typeOn(page: Page, field: string): Promise<void> {
  await page.locator(field).focus();
  await page.evaluate((words) => {
    const typed: { readonly word: string; readonly at: number }[] = [];
    Object.assign(window, { typed });
    const next = () => {
      const word = words[typed.length];
      if (word === undefined) return;
      document.execCommand('insertText', false, word);
      typed.push({ word, at: Date.now() });
      setTimeout(next, 20);
    };
    next();
  }, WORDS);
}

const typedSoFar = (page: Page) => page.evaluate(() => (window as unknown as { typed: { word: string; at: number }[] }).typed);

/** Kills the process of the page: nothing of it runs any more, no handler, no timer. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // Never answered: there is nobody left to do so.
  void session.send('Page.crash').catch(() => undefined);
  await gone;
}

describe('a tab that dies while somebody types', () => {
  it.each([
    { name: 'the builder', address: '/builder/', open: () => openBuilder(browser, site), find: (page: Page) => page.getByLabel('商家名称') },
    { name: 'the checker', address: '/check/', open: () => openChecker(browser, site), find: box },
  ])(`$name has all but the last ${BOUND} ms`, async ({ address, open, find }) => {
    const { page, context } = await open();
    const id = await find(page).getAttribute('id');
    await typeOn(page, `[id="${id}"]`);
    // In the middle of a wait, wherever that is.
    await expect.poll(async () => (await typedSoFar(page)).length).toBeGreaterThan(60);
    const before = await typedSoFar(page);
    const at = Date.now();
    await crash(page);
    const again = await context.newPage();
    await again.goto(site + address);
    await again.locator('[data-ready]').waitFor();
    const found = await find(again).inputValue();
    const due = before.filter((typed) => typed.at <= at - BOUND);
    expect(due.length).toBeGreaterThan(10);
    expect(found.startsWith(due.map(({ word }) => word).join('')), found).toBe(true);
    await context.close();
  });
});

describe('a tab that is closed, left or put away right after a key', () => {
  it.each([
    ['closed', (page: Page) => page.close()],
    ['left', (page: Page) => page.goto('about:blank')],
    [
      'put away',
      // What a phone says when another app comes to the front; it may never come back.
      (page: Page) =>
        page.evaluate(() => {
          Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
          document.dispatchEvent(new Event('visibilitychange'));
        }),
    ],
  ] as const)('%s: both pages have all of it', async (_what, leave) => {
    for (const [open, find, address] of [
      [() => openBuilder(browser, site), (page: Page) => page.getByLabel('商家名称'), '/builder/'],
      [() => openChecker(browser, site), box, '/check/'],
    ] as const) {
      const { page, context } = await open();
      await find(page).fill('最后一个字也在');
      await leave(page);
      const again = await context.newPage();
      await again.goto(`${site}/404.html`);
      expect(await again.evaluate(() => JSON.stringify({ ...localStorage })), address).toContain('最后一个字也在');
      await context.close();
    }
  });
});
