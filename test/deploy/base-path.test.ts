import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findNginx } from '../../tooling/system-programs.mjs';
import { download, openBuilder } from '../browser/builder-page.ts';
import { addressOf, readBuiltSite } from '../built/built-site.ts';
import { checkLinks } from '../built/site-links.ts';
import { freshPage, launchBrowser, scratchFolder } from '../support/browser.ts';
import { serveByNginx } from '../support/nginx.ts';
import { pdfText } from '../support/poppler.ts';
import { serveFolder } from '../support/static-server.ts';

// Another origin and a path of its own: what is tested here must hold on any host.
const ORIGIN = 'https://shop.example';
const BASE = '/guide-site/';
const folder = scratchFolder();
const dist = join(folder, 'guide-site/');
let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const { status, stderr } = spawnSync('npx', ['astro', 'build', '--silent', '--outDir', dist], {
    encoding: 'utf8',
    // Not the environment of Vitest, whose BASE_URL Astro would take for its own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_ORIGIN: ORIGIN, SITE_BASE: BASE, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(stderr);
  served = await (findNginx() === '' ? serveFolder(folder) : serveByNginx(folder, BASE));
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

test('every address on the site is below its path, and leads to something', () => {
  const site = readBuiltSite(dist);
  expect(addressOf(site)).toEqual({ origin: ORIGIN, base: BASE });
  const { broken, orphans } = checkLinks(site, { origin: ORIGIN, base: BASE });
  expect({ broken, orphans }).toEqual({ broken: [], orphans: [] });
});

test('search: dialog, hits, full text', async () => {
  const { page, context, errors } = await freshPage(browser, served.url);
  const lost: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  await page.goto(`${served.url}${BASE}guide/`);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('违约金');
  await page.locator('[data-hit]').first().waitFor();
  await page.getByRole('button', { name: /在全文里找/ }).click();
  await page.getByText('全文里还有').waitFor();
  const addresses = await page.locator('dialog a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(addresses.filter((path) => !path.startsWith(BASE))).toEqual([]);
  await page.locator('[data-hit]').first().click();
  await page.waitForURL(`**${BASE}steps/contract/**`);
  expect(lost).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('the builder makes its PDF, all from below the path', async () => {
  const { page, context, errors, foreign } = await openBuilder(browser, served.url + BASE.slice(0, -1));
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:' && !pathname.startsWith(BASE)) outside.push(pathname);
  });
  await page.getByLabel('服务从哪天开始').fill('2027-03-15');
  const { bytes } = await download(page, '下载模板 PDF');
  expect(pdfText(bytes)).toContain('托管');
  expect({ outside, foreign, errors }).toEqual({ outside: [], foreign: [], errors: [] });
  await context.close();
});

test('a page that does not exist is answered by the site’s own', async () => {
  const answer = await fetch(`${served.url}${BASE}nothing/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain(`action="${BASE}search/"`);
});
