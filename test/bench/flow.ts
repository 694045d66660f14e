// From a link with a preset to the first PDF, on a phone's line and processor: ours, and the same page with
// stock jsPDF and the whole font. Both load the builder; they differ from the press of the button on.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { templateDocument } from '../../src/domain/template/template-document.ts';
import { findChromium } from '../../tooling/system-programs.mjs';
import { freshPage, launchBrowser } from '../support/browser.ts';
import { make } from '../support/agreements.ts';
import { serveFolder } from '../support/static-server.ts';
import { median, report } from './bench-result.ts';
import { peersInstalled } from './peers-installed.ts';

const ROUNDS = 3;
const LIMIT = 0.35;
const START = '2027-03-15';
/** 10 Mbit/s, 50 ms there and back, a processor four times as slow. */
const LINE = { offline: false, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8, latency: 50 };
const SLOWER = 4;

async function siteWithStock(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-flow-'));
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, 'bench'));
  const { bundle } = await peersInstalled();
  writeFileSync(join(folder, 'bench/stock.js'), await bundle(fileURLToPath(new URL('./peers/stock-flow.mjs', import.meta.url))));
  const { agreement, schedule } = make({ packs: ['beauty'], start: START });
  writeFileSync(join(folder, 'bench/document.json'), JSON.stringify(templateDocument({ agreement, schedule, today: '2026-11-26' })));
  for (const [name, file] of [
    ['regular', '400Regular/NotoSansSC_400Regular.ttf'],
    ['bold', '700Bold/NotoSansSC_700Bold.ttf'],
  ] as const)
    cpSync(fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/noto-sans-sc/${file}`, import.meta.url)), join(folder, `bench/${name}.ttf`));
  return folder;
}

/** Seconds from opening the link to the finished download. */
async function flow(browser: Browser, site: string, press: (page: Page) => Promise<unknown>): Promise<number> {
  const { page, context } = await freshPage(browser, site, { viewport: { width: 360, height: 740 }, hasTouch: true });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const started = performance.now();
  await page.goto(`${site}/builder/?pack=beauty`);
  await page.locator('[data-ready]').waitFor();
  await page.getByLabel('服务从哪天开始').fill(START);
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 240_000 }), press(page)]);
  await file.path();
  const took = (performance.now() - started) / 1000;
  await context.close();
  return took;
}

const ours = (page: Page) => page.getByRole('button', { name: '下载模板 PDF', exact: true }).first().click();
const stock = async (page: Page) => {
  await page.addScriptTag({ url: '/bench/stock.js', type: 'module' });
  await page.evaluate(() => (globalThis as unknown as { stockFlow: () => Promise<void> }).stockFlow());
};

const folder = await siteWithStock();
const site = await serveFolder(folder);
const browser = await launchBrowser(findChromium);
const times = { ours: [] as number[], stock: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.ours.push(await flow(browser, site.url, ours));
  times.stock.push(await flow(browser, site.url, stock));
}
await browser.close();
await site.close();
rmSync(folder, { recursive: true });

const ratio = median(times.ours) / median(times.stock);
console.log(
  `link to first PDF, 10 Mbit/s, 50 ms, CPU × ${SLOWER}, median of ${ROUNDS}: ours ${median(times.ours).toFixed(1)} s, stock jsPDF with the whole font ${median(times.stock).toFixed(1)} s`,
);
report({ line: `ours ${ratio.toFixed(2)} × stock`, limits: `≤ ${LIMIT} ×`, good: ratio <= LIMIT });
