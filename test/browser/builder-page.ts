import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { freshPage, scratchFolder, type WatchedPage } from '../support/browser.ts';

const folder = scratchFolder();

/** What lies in the browser before the builder is opened, and how the browser is. */
export interface Opening {
  readonly options?: Parameters<Browser['newContext']>[0];
  /** Entries of localStorage. */
  readonly stored?: Readonly<Record<string, string>>;
  /** Runs in the page before any of its scripts. */
  readonly before?: () => void;
}

/** Opens the builder in a fresh profile and waits until it can be used. */
export async function openBuilder(browser: Browser, site: string, { options, stored, before }: Opening = {}): Promise<WatchedPage> {
  const opened = await freshPage(browser, site, options);
  if (stored) {
    await opened.page.goto(`${site}/404.html`);
    await opened.page.evaluate((entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    }, stored);
  }
  if (before) await opened.page.addInitScript(before);
  await opened.page.goto(`${site}/builder/`);
  await opened.page.locator('[data-ready]').waitFor();
  return opened;
}

/** What the browser saves when something is done. */
export async function saved(page: Page, action: () => Promise<unknown>): Promise<{ bytes: Uint8Array; name: string }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), action()]);
  const path = join(folder, `${Date.now()}-${file.suggestedFilename()}`);
  await file.saveAs(path);
  return { bytes: readFileSync(path), name: file.suggestedFilename() };
}

/** The file that a button of the page gives. */
export const download = (page: Page, button: string) => saved(page, () => page.getByRole('button', { name: button, exact: true }).click());

/** The file that a button gives although something is wrong: the list of what is wrong comes first, and takes the focus. */
export async function downloadAnyway(page: Page, button: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const wrong = page.getByRole('group', { name: /^下载前先改这/ });
  await wrong.waitFor();
  if (!(await wrong.evaluate((box) => box === document.activeElement))) throw new Error('what is wrong did not take the focus');
  return download(page, '仍然下载');
}

/** Opens a screen of the form by its address, where the form shows one thing at a time. */
export async function openScreen(page: Page, screen: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = `#at=${name}`;
  }, screen);
  await page.locator(screen === 'list' ? '#tasks' : `#task-${screen}, #step-${screen}`).waitFor();
}

/** The screen that is shown: its heading, its address, and whether the heading has the focus. */
export const screenOf = (page: Page) =>
  page.evaluate(() => ({
    title: document.querySelector('[data-screen-title]')?.textContent,
    hash: location.hash,
    focus: document.activeElement?.matches('[data-screen-title]') ?? false,
  }));

/** The input of a value, by `<clause id>.<variable key>`. */
export const field = (page: Page, name: string): Locator => page.locator(`[data-field="${name}"]`);

/** An entry of localStorage. */
export const entry = (page: Page, key: string): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);

/** A text without spaces and line breaks: pdftotext breaks lines where the page does. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The card of a clause. */
export const card = (page: Page, clauseId: string): Locator => page.locator(`[data-clause="${clauseId}"]`);

/** What a screen reader was told last about editing. */
export const told = (page: Page): Promise<string> => page.locator('.editing > output.unseen').innerText();

/** Id of what has the focus. */
export const focusedId = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

/** Presses 复制链接 and gives what is in the clipboard then. */
export async function copiedLink(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: '复制链接', exact: true }).click();
  for (let wait = 0; wait < 100; wait += 1) {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (copied !== '') return copied;
    await page.waitForTimeout(100);
  }
  throw new Error('nothing was copied');
}

/** The template that came in by a link, before anything is decided. */
export const received = (page: Page): Locator => page.locator('dialog.received[open]');

/** Opens a link in a fresh profile and waits until what it holds is shown. */
export async function openLink(browser: Browser, site: string, link: string, options: Opening['options'] = {}): Promise<WatchedPage> {
  const opened = await freshPage(browser, site, options);
  await opened.page.goto(link);
  await received(opened.page).waitFor();
  return opened;
}
