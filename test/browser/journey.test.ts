import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { freshPage, scratchFolder, type WatchedPage } from '../support/browser.ts';
import { checkStructure, pdfText, plainPdf } from '../support/poppler.ts';
import { browser, site } from './suite-browser.ts';

const folder = scratchFolder();
const squeezed = (text: string) => text.replace(/\s+/g, '');

const pageCount = (pdf: Uint8Array) => pdfText(pdf).split('\f').length - 1;

/** Presses a download button and gives the saved file. */
async function download(page: Page, button: string): Promise<{ pdf: Uint8Array; name: string }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: button, exact: true }).click()]);
  const path = join(folder, `${Date.now()}-${file.suggestedFilename()}`);
  await file.saveAs(path);
  return { pdf: readFileSync(path), name: file.suggestedFilename() };
}

async function openBuilder(): Promise<WatchedPage> {
  const opened = await freshPage(browser, site);
  await opened.page.goto(`${site}/builder/`);
  await opened.page.getByRole('button', { name: '美妆', exact: true }).waitFor();
  return opened;
}

const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);

describe('a beauty merchant makes her own documents', () => {
  it('gets template and checklist with exactly what she chose and typed', async () => {
    const { page, errors, foreign, context } = await openBuilder();
    await page.getByRole('button', { name: '美妆', exact: true }).click();
    await page.getByLabel('服务从哪天开始').fill('2027-03-15');
    await page.getByLabel('商家名称').fill('喆堃𬭚美妆店');
    await page.getByLabel('托管方名称').fill('杭州启𬭚网络');
    for (const title of ['每日推广数据', '主图点击率验收']) await page.getByRole('switch', { name: `采用：${title}` }).click();
    await field(page, 'contract/fees-and-tax.base-fee').fill('6800');
    await field(page, 'contract/sales-target.target').fill('88000');
    await field(page, 'handover/handover-confirmation.handover-day').fill('9');

    const template = await download(page, '下载模板 PDF');
    const checklist = await download(page, '下载清单 PDF');
    expect(template.name).toMatch(/^托管流程模板-.*20270315\.pdf$/);
    for (const { pdf } of [template, checklist]) checkStructure(pdf);

    const text = squeezed(pdfText(template.pdf));
    for (const words of ['喆堃𬭚美妆店', '杭州启𬭚网络', '每月6800元', '每月净销售额目标88000元', '批号、效期与临期', '2027年3月15日', '《资源交接确认单》'])
      expect(text).toContain(words);
    expect(text).not.toContain('每日推广数据');
    expect(text).not.toContain('主图点击率验收');
    const list = squeezed(pdfText(checklist.pdf));
    for (const words of ['喆堃𬭚美妆店', '2027年4月', '按月核对']) expect(list).toContain(words);
    expect(pageCount(template.pdf)).toBeGreaterThan(4);
    expect(plainPdf(checklist.pdf)).toContain('/FT /Btn');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('fits the brief template on four pages', async () => {
    const { page, context } = await openBuilder();
    await page.getByRole('button', { name: '美妆', exact: true }).click();
    await page.getByRole('button', { name: '淘宝/天猫' }).click();
    await page.getByLabel('服务从哪天开始').fill('2027-03-15');
    await page.getByRole('radio', { name: /精简/ }).check();
    expect(pageCount((await download(page, '下载模板 PDF')).pdf)).toBeLessThanOrEqual(4);
    await context.close();
  });

  it('finds everything again after a reload', async () => {
    const { page, context } = await openBuilder();
    await page.getByLabel('商家名称').fill('喆堃𬭚美妆店');
    await field(page, 'contract/fees-and-tax.base-fee').fill('不知道');
    await page.waitForTimeout(400);
    await page.reload();
    await expect.poll(() => page.getByLabel('商家名称').inputValue()).toBe('喆堃𬭚美妆店');
    expect(await field(page, 'contract/fees-and-tax.base-fee').inputValue()).toBe('不知道');
    await context.close();
  });
});

describe('dates that cannot work', () => {
  it('reports a start on a public holiday and moves it with one tap', async () => {
    const { page, context } = await openBuilder();
    await page.getByLabel('服务从哪天开始').fill('2027-05-01');
    const conflict = page.locator('[data-conflict="start-on-day-off"], [data-conflict="start-on-holiday"]').first();
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain('劳动节');
    await conflict.getByRole('button').first().click();
    await conflict.waitFor({ state: 'detached' });
    expect(await page.getByLabel('服务从哪天开始').inputValue()).not.toBe('2027-05-01');
    await context.close();
  });

  it('reports the article’s own timetable and repairs it with one tap', async () => {
    const { page, context } = await openBuilder();
    await page.getByLabel('服务从哪天开始').fill('2027-03-15');
    await field(page, 'research/diagnosis-first.lead-days').fill('7');
    const conflict = page.locator('[data-conflict="research-before-signing"]');
    await conflict.waitFor();
    expect(await conflict.innerText()).toMatch(/17\s*天/);
    await conflict.getByRole('button').first().click();
    await conflict.waitFor({ state: 'detached' });
    expect(Number(await field(page, 'research/diagnosis-first.lead-days').inputValue())).toBeGreaterThanOrEqual(17);
    await context.close();
  });
});
