import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { field, openBuilder, openLink, openScreen, received } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const AGENTS = {
  '微信 Android':
    'Mozilla/5.0 (Linux; Android 14; 23127PN0CC Build/UKQ1.230804.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0.6261.120 Mobile Safari/537.36 XWEB/1220133 MMWEBSDK/20240404 MMWEBID/7777 MicroMessenger/8.0.50.2701(0x28003253) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
  '微信 iOS':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50(0x1800323d) NetType/WIFI Language/zh_CN',
  QQ: 'Mozilla/5.0 (Linux; Android 13; V2244A Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/109.0.5414.86 MQQBrowser/6.2 TBS/046805 Mobile Safari/537.36 V1_AND_SQ_9.0.8_5540_YYB_D QQ/9.0.8.14755 NetType/WIFI WebP/0.4.1',
  微博: 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Weibo (iPhone14,5__weibo__14.3.2__iphone__os16.6)',
  抖音: 'Mozilla/5.0 (Linux; Android 13; PGKM10 Build/TP1A.220905.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/110.0.5481.154 Mobile Safari/537.36 aweme_290100 JsSdk/1.0 NetType/WIFI AppName/aweme app_version/29.1.0 ByteLocale/zh-CN',
  小红书:
    'Mozilla/5.0 (Linux; Android 14; 2211133C Build/UKQ1.230804.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/121.0.6167.71 Mobile Safari/537.36 xhsdiscover/8.29.0 NetType/WiFi',
  支付宝:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 ChannelId(1) NebulaSDK/1.8.100112 AlipayClient/10.5.90.6000 Language/zh-Hans',
} as const;

/** What plain web views lack: the clipboard, the old command, printing, and any effect of a download; here they may not store anything either. */
function bareWithoutStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
  Object.defineProperty(window, 'print', { value: undefined });
  HTMLAnchorElement.prototype.click = () => {};
}

/** The same with storage. */
function bareWebView(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
  Object.defineProperty(window, 'print', { value: undefined });
  HTMLAnchorElement.prototype.click = () => {};
}

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

describe.each(['微信 Android', '微信 iOS'] as const)('inside %s', (system) => {
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
    await panel.getByRole('img', { name: /右上角的三个点.*在浏览器打开/ }).waitFor();
    expect(await panel.locator('.in-app').innerText()).toContain('草稿不会跟过去');
    expect(await panel.getByRole('button', { name: '打印' }).count()).toBe(0);

    await panel.getByText('仍要在这里下载文件试试').tap();
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

describe.each(Object.entries(AGENTS))('inside %s, with downloads, clipboard and storage disabled', (app, userAgent) => {
  it('says so, shows the way to a browser, and gives a link with the whole draft to copy by hand', async () => {
    const { page, context, errors } = await openBuilder(browser, site, { options: { ...phone, userAgent }, before: bareWithoutStorage });
    expect(await page.locator('#not-saved').innerText()).toContain('不允许保存');
    await page.getByRole('button', { name: '美妆', exact: true }).tap();
    await openScreen(page, 'parties');
    await page.getByLabel('商家名称').fill('喆堃美妆店');
    await openScreen(page, 'list');
    const panel = page.locator('.downloads');
    expect(await panel.locator('.in-app').innerText()).toContain(app.split(' ')[0]);
    expect(await panel.getByRole('button', { name: '下载模板 PDF' }).isVisible(), 'what is often swallowed is not offered first').toBe(false);
    await panel.getByLabel('连同双方名称和联系方式').check();
    await panel.getByRole('button', { name: '复制链接' }).tap();
    const area = panel.getByLabel('要复制的链接');
    await area.waitFor();
    const link = await area.inputValue();
    expect(await area.evaluate((element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart)).toBe(link.length);
    expect(await violationsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();

    const elsewhere = await openLink(browser, site, link);
    expect(await received(elsewhere.page).innerText()).toContain('喆堃美妆店');
    await elsewhere.context.close();
  });
});

describe('a browser that cannot save files at all', () => {
  it('offers none, and says what works instead', async () => {
    const { page, context } = await openBuilder(browser, site, {
      before: () => {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'download');
      },
    });
    const panel = page.locator('.downloads');
    await panel.getByText('这个浏览器存不了文件').waitFor();
    expect(await panel.getByRole('button', { name: /^下载|导出草稿/ }).count()).toBe(0);
    for (const name of ['复制全文', '复制链接']) expect(await panel.getByRole('button', { name }).isVisible()).toBe(true);
    await context.close();
  });
});

describe('any other browser', () => {
  it('has no such hint, prints, and copies at once', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await page.getByRole('button', { name: '打印', exact: true }).waitFor();
    expect(await page.getByText('在浏览器打开').count()).toBe(0);
    await page.getByRole('button', { name: '复制全文' }).click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('网店托管流程');
    await context.close();
  });
});

describe('pictures of the pages', () => {
  it('can be saved by a long press where files cannot: drawn below each other as data: pictures', async () => {
    const { page, context, errors } = await openBuilder(browser, site, { options: { ...phone, userAgent: AGENTS['微信 Android'] }, before: bareWebView });
    await page.getByRole('button', { name: '下载', exact: true }).tap();
    await page.getByRole('button', { name: '流程模板转成图片' }).tap();
    const pictures = page.locator('.page-pictures img');
    await pictures.first().waitFor({ timeout: 90_000 });
    const drawn = await pictures.evaluateAll((images) =>
      (images as HTMLImageElement[]).map(({ src, naturalWidth, alt }) => ({ png: src.startsWith('data:image/png;base64,'), naturalWidth, alt })),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(4);
    for (const [index, { png, naturalWidth, alt }] of drawn.entries()) {
      expect(png).toBe(true);
      expect(naturalWidth).toBe(1240);
      expect(alt).toBe(`流程模板第 ${index + 1} 页`);
    }
    expect(await page.locator('.page-pictures').innerText()).toContain('长按');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});
