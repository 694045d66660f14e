import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { DRAFT_KEY } from '../../src/stores/stored-draft.ts';
import { scratchFolder } from '../support/browser.ts';
import { download, entry, focusedId, openBuilder } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const folder = scratchFolder();
const NAME = '商家名称';
const list = (page: Page) => page.getByRole('dialog', { name: '我的草稿' });
const merchant = (page: Page) => page.getByLabel(NAME).inputValue();

/** Everything that is stored, as one text. */
const everything = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

describe('my drafts', () => {
  it('are made, renamed, copied, opened and deleted by keyboard, and a deleted one comes back', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('甲店');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('甲店');
    const mine = page.getByRole('button', { name: '我的草稿' });
    await mine.focus();
    await page.keyboard.press('Enter');
    await list(page).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await list(page).getByRole('button', { name: '给「甲店」改名' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('给老王的');
    await page.keyboard.press('Enter');
    await list(page).getByText('给老王的', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('给「给老王的」改名');
    await list(page).getByRole('button', { name: '把「给老王的」复制一份' }).press('Enter');
    await list(page).getByText('给老王的 副本', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedId(page)).toBe('my-drafts');

    await mine.click();
    await list(page).getByRole('button', { name: '新建一份空白草稿' }).click();
    expect(await merchant(page)).toBe('');
    await page.getByLabel(NAME).fill('乙店');
    await expect.poll(() => everything(page)).toContain('乙店');
    await mine.click();
    await list(page).getByRole('button', { name: '删除「乙店」' }).click();
    await list(page).getByRole('button', { name: '撤销删除' }).waitFor();
    expect(await everything(page)).not.toContain('乙店');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('撤销删除');
    await page.keyboard.press('Enter');
    await expect.poll(() => everything(page)).toContain('乙店');
    await list(page).getByRole('button', { name: '打开「给老王的」', exact: true }).click();
    await expect.poll(() => merchant(page)).toBe('甲店');
    await page.reload();
    await expect.poll(() => merchant(page)).toBe('甲店');
    await page.getByText('接着你上次在这台设备上填的草稿：「给老王的」').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('fit a screen of 320 px', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { viewport: { width: 320, height: 640 } } });
    await page.getByRole('button', { name: '美妆', exact: true }).click();
    await page.waitForTimeout(400);
    await page.getByRole('button', { name: '我的草稿' }).click();
    await list(page).waitFor();
    expect(await list(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe('a draft file', () => {
  it('comes back in another browser as a draft of its own, beside what is there', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('甲店');
    const { bytes, name } = await download(page, '导出草稿');
    expect(name).toMatch(/\.json$/);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await context.close();

    const other = await openBuilder(browser, site);
    await other.page.getByLabel(NAME).fill('我的店');
    await other.page.locator('input[type=file]').setInputFiles(path);
    await expect.poll(() => merchant(other.page)).toBe('甲店');
    await other.page.getByText('草稿文件已存为新草稿').waitFor();
    expect(await entry(other.page, DRAFT_KEY)).toContain('我的店');
    await other.page.getByRole('button', { name: '回到原来的草稿' }).click();
    await expect.poll(() => merchant(other.page)).toBe('我的店');
    await other.context.close();
  });

  it('that is none is refused beside the button, with nothing changed', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('我的店');
    const path = join(folder, '别的.json');
    writeFileSync(path, '{"todos":[]}');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '导入草稿', exact: true }).click()]);
    await chooser.setFiles(path);
    await page.getByText('这不是草稿文件').waitFor();
    expect(await merchant(page)).toBe('我的店');
    expect(readFileSync(path, 'utf8')).toBe('{"todos":[]}');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('two tabs', () => {
  /** A second tab of the same browser. */
  async function second(page: Page): Promise<Page> {
    const tab = await page.context().newPage();
    await tab.goto(`${site}/builder/`);
    await tab.locator('[data-ready]').waitFor();
    return tab;
  }

  it('follow each other as long as nothing is unsaved', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('甲店');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('甲店');
    const other = await second(page);
    expect(await merchant(other)).toBe('甲店');
    await other.getByLabel(NAME).fill('甲店二');
    await expect.poll(() => merchant(page)).toBe('甲店二');
    await page.locator('.banner', { hasText: '刚在另一个窗口里改过，这里已经换成最新的' }).waitFor();
    await context.close();
  });

  it('typing in both at once keeps both, each under its name', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('开头');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('开头');
    const other = await second(page);
    await other.getByLabel(NAME).waitFor();
    await page.bringToFront();
    await Promise.all([page.getByLabel(NAME).fill('第一个窗口'), other.getByLabel(NAME).fill('第二个窗口')]);
    await expect.poll(() => everything(page)).toMatch(/第一个窗口.*第二个窗口|第二个窗口.*第一个窗口/s);
    await page.waitForTimeout(1000);
    const all = await everything(page);
    for (const name of ['第一个窗口', '第二个窗口']) expect(all).toContain(name);
    const told = async () =>
      (await Promise.all([page, other].map((tab) => tab.locator('.banner', { hasText: '两份都留下了' }).count()))).some((count) => count > 0);
    await expect.poll(told).toBe(true);
    await context.close();
  });

  it('a draft wiped elsewhere is told at once and can be stored again', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('甲店');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('甲店');
    const other = await second(page);
    await other.evaluate(() => localStorage.clear());
    await page.locator('.banner', { hasText: '浏览器里存的这份草稿没了' }).waitFor();
    await page.getByRole('button', { name: '重新存好' }).click();
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('甲店');
    await context.close();
  });
});
