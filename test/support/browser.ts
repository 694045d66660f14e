import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findHeadlessChromium } from '../../tooling/system-programs.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine, headless. Throws with what to install where there is none. `find`: the whole one, as readers have it, for figures. */
export async function launchBrowser(find = findHeadlessChromium): Promise<Browser> {
  const executablePath = find();
  if (!executablePath) throw new Error('No Chromium found: install the package chromium or set CHROMIUM_PATH.');
  // Without a UTF-8 locale Chromium drops Chinese file names.
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } });
}

/** A page of a fresh profile that remembers what went wrong on it. */
export interface WatchedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of scripts and of the console. */
  readonly errors: string[];
  /** Requests to any other origin: there must never be one. */
  readonly foreign: string[];
}

/** What pages of this run did that none may ever do: requests to another origin, and what the policy of a page stopped. */
export const strayed: string[] = [];

/** Opens a fresh profile. Downloads are accepted. */
export async function freshPage(browser: Browser, origin: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<WatchedPage> {
  // A service worker would answer instead of the network that a test watches or cuts; the tests of it ask for it.
  const context = await browser.newContext({ acceptDownloads: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // Of the whole profile: other tabs, windows and workers as well.
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) strayed.push(message.text());
  });
  context.on('request', (request) => {
    if (!/^(https?|wss?):/.test(request.url()) || request.url().startsWith(origin)) return;
    foreign.push(request.url());
    strayed.push(request.url());
  });
  return { context, page, errors, foreign };
}

/** An empty folder for files that a test looks at. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'liucheng-'));
}
