import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { copyProject } from '../../built/project-copy.ts';
import { serveFolder } from '../../support/static-server.ts';
import { coldQuery } from '../cold-query.ts';

/** Figures of a built site. Bytes are brotli where a page is meant, and as they lie on the disk for the index. */
export interface SiteFigures {
  /** Texts or clauses, as `grow` counted. */
  readonly size: number;
  /** Seconds of the clock, and of all processors together, which a busy machine does not change. */
  readonly wall: number;
  readonly processor: number;
  /** Of all files of the search, and what a first query loads, in bytes. */
  readonly index: number;
  readonly query: number;
  /** One page of the guide, the largest page but for the builder, the builder's HTML. */
  readonly page: number;
  readonly largest: number;
  readonly largestName: string;
  readonly builder: number;
  /** Milliseconds until the builder can be used. */
  readonly start: number;
}

const STARTS = 7;
const PAGE = 'details/timing/index.html';
const QUERY = '退款谁出';
/** Brotli of every page would take longer than the build: the largest is among those that are largest uncompressed. */
const CANDIDATES = 8;

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const bytesOf = (folder: string) => filesOf(folder).reduce((sum, file) => sum + statSync(file).size, 0);

/** Builds a copy. Throws with what was printed where that fails. */
function built(copy: string): Pick<SiteFigures, 'wall' | 'processor'> {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `TIMEFORMAT='%R %U %S'; time "${process.execPath}" node_modules/astro/bin/astro.mjs build --silent`],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr.slice(0, 4000)}`);
  const [wall = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wall, processor: user + system };
}

/** Milliseconds until the builder can be used, the quickest of some starts, each in a fresh profile. */
async function startOf(browser: Browser, url: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${url}/builder/`);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = () => (document.querySelector('[data-ready]') ? resolve(performance.now()) : setTimeout(look, 1));
            look();
          }),
      ),
    );
    await context.close();
  }
  // The quickest: whatever else the machine does only adds to it.
  return Math.min(...times);
}

/** Copies the project, lets it grow, builds and measures it. `grow` gives the size that it made. */
export async function figuresOf(browser: Browser, grow: (copy: string) => number): Promise<SiteFigures> {
  const copy = copyProject();
  try {
    const size = grow(copy);
    const time = built(copy);
    const dist = join(copy, 'dist');
    const pages = filesOf(dist).filter((file) => file.endsWith('.html') && !file.endsWith('builder/index.html'));
    const largest = pages
      .map((file) => ({ file, size: statSync(file).size }))
      .sort((a, b) => b.size - a.size)
      .slice(0, CANDIDATES)
      .map(({ file }) => ({ name: file.slice(dist.length), bytes: brotli(file) }))
      .sort((a, b) => b.bytes - a.bytes)[0];
    const { url, close } = await serveFolder(dist);
    try {
      return {
        size,
        ...time,
        index: bytesOf(join(dist, 'search/data')) + bytesOf(join(dist, 'pagefind')),
        query: (await coldQuery(browser, url, QUERY)).bytes,
        page: brotli(join(dist, PAGE)),
        largest: largest?.bytes ?? Number.NaN,
        largestName: largest?.name ?? '',
        builder: brotli(join(dist, 'builder/index.html')),
        start: await startOf(browser, url),
      };
    } finally {
      await close();
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
}
