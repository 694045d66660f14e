import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshPage, launchBrowser, scratchFolder } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';

const folder = scratchFolder();
let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const { status, stderr } = spawnSync('npx', ['astro', 'build', '--silent', '--outDir', join(folder, 'tuoguan')], {
    encoding: 'utf8',
    // Not the environment of Vitest, whose BASE_URL Astro would take for its own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_BASE: '/tuoguan/', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(stderr);
  served = await serveFolder(folder);
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

it('search works below a path: dialog, hits, full text', async () => {
  const { page, context, errors } = await freshPage(browser, served.url);
  const lost: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  await page.goto(`${served.url}/tuoguan/guide/`);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('违约金');
  await page.locator('[data-hit]').first().waitFor();
  await page.getByRole('button', { name: /在全文里找/ }).click();
  await page.getByText('全文里还有').waitFor();
  const addresses = await page.locator('dialog a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(addresses.filter((path) => !path.startsWith('/tuoguan/'))).toEqual([]);
  await page.locator('[data-hit]').first().click();
  await page.waitForURL('**/tuoguan/steps/contract/**');
  expect(lost).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
