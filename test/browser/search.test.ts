import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { freshPage } from '../support/browser.ts';
import { browser, site, withinSite } from './suite-browser.ts';

/** A page of a fresh profile, and the paths it asks for. */
async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const watched = await freshPage(browser, site, { reducedMotion: 'reduce', ...options });
  const asked: string[] = [];
  watched.page.on('request', (request) => asked.push(withinSite(request.url()).replace(/\?.*/, '')));
  await watched.page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  return { ...watched, asked };
}

const field = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('[data-hit]');
const paths = async (page: Page) => (await hits(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))).map(withinSite);
const searchAddress = (query: string) => `/search/?q=${encodeURIComponent(query)}`;

describe('the dialog', () => {
  it('asks for nothing until somebody searches, then finds what is typed', async () => {
    const { page, context, asked, errors, foreign } = await visit('/steps/review/');
    expect(asked.filter((path) => /search|pagefind|dialog|panel/.test(path))).toEqual([]);
    const button = page.getByRole('link', { name: '搜索', exact: true });
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button.click();
    await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('断货');
    await hits(page).first().waitFor();
    expect(await paths(page)).toContain('/details/contingency/');
    expect(await page.getByRole('status').textContent()).toMatch(/找到\d+页/);
    expect(await page.locator('.search-results mark').first().textContent()).toBe('断货');
    // The full text and its engine are for those who ask for them.
    expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it.each(['/', 'Control+k', 'Meta+k'])('opens by %s, closes by Escape and gives the focus back', async (keys) => {
    const { page, context } = await visit('/guide/');
    const link = page.getByRole('link', { name: '案例', exact: true }).first();
    await link.focus();
    await page.keyboard.press(keys);
    await page.getByRole('dialog', { name: '搜索' }).waitFor();
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  it('leaves a slash alone that is typed into a field', async () => {
    const { page, context } = await visit('/builder/');
    await page.locator('[data-ready]').waitFor();
    await page.locator('input[type="text"]').first().press('/');
    expect(await page.locator('dialog.search-dialog').count()).toBe(0);
    await context.close();
  });

  it('is walked by arrow keys, and Enter opens the hit', async () => {
    const { page, context } = await visit('/about/');
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('违约金');
    await hits(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const first = hits(page).first();
    expect(await first.evaluate((link) => link === document.activeElement && link.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/steps/contract/**');
    await context.close();
  });

  it('waits while an input method composes', async () => {
    const { page, context } = await visit('/about/');
    await page.keyboard.press('/');
    await field(page).waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'duanhuo', selectionStart: 7, selectionEnd: 7 });
    await page.waitForTimeout(500);
    expect(await hits(page).count()).toBe(0);
    await session.send('Input.insertText', { text: '断货' });
    await hits(page).first().waitFor();
    expect(await paths(page)).toContain('/details/contingency/');
    expect(await page.getByRole('status').textContent()).toMatch(/找到\d+页/);
    await context.close();
  });

  it('fits a screen of 320 px', async () => {
    const { page, context } = await visit('/guide/', { viewport: { width: 320, height: 640 } });
    await page.getByRole('link', { name: '搜索', exact: true }).click();
    await field(page).fill('客服多久回复');
    await hits(page).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation with hits shown: %s', async (colorScheme) => {
    const { page, context } = await visit('/guide/', { colorScheme });
    await page.keyboard.press('/');
    await field(page).fill('保证金');
    await hits(page).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });
});

describe('the search page', () => {
  it('answers the query of its address, and keeps the address in step', async () => {
    const { page, context, errors } = await visit(searchAddress('散伙'));
    await hits(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('散伙');
    expect((await paths(page))[0]).toBe('/steps/closing/');
    await field(page).fill('双十一备货');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('双十一备货');
    await expect.poll(() => paths(page)).toContain('/steps/operation/');
    // Sections are hits of their own, with the address of their heading.
    expect(await page.locator('.search-sections a[href*="/steps/operation/#"]').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('narrows by kind', async () => {
    const { page, context } = await visit(searchAddress('保证金'));
    await hits(page).first().waitFor();
    const all = await paths(page);
    await page.getByRole('button', { name: /^步骤/ }).click();
    const steps = await paths(page);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThan(all.length);
    expect(steps.every((path) => path.startsWith('/steps/'))).toBe(true);
    expect(await page.getByRole('status').textContent()).toContain(`${steps.length}页`);
    expect(await page.getByRole('button', { name: /^步骤/ }).getAttribute('aria-pressed')).toBe('true');
    await context.close();
  });

  it.each([
    ['traditional characters', '違約金', '/steps/contract/'],
    ['pinyin', 'kefu huashu', '/steps/setup/'],
    ['a slip of the keyboard', '预受标签', '/cases/home/'],
    ['half a word', '约金', '/steps/contract/'],
    ['what no text says', '跑路', '/disputes/'],
  ])('understands %s', async (_, query, path) => {
    const { page, context } = await visit(searchAddress(query));
    await hits(page).first().waitFor();
    expect((await paths(page)).slice(0, 3)).toContain(path);
    await context.close();
  });

  it('looks into the full text where asked, small print and basis pages included', async () => {
    const { page, context, errors } = await visit(searchAddress('委托创作'));
    await hits(page).first().waitFor();
    const before = await hits(page).count();
    const button = page.getByRole('button', { name: /在全文里找/ });
    if ((await button.count()) > 0) await button.click();
    await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
    expect((await paths(page)).some((path) => path.endsWith('/basis/'))).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('offers the nearest pages and the builder where nothing is found', async () => {
    const { page, context } = await visit(searchAddress('犀鸟'));
    await expect.poll(() => page.getByRole('status').textContent()).toContain('没有找到“犀鸟”');
    await page.locator('.search-results').getByRole('link', { name: '打开模板生成器' }).waitFor();
    expect(await page.locator('.search-results').getByRole('link', { name: '托管流程的七步' }).count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });

  it('says so when the index cannot be loaded, and keeps what was typed', async () => {
    const { page, context } = await visit('/search/');
    await context.route('**/search/data/**', (route) => route.abort());
    await field(page).fill('断货');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('可能断网了');
    await context.unroute('**/search/data/**');
    await page.getByRole('button', { name: '搜索' }).click();
    await hits(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('断货');
    await context.close();
  });

  it('lists all pages and submits by itself without JavaScript', async () => {
    const { page, context } = await visit('/about/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: '搜索', exact: true }).click();
    await field(page).fill('断货');
    await page.getByRole('button', { name: '搜索' }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('断货');
    expect(await page.locator('.all-pages').getByRole('link', { name: '运营执行' }).isVisible()).toBe(true);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation with hits shown: %s', async (colorScheme) => {
    const { page, context } = await visit(searchAddress('断货'), { colorScheme });
    await hits(page).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });

  it('finds what the given queries expect', async () => {
    const { queries } = JSON.parse(readFileSync(new URL('../bench/search-queries.json', import.meta.url), 'utf8')) as {
      queries: { q: string; expect: string[] }[];
    };
    const { page, context } = await visit('/search/');
    const places: number[] = [];
    for (const { q, expect: wanted } of queries) {
      await field(page).fill('');
      await field(page).press('Enter');
      await expect.poll(() => hits(page).count()).toBe(0);
      await field(page).fill(q);
      await field(page).press('Enter');
      await hits(page).first().waitFor();
      places.push((await paths(page)).findIndex((path) => wanted.includes(path)));
    }
    expect(places.filter((place) => place === 0).length / queries.length).toBeGreaterThanOrEqual(0.95);
    expect(places.every((place) => place >= 0 && place < 3)).toBe(true);
    await context.close();
  });
});

it('a page that does not exist searches for the words of its address', async () => {
  const { page, context } = await visit('/steps/kefu-huashu/');
  expect(await field(page).inputValue()).toBe('kefu huashu');
  await page.getByRole('main').getByRole('button', { name: '搜索' }).click();
  await hits(page).first().waitFor();
  expect((await paths(page))[0]).toBe('/steps/setup/');
  await context.close();
});
