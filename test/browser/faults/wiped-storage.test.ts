import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { field, openBuilder } from '../builder-page.ts';
import { box, check, finding, openChecker, PLAN } from '../check/checker-page.ts';
import { browser, site } from '../suite-browser.ts';
import { everything, hide } from './storage-faults.ts';

/** As the system does when it is short of room: both storages, and no page is told. */
const wipe = (page: Page) =>
  page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

describe('a storage that is wiped between two writes', () => {
  it('has the whole draft again with the next key, whatever was in it', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    const name = page.getByLabel('商家名称');
    const fee = field(page, 'contract/fees-and-tax.base-fee');
    await page.getByRole('button', { name: '美妆', exact: true }).click();
    await hide(page);
    for (const [input, words] of [
      [name, '甲店钥'],
      [fee, '67891'],
      [name, '甲店钥二'],
    ] as const) {
      await wipe(page);
      await input.fill(words);
      await hide(page);
      for (const each of [words, 'beauty']) expect(await everything(page)).toContain(each);
    }
    await page.getByText('刚才被清掉过，已经按这一页的内容重新存好').waitFor();
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe('甲店钥二');
    expect(await fee.inputValue()).toBe('67891');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('while nobody types is told as soon as the reader comes back to the page', async () => {
    for (const [open, find, words] of [
      [() => openBuilder(browser, site), (page: Page) => page.getByLabel('商家名称'), '浏览器里存的这份草稿没了'],
      [() => openChecker(browser, site), box, '存着的这份文字在另一个窗口里清掉了，或被浏览器清掉了'],
    ] as const) {
      const { page, context } = await open();
      await find(page).fill('甲店钥');
      await hide(page);
      await wipe(page);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.getByText(words).first().waitFor();
      await page.getByRole('button', { name: '重新存' }).click();
      await expect.poll(() => everything(page)).toContain('甲店钥');
      await context.close();
    }
  });

  it('while a second draft is open costs neither that nor a write over another', async () => {
    const { page, context } = await openBuilder(browser, site);
    const name = page.getByLabel('商家名称');
    await name.fill('甲店钥');
    await page.getByRole('button', { name: '我的草稿' }).click();
    await page.getByRole('button', { name: '新建一份空白草稿' }).click();
    await name.fill('乙店钥');
    await hide(page);
    // Only what this tab remembers: the draft opened last is found all the same.
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe('乙店钥');
    await wipe(page);
    await name.fill('乙店钥二');
    await hide(page);
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe('乙店钥二');
    await context.close();
  });

  it('has the text of the checker and what was ignored in it again with the next change', async () => {
    const { page, context, errors } = await openChecker(browser, site);
    await check(page);
    await hide(page);
    await wipe(page);
    await finding(page, '一律不退').getByRole('button', { name: '不用管' }).click();
    await hide(page);
    const stored = await everything(page);
    for (const words of ['先补点单', 'lock-in']) expect(stored).toContain(words);
    await wipe(page);
    await box(page).fill(`${PLAN}\n第七条`);
    await hide(page);
    expect(await everything(page)).toContain('第七条');
    expect(errors).toEqual([]);
    await context.close();
  });
});
