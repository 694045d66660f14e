import { expect, test } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import { DRAFT_KEY, draftText } from '../../src/stores/stored-draft.ts';
import { readLibrary } from '../support/content.ts';
import { card, entry, told } from './builder-page.ts';
import { freshPage } from '../support/browser.ts';
import { browser, site } from './suite-browser.ts';

const full = readLibrary().clauses.filter(({ depth, pack }) => depth === 'full' && pack === undefined);
const [first, second] = full;
if (!first || !second) throw new Error('the library lacks clauses of the greatest depth');
const STORED = draftText({ ...EMPTY_DRAFT, start: '2026-12-01', clauses: { [first.id]: { on: false, note: '先不要' } } });

/** The builder at an address with clauses to take, over a stored draft. */
async function openTaking(query: string, width = 1280) {
  const opened = await freshPage(browser, site, { viewport: { width, height: 800 } });
  await opened.page.goto(`${site}/404.html`);
  await opened.page.evaluate(([key, text]) => localStorage.setItem(key, text), [DRAFT_KEY, STORED] as const);
  await opened.page.goto(`${site}/builder/${query}`);
  await opened.page.locator('[data-brought]').waitFor();
  return opened;
}

test('clauses brought by a link are named, lead to their cards, and are stored when they are accepted', async () => {
  const { page, errors, context } = await openTaking(`?take=${first.id},${second.id},nowhere/nothing&from=check`);
  const notice = page.locator('[data-brought]');
  expect(await notice.innerText()).toContain('已按链接放进 2 条条款');
  expect(await notice.innerText()).toContain('1 条这里没有');
  await expect.poll(() => told(page)).toContain('已按链接放进 2 条条款');
  expect(await violationsOf(page, { within: ['[data-brought]'] })).toEqual([]);
  await notice.getByRole('link', { name: first.title }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`clause-${first.id.replace('/', '-')}`);
  expect(await card(page, first.id).getByRole('switch').getAttribute('aria-checked')).toBe('true');
  // Nothing is stored before the merchant says so; then the address is rid of what was taken, and of nothing else.
  expect(await entry(page, DRAFT_KEY)).toBe(STORED);
  await notice.getByRole('button', { name: '收下' }).click();
  await expect.poll(() => entry(page, DRAFT_KEY)).toContain('"on":true');
  await expect.poll(() => page.evaluate(() => location.search)).toBe('?from=check');
  await card(page, second.id).getByRole('switch').click();
  await page.reload();
  await page.locator('[data-ready]').waitFor();
  expect(await page.locator('[data-brought]').count()).toBe(0);
  expect(await card(page, second.id).getByRole('switch').getAttribute('aria-checked')).toBe('false');
  expect(errors).toEqual([]);
  await context.close();
});

test('on a phone they are put back as they were with one tap', async () => {
  const { page, errors, context } = await openTaking(`?take=${first.id}&pack=beauty`, 360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.locator('[data-brought]').getByRole('button', { name: '不要，撤下' }).click();
  expect(await page.locator('[data-brought]').count()).toBe(0);
  await expect.poll(() => entry(page, DRAFT_KEY)).toContain('beauty');
  const stored = JSON.parse((await entry(page, DRAFT_KEY)) ?? '') as { clauses: Record<string, unknown>; packs: string[] };
  expect(stored.clauses[first.id]).toEqual({ on: false, note: '先不要' });
  expect(stored.packs).toEqual(['beauty']);
  expect(errors).toEqual([]);
  await context.close();
});
