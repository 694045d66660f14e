import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { freshPage } from '../../support/browser.ts';
import { serveFolder } from '../../support/static-server.ts';
import { download, entry } from '../builder-page.ts';
import { browser, site, withinSite } from '../suite-browser.ts';
import { faultySite } from './faulty-site.ts';
import { keptForBuilder, oldRelease, withWorker, type SiteFolder } from './releases.ts';
import { hide } from './storage-faults.ts';

const ended: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ended.toReversed()) await end();
});

/** A site under an address that stays when it is replaced by another release, with a network that can fail. */
async function online({ folder, remove }: SiteFolder) {
  const served = await serveFolder(folder, process.env['SITE_BASE']);
  const net = await faultySite(served.url);
  ended.push(remove, served.close, net.close);
  return net;
}

/** Opens the builder and waits until the worker has kept it, or has tried to. */
async function visit(page: Page, url: string, last: string | null): Promise<void> {
  await page.goto(`${url}/builder/`);
  await page.locator('[data-ready]').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  if (last === null) return;
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(new URL(path, location.href).href)) !== undefined, last), { timeout: 60_000 })
    .toBe(true);
}

const name = (page: Page) => page.getByLabel('商家名称');
const WORKERS = new URL('../../golden/workers/', import.meta.url);

describe.each(readdirSync(WORKERS))('a reader who has the service worker %s of before', (worker) => {
  it('goes on with the old page while the new site is out, comes to the new one with the draft, and is offline there as before', async () => {
    const old = oldRelease(readFileSync(new URL(worker, WORKERS), 'utf8'));
    const net = await online(old);
    const { page, context, errors } = await freshPage(browser, net.url, { serviceWorkers: 'allow' });
    await visit(page, net.url, keptForBuilder(old.folder).at(-1) ?? '');
    await page.reload();
    await name(page).fill('旧版小店');

    net.setSource(site);
    // The scripts of the old page are gone from the server; whoever has it open takes the file along all the same.
    expect((await download(page, '下载 Word')).bytes.length).toBeGreaterThan(5000);
    // A network that says nothing: the old page opens, with what was typed.
    net.setFault((path) => (path === '/builder/' ? 'hang' : null));
    await page.reload();
    await expect.poll(() => name(page).inputValue()).toBe('旧版小店');
    net.heal();

    await page.reload();
    await expect.poll(() => name(page).inputValue()).toBe('旧版小店');
    await name(page).fill('新版小店');
    await page.getByText('网站更新了').waitFor({ timeout: 60_000 });
    const again = page.waitForEvent('load');
    await page.getByRole('button', { name: '现在更新' }).click();
    await again;
    await expect.poll(() => name(page).inputValue()).toBe('新版小店');
    const current = readFileSync(fileURLToPath(new URL('../../../dist/sw.js', import.meta.url)), 'utf8');
    const version = /"version":"([0-9a-f]+)"/.exec(current)?.[1];
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([`tuoguan-release-${version}`]);

    net.setFault(() => 'drop');
    await page.reload();
    await expect.poll(() => name(page).inputValue()).toBe('新版小店');
    net.heal();
    expect(errors.filter((error) => !/ERR_|Failed to load resource/.test(error))).toEqual([]);
    await context.close();
  });
});

describe('a service worker', () => {
  it('without room for copies answers all the same: pages open, drafts are kept, files are made', async () => {
    const net = await online(
      withWorker(`const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
        Cache.prototype.put = full;
        self.addEventListener('activate', () => { caches.open = full; });`),
    );
    const { page, context } = await freshPage(browser, net.url, { serviceWorkers: 'allow' });
    await visit(page, net.url, null);
    await name(page).fill('满了小店');
    await hide(page);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await expect.poll(() => name(page).inputValue()).toBe('满了小店');
    expect((await download(page, '下载 Word')).bytes.length).toBeGreaterThan(5000);
    await context.close();
  });

  it('keeps no page in the place of a script: what a host or a hotel answered once is asked for again', async () => {
    const release = withWorker('');
    const net = await online(release);
    const { page, context } = await freshPage(browser, net.url, { serviceWorkers: 'allow' });
    const kept = keptForBuilder(release.folder);
    const scripts = kept.filter((path) => /\/_astro\/(render|styles?|word)[^/]*\.js$/.test(path)).map(withinSite);
    expect(scripts.length).toBeGreaterThan(0);
    net.setFault((path) => (scripts.includes(path) ? 'page' : null));
    await visit(page, net.url, kept.at(-1) ?? '');
    await page.reload();
    await page.getByRole('button', { name: '下载 Word' }).click();
    await page.locator('.downloads .conflict.is-error').waitFor();
    net.heal();
    expect((await download(page, '重试')).bytes.length).toBeGreaterThan(5000);
    expect(await entry(page, 'tuoguan-draft')).toBeNull();
    await context.close();
  });
});
