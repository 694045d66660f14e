import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { DRAFT_KEY } from '../../src/stores/stored-draft.ts';
import { pdfText } from '../support/poppler.ts';
import { card, download, entry, field, focusedId, openBuilder, openScreen, squeezed, told } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const FEE = 'contract/fees-and-tax.base-fee';
const REPORT = 'research/diagnosis-report';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const undo = (page: Page) => page.getByRole('button', { name: '撤销', exact: true });
const redo = (page: Page) => page.getByRole('button', { name: '重做', exact: true });
describe('undo and redo', () => {
  it('say what they would do, do it, and show where', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    expect(await undo(page).getAttribute('aria-disabled')).toBe('true');
    const fee = field(page, FEE);
    await fee.waitFor();
    const before = await fee.inputValue();
    await fee.fill('4321');
    await page.getByRole('button', { name: '美妆' }).click();
    expect(await undo(page).getAttribute('title')).toBe('撤销：选上「美妆」');
    await undo(page).click();
    expect(await page.getByRole('button', { name: '美妆' }).getAttribute('aria-pressed')).toBe('false');
    expect(await told(page)).toMatch(/已撤销：选上「美妆」/);
    await undo(page).click();
    expect(await fee.inputValue()).toBe(before);
    // The button keeps the focus; the field comes into sight.
    await expect.poll(() => fee.evaluate((input) => input.getBoundingClientRect().top > 0 && input.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('撤销');
    await redo(page).click();
    expect(await fee.inputValue()).toBe('4321');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('4321');
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([
    ['Control+z', 'Control+Shift+z'],
    ['Control+z', 'Control+y'],
  ])('%s and %s win over the browser’s own within a field', async (back, forth) => {
    const { page, context } = await openBuilder(browser, site);
    const fee = field(page, FEE);
    await fee.waitFor();
    await page.getByRole('radio', { name: '完整' }).check();
    await fee.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('45');
    await page.waitForTimeout(1100);
    await page.keyboard.type('67');
    await page.keyboard.press(back);
    expect(await fee.inputValue()).toBe('45');
    await page.keyboard.press(back);
    expect(await fee.inputValue()).not.toMatch(/45/);
    // One more goes beyond the field, where the browser's own history could not follow.
    await page.keyboard.press(back);
    expect(await page.getByRole('radio', { name: '标准' }).isChecked()).toBe(true);
    await expect.poll(() => focusedId(page)).toBe('depth-standard');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press(forth);
    expect(await fee.inputValue()).toBe('4567');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe(FEE);
    await context.close();
  });

  it('leave a field that is no part of the draft to the browser', async () => {
    const { page, context } = await openBuilder(browser, site);
    await field(page, FEE).waitFor();
    await page.getByRole('radio', { name: '完整' }).check();
    await page.evaluate(() => document.querySelector('main')?.append(Object.assign(document.createElement('input'), { id: 'elsewhere' })));
    await page.locator('#elsewhere').focus();
    await page.keyboard.type('字');
    await page.keyboard.press('Control+z');
    expect(await page.getByRole('radio', { name: '完整' }).isChecked()).toBe(true);
    await context.close();
  });

  it('take back a new start instead of asking before it', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('商家名称').fill('喆堃美妆店');
    await page.reload();
    await page.getByRole('button', { name: '从头开始' }).click();
    expect(await page.getByLabel('商家名称').inputValue()).toBe('');
    await page.getByRole('button', { name: '还原' }).click();
    expect(await page.getByLabel('商家名称').inputValue()).toBe('喆堃美妆店');
    await context.close();
  });

  it('are within reach of a thumb', async () => {
    const { page, context } = await openBuilder(browser, site, { options: PHONE });
    await openScreen(page, 'parties');
    await page.getByLabel('商家名称').fill('喆堃美妆店');
    for (const button of [undo(page), redo(page)]) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect(box?.y ?? 0).toBeGreaterThan(600);
    }
    await undo(page).tap();
    expect(await page.getByLabel('商家名称').inputValue()).toBe('');
    await context.close();
  });
});

describe('a clause rewritten', () => {
  it('shows what differs, prints as written with its mark, and goes back to the library’s', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    const clause = card(page, REPORT);
    const sentence = await clause.locator('.sentence').innerText();
    await clause.getByRole('button', { name: /^改写本条/ }).click();
    await clause.getByText('现在和原文一字不差').waitFor();
    const area = clause.getByLabel(/按你写的印/);
    const original = await area.inputValue();
    await area.fill(original.replace('托管方', '乙方团队'));
    await clause.locator('.difference').waitFor();
    expect(await clause.locator('.difference-text del').allInnerTexts()).toEqual([expect.stringContaining('托管')]);
    expect((await clause.locator('.difference-text ins').allInnerTexts()).join('')).toMatch(/加上：.*乙方团队|加上：乙/s);
    const lines = await clause
      .locator('.difference-text')
      .evaluate((element) => [...element.querySelectorAll('del, ins')].map((mark) => getComputedStyle(mark).textDecorationLine));
    expect(lines).toEqual(expect.arrayContaining(['line-through', 'underline']));
    await page.locator(`[data-preview-clause="${REPORT}"] .label`, { hasText: '已改写' }).waitFor();
    const text = squeezed(pdfText((await download(page, '下载模板 PDF')).bytes));
    expect(text).toContain('乙方团队');
    expect(text).toContain('已改写');

    await clause.getByRole('button', { name: /^恢复原文/ }).click();
    expect(await clause.locator('.sentence').innerText()).toBe(sentence);
    await page.getByText('的原文。').waitFor();
    await page.getByRole('button', { name: '还原' }).click();
    expect(await area.inputValue()).toContain('乙方团队');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('packs', () => {
  it('taken away and chosen again find what was typed into their clauses', async () => {
    const { page, context } = await openBuilder(browser, site);
    const pack = page.getByRole('button', { name: '美妆' });
    await pack.click();
    const clause = card(page, 'operation/beauty-expiry');
    await clause.getByRole('button', { name: /^改写本条/ }).click();
    await clause.getByLabel(/按你写的印/).fill('临期三个月的单独放。');
    await pack.click();
    await clause.waitFor({ state: 'detached' });
    await page.reload();
    await pack.click();
    expect(await clause.getByLabel(/按你写的印/).inputValue()).toBe('临期三个月的单独放。');
    await context.close();
  });
});

describe('notes to the other party', () => {
  it('are kept with the clause, listed, and not printed', async () => {
    const { page, context } = await openBuilder(browser, site);
    const clause = card(page, REPORT);
    await clause.locator('.clause-note summary').click();
    await clause.locator('.clause-note textarea').fill('天数想再谈一下');
    await clause.getByText('有留言').waitFor();
    // The list stands in the check of all answers, which comes when its place does.
    await page.locator('#task-check').scrollIntoViewIfNeeded();
    const list = page.locator('.notes-list');
    expect(await list.getByRole('listitem').innerText()).toContain('天数想再谈一下');
    expect(squeezed(pdfText((await download(page, '下载模板 PDF')).bytes))).not.toContain('天数想再谈一下');
    await clause.locator('.clause-note summary').click();
    await list.getByRole('link').click();
    await expect.poll(() => focusedId(page)).toBe('note-research-diagnosis-report');
    expect(await clause.locator('.clause-note').getAttribute('open')).not.toBeNull();
    await context.close();
  });
});

describe('comfort', () => {
  it('writes amounts out beside their field, for the eye and for screen readers', async () => {
    const { page, context } = await openBuilder(browser, site);
    const fee = field(page, FEE);
    await fee.fill('10,050');
    const mark = page.locator(`[id="${await fee.getAttribute('aria-describedby')}"]`);
    expect(await mark.innerText()).toContain('壹万零伍拾元整');
    expect(await mark.evaluate((element) => element.closest('[aria-live]')?.getAttribute('aria-live'))).toBe('polite');
    await fee.fill('不知道');
    await expect.poll(() => card(page, 'contract/fees-and-tax').locator('.value-marks').innerText()).not.toContain('壹万零伍拾');
    await context.close();
  });

  it('lists its keys on ?, never while something is typed, and ? can be switched off', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('商家名称').focus();
    await page.keyboard.type('?');
    expect(await page.getByLabel('商家名称').inputValue()).toBe('?');
    const dialog = page.getByRole('dialog', { name: '快捷键' });
    expect(await dialog.count()).toBe(0);
    await page.getByRole('button', { name: '美妆' }).focus();
    await page.keyboard.press('?');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('Ctrl+Z');
    expect(await violationsOf(page, { within: ['dialog'] })).toEqual([]);
    await dialog.getByLabel('按 ? 打开这张表').uncheck();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('美妆');
    await page.keyboard.press('?');
    await page.waitForTimeout(300);
    expect(await dialog.count()).toBe(0);
    await page.getByRole('button', { name: '快捷键' }).click();
    await dialog.waitFor();
    await context.close();
  });

  it('saves at once on Ctrl+S and says so', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('商家名称').fill('喆堃美妆店');
    await page.keyboard.press('Control+s');
    expect(await entry(page, DRAFT_KEY)).toContain('喆堃美妆店');
    expect(await told(page)).toContain('已保存');
    await context.close();
  });
});
