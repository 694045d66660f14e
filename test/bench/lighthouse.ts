// Lighthouse on a phone, median of three runs: the four scores, CLS, LCP and TBT of four pages, served with brotli.
// Usage: npm run bench:lighthouse -- [runs, 3] [path …]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from '../../tooling/system-programs.mjs';
import { serveFolder } from '../support/static-server.ts';
import { median, report } from './bench-result.ts';
import { installed } from './peers-installed.ts';

/** The parts of a Lighthouse result that are looked at; scores from 0 to 1. */
interface Result {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number; readonly displayValue?: string }>
  >;
}
type Lighthouse = (url: string, flags: Readonly<Record<string, unknown>>) => Promise<{ lhr: Result } | undefined>;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = Number(process.argv[2] ?? 3);
const paths = process.argv.length > 3 ? process.argv.slice(3) : ['/', '/steps/contract/', '/cases/apparel/', '/builder/'];
/** Scores wanted, in hundredths: everything, but for the application's speed. */
const wanted = (path: string, category: string) => (path === '/builder/' && category === 'performance' ? 95 : 100);

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const folder = installed('lighthouse-peers');
const { default: lighthouse } = (await import(pathToFileURL(`${folder}/node_modules/lighthouse/core/index.js`).href)) as { default: Lighthouse };
const executable = findChromium();
if (!executable) throw new Error('No Chromium found: install the package chromium or set CHROMIUM_PATH.');
const port = await freePort();
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
const chromium = spawn(executable, [...flags, `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
const { url, close } = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)));

try {
  for (let waited = 0; waited < 30_000; waited += 200) {
    if (
      await fetch(`http://127.0.0.1:${port}/json/version`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  for (const path of paths) {
    const results: Result[] = [];
    // A host has its files compressed beforehand; here the first run, which does not count, has them compressed.
    for (let run = -1; run < runs; run += 1) {
      const answer = await lighthouse(`${url}${path}`, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
      if (answer && run >= 0) results.push(answer.lhr);
    }
    const scores = CATEGORIES.map((category) => ({
      category,
      score: Math.round(100 * median(results.map(({ categories }) => categories[category]?.score ?? 0))),
    }));
    const value = (id: string) => median(results.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
    const shift = value('cumulative-layout-shift');
    report({
      line:
        `${path} ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}; ` +
        `CLS ${shift.toFixed(3)}, LCP ${value('largest-contentful-paint').toFixed(0)} ms, TBT ${value('total-blocking-time').toFixed(0)} ms`,
      limits: `${wanted(path, 'performance')} for performance, 100 for the others, CLS 0`,
      good: shift === 0 && scores.every(({ category, score }) => score >= wanted(path, category)),
    });
    const last = results.at(-1);
    for (const { category, score } of scores.filter((each) => each.score < 100))
      for (const { id } of last?.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []) {
        const audit = last?.audits[id];
        if (audit && audit.score !== null && audit.score < 0.9) console.log(`       ${category} ${score}: ${audit.title} ${audit.displayValue ?? ''}`);
      }
  }
} finally {
  chromium.kill();
  await close();
  await new Promise((resolve) => {
    chromium.once('exit', resolve);
    if (chromium.exitCode !== null || chromium.signalCode !== null) resolve(undefined);
  });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
