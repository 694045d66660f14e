// From a keystroke to the updated preview with 150 clauses, CPU slowed four times, as a ratio to a
// bare Preact input that echoes the key, in the same run. Ratios decide; milliseconds are printed too.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { findChromium } from '../../tooling/system-programs.mjs';
import { freshPage, launchBrowser } from '../support/browser.ts';
import { STEPS } from '../../src/model/step.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { DRAFT_KEY, draftText } from '../../src/stores/stored-draft.ts';
import { ownClause } from '../support/agreements.ts';
import { readLibrary } from '../support/content.ts';
import { serveFolder } from '../support/static-server.ts';
import { quantile, report } from './bench-result.ts';
import { peersInstalled } from './peers-installed.ts';

const KEYS = 120;
/** The library's clauses and as many of the merchant's own as it takes. */
const CLAUSES = 150;
const WARM = 20;

/** Times of one page: from the key event to the changed text in the document, and to the next painted frame. */
interface Times {
  readonly changed: number[];
  readonly painted: number[];
  readonly longest: number;
}

/** Types digits into a focused input and watches `output` for the change. Runs in the page. */
async function watch(page: Page, output: string): Promise<void> {
  await page.evaluate((selector) => {
    const times = { changed: [] as number[], painted: [] as number[], longest: 0 };
    Object.assign(window, { times });
    let pressed = 0;
    addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (pressed === 0) return;
      const start = pressed;
      pressed = 0;
      times.changed.push(performance.now() - start);
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => times.painted.push(performance.now() - start));
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    }).observe(document.querySelector(selector)!, { subtree: true, childList: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
    }).observe({ type: 'longtask' });
  }, output);
}

async function type(page: Page): Promise<Times> {
  for (let key = 0; key < KEYS; key += 1) {
    // Alternate typing and deleting so that the value stays a number within its bounds.
    await page.keyboard.press(key % 2 === 0 ? 'Backspace' : String(key % 10));
    // Leaves time for what the page puts off, as a typing person does.
    await page.waitForTimeout(key % 10 === 9 ? 700 : 120);
  }
  return page.evaluate(() => (window as unknown as { times: Times }).times);
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

const slowest = (values: readonly number[]) => quantile(values.slice(WARM), 0.95);

const { bundle } = await peersInstalled();
const site = await serveFolder(new URL('../../dist', import.meta.url).pathname);
const echoCode = await bundle(new URL('./peers/echo.mjs', import.meta.url).pathname);
const echoServer = createServer((request, response) => {
  const script = request.url === '/echo.js';
  response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(script ? echoCode : '<!doctype html><body></body><script type="module" src="/echo.js"></script>');
});
await new Promise<void>((resolve) => {
  echoServer.listen(0, '127.0.0.1', resolve);
});
const echoUrl = `http://127.0.0.1:${(echoServer.address() as AddressInfo).port}/`;
const browser = await launchBrowser(findChromium);

const bare = await freshPage(browser, echoUrl);
await bare.page.goto(echoUrl);
await bare.page.waitForSelector('#field');

const ours = await freshPage(browser, site.url, { viewport: { width: 1280, height: 900 } });
// Every pack and the full depth: all clauses of the library are on.
const library = readLibrary();
const places = [...STEPS, 'contingency'] as const;
const draft: Draft = {
  ...EMPTY_DRAFT,
  depth: 'full',
  packs: library.packs.map(({ id }) => id),
  start: '2027-01-04',
  own: Array.from({ length: CLAUSES - library.clauses.length }, (_, index) =>
    ownClause({ id: `own/${index + 1}`, place: places[index % places.length] ?? 'operation' }),
  ),
};
await ours.page.goto(`${site.url}/404.html`);
await ours.page.evaluate(([key, text]) => localStorage.setItem(key, text), [DRAFT_KEY, draftText(draft)] as const);
await ours.page.goto(`${site.url}/builder/`);
await ours.page.waitForSelector('[data-preview]');
await ours.page.waitForTimeout(1500);

const rounds: { bare: Times; ours: Times }[] = [];
await slow(bare.page);
await slow(ours.page);
await bare.page.focus('#field');
await watch(bare.page, '#echo');
const field = ours.page.locator('[data-field="contract/fees-and-tax.base-fee"]').first();
await field.focus();
await ours.page.keyboard.press('End');
await watch(ours.page, '[data-preview]');
rounds.push({ bare: await type(bare.page), ours: await type(ours.page) });

const [round] = rounds;
if (!round) throw new Error('nothing measured');
const clauses = await ours.page.locator('[data-preview-clause]').count();
const line = (name: string, pick: (times: Times) => number[]) => {
  const [theirs, mine] = [slowest(pick(round.bare)), slowest(pick(round.ours))];
  console.log(`${name}: p95 ${mine.toFixed(1)} ms, bare input ${theirs.toFixed(1)} ms, ratio ${(mine / theirs).toFixed(2)}`);
  return mine / theirs;
};
console.log(`${clauses} clauses in the preview, ${round.ours.changed.length} keys seen, CPU × 4`);
line('key → text changed in the document', ({ changed }) => changed);
const painted = line('key → updated preview on screen', ({ painted: times }) => times);
console.log(`longest task: ${round.ours.longest.toFixed(0)} ms (0: none over 50 ms)`);
report(
  { line: `updated preview ${painted.toFixed(2)} × a bare input`, limits: '≤ 4 ×', good: painted <= 4 },
  { line: `longest task ${round.ours.longest.toFixed(0)} ms`, limits: '≤ 50 ms', good: round.ours.longest <= 50 },
  { line: `${clauses} clauses shown`, limits: `≥ ${CLAUSES}`, good: clauses >= CLAUSES },
);
await browser.close();
echoServer.close();
await site.close();
