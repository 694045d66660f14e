/**
 * How well search finds and what it costs: `npm run build && npm run bench:search`. Real headless Chromium, the built site,
 * brotli as a host would send it. Prints recall and zero-result rate for the given queries, for our own and for those
 * written after tuning; bytes on the wire of a first query, each in a fresh profile; milliseconds of a query once
 * its files are there. Ends with 1 where a target for the given queries is not met.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../tooling/system-programs.mjs';
import { launchBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { kb, median, quantile, report } from './bench-result.ts';
import { answered, coldQuery } from './cold-query.ts';

interface Query {
  readonly q: string;
  readonly expect: readonly string[];
}

const TARGETS = { first: 0.95, third: 1, bytes: 110_000 };
const base = process.env['SITE_BASE'] ?? '/';
const verbose = process.argv.includes('--misses');

const queriesOf = (name: string): Query[] => (JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as { queries: Query[] }).queries;

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** Milliseconds from submitting each query to its hits on the page, files loaded before. */
async function warmTimes(browser: Browser, url: string, queries: readonly string[]): Promise<number[]> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${url}${base}search/?q=${encodeURIComponent(queries[0] ?? '')}`);
  await answered(page);
  const round = () =>
    page.evaluate(async (all) => {
      const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
      const status = document.querySelector('.search-status');
      if (!field || !status) throw new Error('no search field');
      const times: number[] = [];
      for (const query of all) {
        field.value = query;
        const started = performance.now();
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (status.textContent === '正在找…') return;
            observer.disconnect();
            resolve();
          });
          observer.observe(status, { childList: true });
          field.form?.requestSubmit();
        });
        times.push(performance.now() - started);
      }
      return times;
    }, queries);
  await round();
  const times = await round();
  await context.close();
  return times;
}

const { url, close } = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)));
const browser = await launchBrowser(findChromium);
try {
  for (const [name, file] of [
    ['given', 'search-queries'],
    ['our own, written before the concepts', 'search-queries-own'],
    ['written after the concepts', 'search-queries-blind'],
  ] as const) {
    const queries = queriesOf(file);
    const results: { hits: string[]; bytes: number; page: number; place: number }[] = [];
    for (const { q, expect } of queries) {
      const result = await coldQuery(browser, url, q);
      const place = result.hits.findIndex((path) => expect.includes(path));
      results.push({ ...result, place });
      if (verbose && place !== 0)
        console.log(`     ${q}: ${place < 0 ? 'not found' : `place ${place + 1}`}; first ${result.hits.slice(0, 3).join(' ')}; wanted ${expect.join(' ')}`);
    }
    const within = (places: number) => results.filter(({ place }) => place >= 0 && place < places).length;
    const empty = results.filter(({ hits }) => hits.length === 0).length;
    const bytes = results.map((result) => result.bytes);
    const given = file === 'search-queries';
    const all = queries.length;
    const recall = `recall@1 ${percent(within(1), all)}, @3 ${percent(within(3), all)}, @5 ${percent(within(5), all)}, no result ${percent(empty, all)}`;
    const met = within(1) / all >= TARGETS.first && within(3) / all >= TARGETS.third && empty === 0;
    const page = results[0]?.page ?? 0;
    // Of our own queries the figures are told, not judged.
    report(
      {
        line: `${name} (${all}): ${recall}`,
        limits: `@1 ≥ ${percent(TARGETS.first, 1)}, @3 ≥ ${percent(TARGETS.third, 1)}, none without a result`,
        good: given ? met : null,
      },
      {
        line: `${name}: first query median ${kb(median(bytes))}, most ${kb(Math.max(...bytes))}, over the page of ${kb(page)}`,
        limits: `≤ ${kb(TARGETS.bytes)} with the page`,
        good: given ? median(bytes) + page <= TARGETS.bytes : null,
      },
    );
    const times = await warmTimes(
      browser,
      url,
      queries.map(({ q }) => q),
    );
    console.log(`${name}: warm query median ${median(times).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`);
  }
} finally {
  await browser.close();
  await close();
}
