import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { DRAFT_KEY } from '../../src/stores/stored-draft.ts';
import { checkStructure, pdfText } from '../support/poppler.ts';
import { download, downloadAnyway, entry, field, openBuilder, openScreen, squeezed } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const NAME = '商家名称';
const FEE = 'contract/fees-and-tax.base-fee';
const LEAD = 'research/diagnosis-first.lead-days';

const draft = (parts: Partial<Draft>) => ({ [DRAFT_KEY]: JSON.stringify({ ...EMPTY_DRAFT, ...parts }) });

/** The words that an input points to as its explanation. */
const explanation = async (page: Page, id: string) => {
  const noted = await page.locator(`[id="${id}"]`).getAttribute('aria-describedby');
  return page.locator(`[id="${noted}"]`).innerText();
};

describe('dates', () => {
  it('tells at the field that a stored day does not exist, and keeps it until another is chosen', async () => {
    const { page, context, errors } = await openBuilder(browser, site, { stored: draft({ start: '2027-02-30' }) });
    expect(await explanation(page, 'service-start')).toContain('「2027-02-30」不是一个存在的日期');
    expect(await page.getByLabel('服务从哪天开始').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel(NAME).fill('小店');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('小店');
    expect(await entry(page, DRAFT_KEY)).toContain('2027-02-30');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('tells that the end lies before the start, and both dates stay', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('服务从哪天开始').fill('2027-03-15');
    await page.getByLabel('服务到哪天为止').fill('2027-03-01');
    await expect.poll(() => explanation(page, 'service-end')).toContain('早于起始日（2027年3月15日）');
    expect(await page.getByLabel('服务到哪天为止').inputValue()).toBe('2027-03-01');
    expect(await page.getByLabel('服务从哪天开始').inputValue()).toBe('2027-03-15');
    expect(await page.locator('.downloads').innerText()).toContain('还有 1 处填得不对');
    await context.close();
  });

  it('does not put the old date back while a new one is half typed', async () => {
    const { page, context } = await openBuilder(browser, site, { stored: draft({ start: '2027-03-31' }) });
    const start = page.getByLabel('服务从哪天开始');
    const half = () => start.evaluate((input) => (input as HTMLInputElement).validity.badInput);
    await start.focus();
    // Empties one part of the date, whatever the order of its parts.
    await page.keyboard.press('Backspace');
    await expect.poll(() => explanation(page, 'service-start')).toContain('还没有填全');
    await page.waitForTimeout(500);
    expect(await half()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(half).toBe(false);
    await context.close();
  });
});

describe('numbers', () => {
  it.each(['999', '0', '-3', '二十天'])('names the bounds or the form of %s at the field, keeps it, and prints it as typed', async (typed) => {
    const { page, context } = await openBuilder(browser, site);
    const input = field(page, LEAD);
    await input.fill(typed);
    const message = page.locator(`[id="${await input.getAttribute('id')}-problem"]`);
    await message.waitFor();
    expect(await message.innerText()).toMatch(/^\d+$/.test(typed) ? /7 到 60日/ : /只写数字/);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(await input.getAttribute('aria-describedby')).toBe(await message.getAttribute('id'));
    const template = await downloadAnyway(page, '下载模板 PDF');
    expect(squeezed(pdfText(template.bytes))).toMatch(new RegExp(`前第?${typed}个自然日启动调研`));
    await page.reload();
    await expect.poll(() => input.inputValue()).toBe(typed);
    await context.close();
  });

  it('leads from the list of mistakes to the field', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { viewport: { width: 360, height: 740 } } });
    await openScreen(page, 'research');
    await field(page, LEAD).fill('999');
    await openScreen(page, 'list');
    await page.getByRole('button', { name: '看是哪处' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('problems');
    await page.locator('#problems .errors a').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe(LEAD);
    await context.close();
  });
});

describe('names', () => {
  it('prints a line to write on where a party has no name', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('   ');
    expect(await explanation(page, 'party-merchant-name')).toContain('还没有填商家的名称，文件上会留空格手写');
    const text = pdfText((await download(page, '下载模板 PDF')).bytes);
    expect(squeezed(text)).not.toMatch(/undefined|null|NaN/);
    expect(squeezed(text)).toContain('甲方（商家）');
    await context.close();
  });

  it('names an emoji before the download, goes back to it, and prints 〓 when told to', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('小美🌸美妆店');
    const button = page.getByRole('button', { name: '下载模板 PDF' });
    await button.click();
    const question = page.locator('.downloads .conflict');
    await question.waitFor();
    expect(await question.innerText()).toContain('🌸');
    await page.getByRole('button', { name: '回去修改' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('party-merchant-name');
    await button.click();
    const { bytes } = await download(page, '仍然下载');
    checkStructure(bytes);
    expect(squeezed(pdfText(bytes))).toContain('小美〓美妆店');
    expect(await page.getByLabel(NAME).inputValue()).toBe('小美🌸美妆店');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('loses no character beside TAB, NBSP, zero-width and control characters', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('甲\t乙\u00a0丙\u0007丁\u200b戊\u0000己');
    await field(page, FEE).fill('\u00a06800\t');
    await page.getByRole('button', { name: '改写本条：《运营策略方案》' }).click();
    await page.locator('#wording-research-strategy-plan').fill('子\t丑\u00a0寅\u0001卯\u2028辰\u200d巳');
    const { bytes } = await download(page, '下载模板 PDF');
    checkStructure(bytes);
    const text = squeezed(pdfText(bytes));
    for (const words of ['甲乙丙丁戊己', '每月6800元', '子丑寅卯辰巳']) expect(text).toContain(words);
    await context.close();
  });
});

describe('own wording', () => {
  it('keeps 20,001 characters, says that they cannot be printed, and prints the library’s text meanwhile', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByRole('button', { name: '改写本条：《运营策略方案》' }).click();
    const area = page.locator('#wording-research-strategy-plan');
    const long = '字'.repeat(20_001);
    await area.fill(long);
    await expect.poll(() => explanation(page, 'wording-research-strategy-plan')).toContain('超过 20000 字印不出来');
    expect(await area.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(async () => (await entry(page, DRAFT_KEY))?.includes(long)).toBe(true);
    await page.reload();
    await expect.poll(() => area.inputValue()).toBe(long);
    const text = squeezed(pdfText((await downloadAnyway(page, '下载模板 PDF')).bytes));
    expect(text).not.toContain('字字字字');
    expect(text).toContain('《运营策略方案》');
    await page.getByRole('button', { name: '恢复原文：《运营策略方案》' }).click();
    await area.waitFor({ state: 'visible' });
    expect(await area.evaluate((element) => element.tagName)).toBe('BUTTON');
    await context.close();
  });
});

describe('offline at the download', () => {
  it.each([
    ['the font', '**/fonts/**'],
    ['the program', '**/_astro/**'],
  ])('%s does not come: told in Chinese with ways round, and 重试 works once the net is back', async (_what, blocked) => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel(NAME).fill('断网小店');
    await page.route(blocked, (route) => route.abort());
    await page.getByRole('button', { name: '下载模板 PDF' }).click();
    const failure = page.locator('.downloads .conflict');
    await failure.waitFor();
    expect(await failure.innerText()).toMatch(/模板 PDF没有生成。.*网.*(还在|都还在)/s);
    expect(await failure.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    for (const name of ['重试', '打印', '复制全文']) expect(await failure.getByRole('button', { name, exact: true }).count(), name).toBe(1);
    await page.unroute(blocked);
    const { bytes } = await download(page, '重试');
    expect(squeezed(pdfText(bytes))).toContain('断网小店');
    await page.getByText('已生成《').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下载模板 PDF');
    await context.close();
  });
});
