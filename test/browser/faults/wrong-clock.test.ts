import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkStructure, pdfText } from '../../support/poppler.ts';
import { download, openBuilder, squeezed } from '../builder-page.ts';
import { box, check, findings, openChecker, PLAN } from '../check/checker-page.ts';
import { browser, site } from '../suite-browser.ts';
import { hide } from './storage-faults.ts';

/** Where a clock may stand that lost its battery, was set by hand, or by a child. */
const CLOCKS = ['2026-11-25T09:00:00+08:00', '1970-01-01T08:00:00+08:00', '2039-02-28T23:59:00+08:00'];

const name = (page: Page) => page.getByLabel('商家名称');
const list = (page: Page) => page.getByRole('dialog', { name: '我的草稿' });

/** Names in the list of drafts, from the top. */
async function drafts(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: '我的草稿' }).click();
  await list(page).locator('.draft-row').first().waitFor();
  const names = await list(page).locator('.draft-row').allInnerTexts();
  await page.keyboard.press('Escape');
  return names.map((row) => row.replace(/\s+/g, ' '));
}

describe('a clock that stands wrong', () => {
  it('between two visits: drafts stay, open, and are written on, whatever their times say', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await page.clock.setFixedTime(new Date('2026-11-26T10:00:00+08:00'));
    await page.reload();
    let typed = '甲店钥';
    await name(page).fill(typed);
    await hide(page);
    for (const moment of CLOCKS) {
      await page.clock.setFixedTime(new Date(moment));
      await page.reload();
      // Nothing that was changed “later” stands in the way of what is typed now, and nothing older takes its place.
      await expect.poll(() => name(page).inputValue()).toBe(typed);
      typed = `甲店钥${moment.slice(0, 4)}`;
      await name(page).fill(typed);
      await hide(page);
      expect(await page.locator('.save-status').first().innerText()).toMatch(/^已保存/);
      // A step back is a step back although less than no time has gone by.
      await page.getByRole('button', { name: '撤销' }).first().click();
      await page.getByRole('button', { name: '重做' }).first().click();
      expect(await name(page).inputValue()).toBe(typed);
      await hide(page);
      expect(await page.locator('main').innerText()).not.toMatch(/NaN|Invalid Date|undefined/);
    }
    // At the strangest of them a document comes out whole.
    await page.clock.setFixedTime(new Date('1970-01-01T08:00:00+08:00'));
    await page.reload();
    await page.getByLabel('服务从哪天开始').fill('2027-03-01');
    const { bytes } = await download(page, '下载模板 PDF');
    checkStructure(bytes);
    expect(squeezed(pdfText(bytes))).toContain(typed);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('while there are several drafts: the one opened last is opened again, all others are in the list', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await page.clock.setFixedTime(new Date('2026-11-26T10:00:00+08:00'));
    await page.reload();
    await name(page).fill('甲店钥');
    await hide(page);
    for (const [index, moment] of CLOCKS.entries()) {
      await page.clock.setFixedTime(new Date(moment));
      await page.getByRole('button', { name: '我的草稿' }).click();
      await list(page).getByRole('button', { name: '新建一份空白草稿' }).click();
      await list(page).waitFor({ state: 'hidden' });
      await name(page).fill(`第${index + 2}店`);
      await hide(page);
    }
    await page.clock.setFixedTime(new Date('2026-11-26T11:00:00+08:00'));
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await expect.poll(() => name(page).inputValue()).toBe('第4店');
    const rows = await drafts(page);
    expect(rows).toHaveLength(4);
    for (const words of ['甲店钥', '第2店', '第3店', '第4店'])
      expect(
        rows.some((row) => row.includes(words)),
        words,
      ).toBe(true);
    // A time that cannot be is shown with its year, not hidden and not taken for today.
    expect(rows.join('|')).toContain('1970年1月1日');
    expect(rows.join('|')).not.toMatch(/NaN|Invalid/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('jumps while the page is open: the checker keeps text and results, and undo goes step by step', async () => {
    const { page, context, errors } = await openChecker(browser, site);
    await check(page, PLAN);
    const found = await findings(page).count();
    await page.getByRole('button', { name: '记下这次结果' }).click();
    for (const moment of CLOCKS) {
      await page.clock.setFixedTime(new Date(moment));
      await box(page).fill(`${PLAN}\n${moment}`);
      await hide(page);
    }
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await box(page).inputValue()).not.toContain('2039');
    await page.reload();
    await expect.poll(() => findings(page).count()).toBeGreaterThanOrEqual(found);
    await page.getByRole('button', { name: '记下这次结果' }).click();
    await page.getByText('改掉了0处').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
