import { describe, expect, it } from 'vitest';
import { freshPage } from '../../support/browser.ts';
import { wordParts } from '../../support/word.ts';
import { download, field, openLink, openScreen, received } from '../builder-page.ts';
import { browser, site } from '../suite-browser.ts';

const PHONE = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 14; 23127PN0CC Build/UKQ1.230804.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0.6261.120 Mobile Safari/537.36 XWEB/1220133 MMWEBSDK/20240404 MicroMessenger/8.0.50.2701(0x28003253) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
} as const;

describe('a beauty merchant taps the link in a comment, on her phone, inside WeChat', () => {
  it('has her document after three answers, takes it to her computer by link, and downloads Word for the operator there', async () => {
    const phone = await freshPage(browser, site, PHONE);
    const { page } = phone;
    await page.goto(`${site}/builder/?pack=beauty&from=singlemessage`);
    await page.locator('[data-ready]').waitFor();
    await page.getByText('已按链接选上：美妆').waitFor();

    // Three answers: the category came with the link.
    await page.getByRole('button', { name: '抖音', exact: true }).tap();
    await page.getByRole('button', { name: /第一个工作日/ }).tap();
    await page.getByText('已经是一份完整的文件了').waitFor();
    await page.getByRole('button', { name: '预览', exact: true }).tap();
    await page.getByRole('dialog').getByText('批号、效期与临期').first().waitFor();
    await page.getByRole('button', { name: '关闭预览' }).tap();

    await openScreen(page, 'dates');
    await page.getByLabel('服务从哪天开始').fill('2027-03-15');
    await openScreen(page, 'parties');
    await page.getByLabel('商家名称').fill('喆堃美妆店');
    await openScreen(page, 'contract');
    await field(page, 'contract/fees-and-tax.base-fee').fill('6800');

    // No file can be had here: the link goes along.
    await page.getByRole('button', { name: '下载', exact: true }).tap();
    const panel = page.locator('.downloads');
    await panel.getByText('微信里多半存不了文件').waitFor();
    await panel.getByLabel('连同双方名称和联系方式').check();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => Promise.resolve(Reflect.set(window, 'copied', text)) } });
    });
    await panel.getByRole('button', { name: '复制链接' }).tap();
    await panel.getByText('链接已复制').waitFor();
    const link = await page.evaluate<string>(() => Reflect.get(window, 'copied'));
    expect(phone.errors).toEqual([]);
    expect(phone.foreign).toEqual([]);
    await phone.context.close();

    const computer = await openLink(browser, site, link);
    for (const words of ['美妆、抖音', '2027年3月15日', '喆堃美妆店', '6800元']) expect(await received(computer.page).innerText()).toContain(words);
    await computer.page.getByRole('button', { name: '存为新草稿并打开' }).click();
    await expect.poll(() => field(computer.page, 'contract/fees-and-tax.base-fee').inputValue()).toBe('6800');
    const { bytes, name } = await download(computer.page, '下载 Word');
    expect(name).toMatch(/20270315\.docx$/);
    const text = (wordParts(bytes)['word/document.xml'] ?? '').replace(/<[^>]+>/g, '');
    for (const words of ['喆堃美妆店', '6800', '批号、效期与临期']) expect(text).toContain(words);
    expect(computer.errors).toEqual([]);
    await computer.context.close();
  });
});
