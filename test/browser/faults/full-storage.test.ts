import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshPage } from '../../support/browser.ts';
import { copiedLink, field, openBuilder, received, saved } from '../builder-page.ts';
import { browser, site } from '../suite-browser.ts';
import { drawn, everything, fail, hide, injectStorageFaults, mend } from './storage-faults.ts';

const FEE = 'contract/fees-and-tax.base-fee';
const CLAUSE = '[data-clause="research/diagnosis-first"]';

let link = '';
beforeAll(async () => {
  const { page, context } = await openBuilder(browser, site, { options: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await field(page, FEE).fill('5432');
  link = await copiedLink(page);
  await context.close();
});

const merchant = (page: Page) => page.getByLabel('商家名称');

/** Presses a button; where that is refused and said to be, makes room and presses it once more. */
async function insist(page: Page, button: string): Promise<void> {
  const press = () => page.getByRole('button', { name: button, exact: true }).click();
  await press();
  await drawn(page);
  const refusal = page.locator('dialog[open] .field-problem');
  if ((await refusal.count()) === 0) return;
  expect(await refusal.innerText()).toContain('存储空间满了');
  await mend(page);
  await press();
  await drawn(page);
}

/** What a merchant does in an evening, with the words that she types meanwhile; each of a kind. */
const EVENING: readonly { readonly words: string; readonly work: (page: Page, words: string) => Promise<unknown> }[] = [
  { words: '甲店钥', work: (page, words) => merchant(page).fill(words) },
  { words: '67891', work: (page, words) => field(page, FEE).fill(words) },
  {
    words: '样衣寄送单',
    work: async (page, words) => {
      await page.getByRole('button', { name: '在这里加一条：数据复盘' }).click();
      await page.locator('.own-clause').getByLabel('标题', { exact: true }).fill(words);
    },
  },
  {
    words: '天数再谈',
    work: async (page, words) => {
      await page.locator(`${CLAUSE} .clause-note summary`).click();
      await page.locator(`${CLAUSE} .clause-note textarea`).fill(words);
    },
  },
  {
    words: '给老王的',
    work: async (page, words) => {
      await page.getByRole('button', { name: '我的草稿' }).click();
      const list = page.getByRole('dialog', { name: '我的草稿' });
      await list.getByRole('button', { name: /^给「.*」改名$/ }).click();
      await list.getByLabel('新名字').fill(words);
      await insist(page, '改好了');
      await insist(page, '把「给老王的」复制一份');
      await insist(page, '新建一份空白草稿');
      await list.waitFor({ state: 'detached' });
    },
  },
  { words: '乙店钥', work: (page, words) => merchant(page).fill(words) },
  {
    words: '丙店钥',
    work: async (page, words) => {
      await page.evaluate((address) => location.assign(address), link);
      await received(page).waitFor();
      await insist(page, '存为新草稿并打开');
      await received(page).waitFor({ state: 'detached' });
      await merchant(page).fill(words);
    },
  },
];

/** What was typed and is neither stored nor in the file that the alarm offers. */
async function lost(page: Page, typed: readonly string[]): Promise<string[]> {
  let kept = await everything(page);
  if ((await page.locator('#not-saved').count()) > 0)
    kept += new TextDecoder().decode((await saved(page, () => page.getByRole('button', { name: '把草稿存成文件' }).click())).bytes);
  return typed.filter((words) => !kept.includes(words));
}

describe('an evening in the builder', () => {
  // A step writes three times at most.
  it.each([1, 2, 3])('loses nothing where every step finds the storage full from its write %i on, and is stored as a whole once there is room', async (nth) => {
    const { page, context, errors } = await freshPage(browser, site);
    await injectStorageFaults(context);
    await page.goto(`${site}/builder/`);
    await page.locator('[data-ready]').waitFor();
    const typed: string[] = [];
    let alarms = 0;
    for (const { words, work } of EVENING) {
      await fail(page, { method: 'setItem', after: nth, error: 'QuotaExceededError' });
      await work(page, words);
      typed.push(words);
      await hide(page);
      await drawn(page);
      alarms += await page.locator('#not-saved').count();
      expect(await lost(page, typed), words).toEqual([]);
      await mend(page);
      await hide(page);
      await expect.poll(() => page.locator('#not-saved').count()).toBe(0);
      const stored = await everything(page);
      expect(typed.filter((each) => !stored.includes(each))).toEqual([]);
    }
    if (nth === 1) expect(alarms).toBeGreaterThan(4);
    expect(errors).toEqual([]);
    await context.close();
  });
});
