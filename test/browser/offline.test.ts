import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshPage, launchBrowser } from '../support/browser.ts';
import { pdfText } from '../support/poppler.ts';
import { serveFolder } from '../support/static-server.ts';
import { download } from './builder-page.ts';

// A copy of the site that can be updated under an open page.
const folder = mkdtempSync(join(tmpdir(), 'liucheng-site-'));
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true });
  browser = await launchBrowser();
  site = await serveFolder(folder, process.env['SITE_BASE']);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Waits until an address is kept. */
async function kept(page: Page, address: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (wanted) => (await caches.match(new URL(wanted, location.href).href)) !== undefined, address), { timeout: 60_000 })
    .toBe(true);
}

/** A reader's browser that has the builder open and the worker at work. */
async function visitor(): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await freshPage(browser, site.url, { serviceWorkers: 'allow' });
  await page.goto(`${site.url}/builder/`);
  await page.locator('[data-ready]').waitFor();
  const last = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const text = await (await fetch('../sw.js')).text();
    const release = JSON.parse(/RELEASE = (\{.*\});/.exec(text)?.[1] ?? '{}') as { kept: { builder: string[] } };
    return release.kept.builder.at(-1) ?? '';
  });
  await kept(page, last);
  return { page, context };
}

describe('without a network', () => {
  it('the builder opens, takes changes and makes the PDF; a page that was never kept says what still works', async () => {
    const { page, context } = await visitor();
    await context.setOffline(true);
    await page.goto(`${site.url}/builder/?pack=beauty`);
    await page.locator('[data-ready]').waitFor();
    const { bytes } = await download(page, '下载模板 PDF');
    expect(pdfText(bytes)).toContain('网店托管流程');
    await page.goto(`${site.url}/disputes/`);
    await expect.poll(() => page.locator('h1').innerText()).toBe('现在没有网络');
    expect(await page.getByRole('link', { name: '打开模板生成器' }).getAttribute('href')).toBe(new URL(`${site.url}/builder/`).pathname);
    await context.close();
  });

  it('the guide is there after one of its pages was read', async () => {
    const { page, context } = await freshPage(browser, site.url, { serviceWorkers: 'allow' });
    await page.goto(`${site.url}/steps/review/`);
    await kept(page, `${site.url}/steps/setup/`);
    await kept(page, `${site.url}/details/timing/`);
    await context.setOffline(true);
    await page.goto(`${site.url}/steps/setup/`);
    await expect.poll(() => page.locator('h1').innerText()).toContain('基础搭建');
    await context.close();
  });
});

describe('a new release', () => {
  it('is announced, waits for the reader, and then takes the draft along', async () => {
    const { page, context } = await visitor();
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    const worker = join(folder, 'sw.js');
    const before = readFileSync(worker, 'utf8');
    writeFileSync(worker, before.replace(/"version":"[0-9a-f]+"/, '"version":"feedfeedfeed"'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const notice = page.getByText('网站更新了');
    await notice.waitFor({ timeout: 60_000 });
    await page.locator('[data-pack="beauty"]').click();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(1);
    const again = page.waitForEvent('load');
    await page.getByRole('button', { name: '现在更新' }).click();
    await again;
    await page.locator('[data-ready]').waitFor();
    expect(await page.locator('[data-pack="beauty"]').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['tuoguan-release-feedfeedfeed']);
    writeFileSync(worker, before);
    await context.close();
  });

  it('can call the worker back: nothing is kept any more, the draft is', async () => {
    const { page, context } = await visitor();
    await page.locator('[data-pack="beauty"]').click();
    const worker = join(folder, 'sw.js');
    const before = readFileSync(worker, 'utf8');
    writeFileSync(worker, readFileSync(new URL('../../src/library/offline/withdrawn.js', import.meta.url)));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), { timeout: 60_000 }).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    expect(await page.locator('[data-pack="beauty"]').getAttribute('aria-pressed')).toBe('true');
    writeFileSync(worker, before);
    await context.close();
  });
});
