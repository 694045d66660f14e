import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { field, openBuilder, openScreen } from './builder-page.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const AGENTS = {
  Android:
    'Mozilla/5.0 (Linux; Android 14; 23127PN0CC Build/UKQ1.230804.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0.6261.120 Mobile Safari/537.36 XWEB/1220133 MMWEBSDK/20240404 MMWEBID/7777 MicroMessenger/8.0.50.2701(0x28003253) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
  iOS: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50(0x1800323d) NetType/WIFI Language/zh_CN',
} as const;

/** What plain web views lack: the clipboard, the old command, printing, and any effect of a download. */
function bareWebView(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
  Object.defineProperty(window, 'print', { value: undefined });
  HTMLAnchorElement.prototype.click = () => {};
}

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

describe.each(['Android', 'iOS'] as const)('inside WeChat on %s', (system) => {
  it('makes the document, says how to get a file, and gives the whole text to copy by hand', async () => {
    const { page, context, errors, foreign } = await openBuilder(browser, site, { options: { ...phone, userAgent: AGENTS[system] }, before: bareWebView });
    await page.getByRole('button', { name: '美妆', exact: true }).tap();
    await page.getByRole('button', { name: /第一个工作日/ }).tap();
    await openScreen(page, 'parties');
    await page.getByLabel('商家名称').fill('喆堃𬭚美妆店');
    await openScreen(page, 'research');
    await field(page, 'research/diagnosis-first.lead-days').fill('26');

    await page.getByRole('button', { name: '预览', exact: true }).tap();
    await page.getByRole('dialog').getByText('喆堃𬭚美妆店').first().waitFor();
    await page.getByRole('button', { name: '关闭预览' }).tap();

    await page.getByRole('button', { name: '下载', exact: true }).tap();
    const panel = page.locator('.downloads');
    const hint = panel.getByText('在浏览器打开');
    await hint.waitFor();
    expect(await hint.innerText()).toContain('草稿不会跟过去');
    expect(await panel.getByRole('button', { name: '打印' }).count()).toBe(0);

    await panel.getByRole('button', { name: '下载模板 PDF' }).tap();
    await panel.getByText('没有看到文件？').waitFor();
    expect(await panel.getByRole('button', { name: '再存一次' }).isVisible()).toBe(true);

    await panel.getByRole('button', { name: '复制全文' }).tap();
    const area = panel.getByLabel('要复制的文字');
    await area.waitFor();
    expect(await panel.innerText()).toContain('请手动复制');
    const selected = await area.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    for (const words of ['喆堃𬭚美妆店', '签字（盖章）']) expect(selected).toContain(words);
    expect(selected).toMatch(/前第?26个自然日/);
    expect(selected.length).toBeGreaterThan(5000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('keeps the draft for the next time the link is tapped there', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { ...phone, userAgent: AGENTS[system] }, before: bareWebView });
    await openScreen(page, 'parties');
    await page.getByLabel('商家名称').fill('喆堃𬭚美妆店');
    await page.goto(`${site}/builder/?pack=beauty`);
    await page.locator('[data-ready]').waitFor();
    await openScreen(page, 'parties');
    await expect.poll(() => page.getByLabel('商家名称').inputValue()).toBe('喆堃𬭚美妆店');
    await page.getByText('已按链接选上：美妆').waitFor();
    await context.close();
  });
});

describe('any other browser', () => {
  it('has no such hint, prints, and copies at once', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { permissions: ['clipboard-read', 'clipboard-write'] } });
    expect(await page.getByText('在浏览器打开').count()).toBe(0);
    expect(await page.getByRole('button', { name: '打印', exact: true }).isVisible()).toBe(true);
    await page.getByRole('button', { name: '复制全文' }).click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('网店托管流程');
    await context.close();
  });
});
