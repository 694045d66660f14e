import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../src/model/draft.ts';
import { DRAFT_KEY, draftText } from '../../../src/stores/stored-draft.ts';
import { freshPage, type WatchedPage } from '../../support/browser.ts';
import { wordFile } from '../../support/word.ts';
import { download, openBuilder } from '../builder-page.ts';
import { box, check, findings, openChecker, PLAN } from '../check/checker-page.ts';
import { browser, site } from '../suite-browser.ts';
import { hide } from './storage-faults.ts';

const SCRIPTS = readdirSync(new URL('../../../dist/_astro', import.meta.url)).filter((name) => name.endsWith('.js'));
const OLD_FILES = /\/_astro\/|\/fonts\/[0-9a-f]+\//;

/**
 * The site is replaced under an open page: the files that it names are there no more.
 * @param status some hosts answer with 404, some with a page and 200, as if nothing were wrong
 */
async function replaced({ page }: WatchedPage, status: 404 | 200): Promise<void> {
  await page.route(OLD_FILES, (route) => route.fulfill({ status, contentType: 'text/html', body: '<!doctype html><title>网店托管流程</title>' }));
}

/** The reader has loaded the page anew: what it names now is there. */
const restored = async (page: Page) => {
  await page.unroute(OLD_FILES);
  await page.reload();
  await page.locator('[data-ready]').waitFor();
};

const TO_RELOAD = /刷新这一页/;

/** Buttons of the formats, and what each is called in a sentence. */
const WAYS_OUT = [
  ['下载模板 PDF', '模板 PDF'],
  ['下载 Word', 'Word 文档'],
  ['下载表格', '表格'],
  ['下载日历', '日历'],
  ['保存为图片', '图片'],
  ['导出草稿', '草稿文件'],
] as const;

describe('a new release under an open page', () => {
  it('the builder says at each way out that the page is to be loaded anew, keeps everything, and works then', async () => {
    const opened = await openBuilder(browser, site, { stored: { [DRAFT_KEY]: draftText({ ...EMPTY_DRAFT, packs: ['home'] }) } });
    const { page, context } = opened;
    await page.getByRole('button', { name: '下载模板 PDF' }).waitFor();
    await replaced(opened, 404);
    await page.getByLabel('商家名称').fill('旧页小店');
    for (const [label, name] of WAYS_OUT) {
      await page.getByRole('button', { name: label, exact: true }).click();
      const failure = page.locator('.conflict.is-error').filter({ hasText: `${name}没有生成` });
      await expect.poll(() => failure.innerText(), { message: label }).toMatch(TO_RELOAD);
    }
    await page.getByRole('button', { name: '复制链接', exact: true }).click();
    await expect.poll(() => page.locator('.link-panel').innerText()).toMatch(TO_RELOAD);
    await page.getByRole('button', { name: '我的草稿' }).click();
    await page.locator('.drafts-panel').getByText(TO_RELOAD).waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: '草稿.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText(/没有读出来.*刷新这一页/).waitFor();
    expect(await page.getByLabel('商家名称').inputValue()).toBe('旧页小店');

    await restored(page);
    await expect.poll(() => page.getByLabel('商家名称').inputValue()).toBe('旧页小店');
    expect(await page.locator('[data-pack="home"]').getAttribute('aria-pressed')).toBe('true');
    expect(new TextDecoder().decode((await download(page, '导出草稿')).bytes)).toContain('旧页小店');
    expect((await download(page, '下载表格')).bytes.length).toBeGreaterThan(5000);
    await context.close();
  });

  it('the checker says so at file, check and report, and keeps the text', async () => {
    const opened = await openChecker(browser, site);
    const { page, context } = opened;
    await replaced(opened, 200);
    await box(page).fill(PLAN);
    await page.getByRole('button', { name: '开始体检', exact: true }).click();
    await page.locator('.run-note').getByText(TO_RELOAD).waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: '方案.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') });
    await page.locator('.file-note').getByText(TO_RELOAD).waitFor();
    expect(await box(page).inputValue()).toBe(PLAN);
    await restored(page);
    await check(page, PLAN);

    await page.getByRole('button', { name: '下载报告 PDF' }).waitFor();
    await replaced(opened, 200);
    await page.getByRole('button', { name: '下载报告 PDF' }).click();
    await page.locator('.report-ways').getByText(TO_RELOAD).waitFor();
    // The rest of the sheet goes on.
    expect(await findings(page).count()).toBeGreaterThan(5);
    await restored(page);
    await expect.poll(() => box(page).inputValue()).toBe(PLAN);
    await context.close();
  });
});

describe('a release that comes while the page opens', () => {
  // What the page begins with: without one of them there is no form.
  const named = SCRIPTS.filter((name) => /^(parse-draft|process|form|Builder)\./.test(name));

  it('leaves what was typed last time alone, whichever script is gone, and says what to do', async () => {
    // Without motion the words that come after a while are there at once.
    const { page, context, errors } = await freshPage(browser, site, { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    await page.goto(`${site}/404.html`);
    const stored = draftText({ ...EMPTY_DRAFT, parties: { merchant: { name: '旧页小店', contact: '' } } });
    await page.evaluate(([key, raw]) => localStorage.setItem(key, raw), [DRAFT_KEY, stored] as const);
    for (const script of named) {
      const address = `**/_astro/${script}`;
      errors.length = 0;
      await page.route(address, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }));
      await page.goto(`${site}/builder/`);
      await expect.poll(() => errors.join(), { message: script }).toContain('404');
      await page.locator('#waiting .builder-late').waitFor();
      expect(await page.locator('#waiting .builder-late').innerText()).toMatch(/刷新一次.*不会丢/);
      await hide(page);
      expect(await page.evaluate((key) => localStorage.getItem(key), DRAFT_KEY), script).toBe(stored);
      await page.unroute(address);
    }
    await page.reload();
    await page.getByText('接着你上次在这台设备上填的草稿：「旧页小店」').waitFor();
    await context.close();
  });
});

describe('a reader of files whose program is gone', () => {
  it('says so for Word and PDF, and reads them once the page was loaded anew', async () => {
    const word = await wordFile({});
    const opened = await openChecker(browser, site);
    const { page, context } = opened;
    const choose = (name: string, buffer: Buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    // The first reader has come, the others have not.
    await choose('一.txt', Buffer.from('客服尽快回复买家的消息。'));
    await expect.poll(() => box(page).inputValue()).toContain('尽快');
    await replaced(opened, 404);
    for (const [name, bytes] of [
      ['合同.docx', Buffer.from(word)],
      ['合同.pdf', Buffer.from('%PDF-1.4\n')],
    ] as const) {
      await choose(name, bytes);
      await expect.poll(() => page.locator('.file-note').innerText(), { message: name }).toMatch(TO_RELOAD);
      expect(await box(page).inputValue()).toContain('尽快');
    }
    await restored(page);
    await choose('合同.docx', Buffer.from(word));
    await page.getByText('已读入《合同.docx》').waitFor();
    await context.close();
  });
});
