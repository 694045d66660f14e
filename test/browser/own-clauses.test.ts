import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { pdfText } from '../support/poppler.ts';
import { card, download, field, focusedId, openBuilder, openScreen, squeezed, told } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const REPORT = 'research/diagnosis-report';

/** Adds a clause at the end of a step and waits until it can be filled in. */
async function addOwn(page: Page, step: string): Promise<Locator> {
  await page.getByRole('button', { name: `在这里加一条：${step}` }).click();
  const own = page.locator('.own-clause').filter({ has: page.getByLabel('标题', { exact: true }) });
  await own.last().waitFor();
  return own;
}

const titles = (page: Page, group: string) =>
  page.locator(`#step-${group} [data-clause]`).evaluateAll((cards) => cards.map((element) => element.getAttribute('data-clause') ?? ''));

describe('a clause of the merchant’s own', () => {
  it('goes from empty to the PDF, with its day on the calendar', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await page.getByLabel('服务从哪天开始').fill('2027-01-04');
    const own = await addOwn(page, '数据复盘');
    await expect.poll(() => focusedId(page)).toBe('clause-own-1--title');
    await page.keyboard.type('样衣寄送');
    // The route counts it at its step, as it counts the library's.
    await expect.poll(() => page.locator('.route a[href="#step-review"]').innerText()).toMatch(/还有 5 处要填或要改/);
    await own.getByLabel('做什么').fill('托管方每月选两款样衣寄回商家。');
    await own.getByLabel('商家').check();
    await own.getByLabel('怎么定时间').selectOption('每月');
    await own.getByLabel('几号').fill('40');
    expect(await own.locator('.field-problem').innerText()).toContain('1 到 31');
    expect(await own.getByLabel('几号').getAttribute('aria-invalid')).toBe('true');
    expect(await own.getByLabel('几号').getAttribute('inputmode')).toBe('numeric');
    await own.getByLabel('几号').fill('15');
    await own.getByLabel(/^几点前/).fill('18:00');
    await own.getByLabel('做到什么算合格').fill('两款，单号发在工作群里');
    await own.getByLabel('谁确认、不答复算什么').fill('商家收到后2个自然日内确认');
    await own.getByLabel('没做到怎么办').fill('当月服务费扣200元');
    expect(await own.locator('.field-problem').count()).toBe(0);
    const number = await own.locator('.number').innerText();
    expect(number).toMatch(/^6\.\d+$/);
    const text = squeezed(pdfText((await download(page, '下载模板 PDF')).bytes));
    for (const words of [
      `${number}样衣寄送`,
      '托管方每月选两款样衣寄回商家。',
      '两款，单号发在工作群里',
      '商家收到后2个自然日内确认',
      '当月服务费扣200元',
      '2027-01-15',
    ])
      expect(text).toContain(words);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('tells weekday and holiday of its date, and keeps the words when another way of telling the day is tried', async () => {
    const { page, context } = await openBuilder(browser, site);
    const own = await addOwn(page, '运营执行');
    await own.getByRole('textbox', { name: '什么时候做完' }).fill('拍摄结束当日24:00前');
    await own.getByLabel('怎么定时间').selectOption('某一天');
    await own.getByLabel('哪一天').fill('2026-10-01');
    await own.getByText('周四 · 国庆节放假').waitFor();
    await own.getByLabel('怎么定时间').selectOption('用一句话说');
    expect(await own.getByRole('textbox', { name: '什么时候做完' }).inputValue()).toBe('拍摄结束当日24:00前');
    await context.close();
  });

  it('is moved, copied, removed and brought back by keyboard, and the focus stays with it', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await field(page, 'review/profit-share.share-day').waitFor();
    const before = await titles(page, 'review');
    await page.getByRole('button', { name: '在这里加一条：数据复盘' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedId(page)).toBe('clause-own-1--title');
    await page.keyboard.type('样衣寄送');
    await page.getByRole('button', { name: '上移：样衣寄送' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page, 'review')).toEqual([...before.slice(0, -1), 'own/1', ...before.slice(-1)]);
    await expect.poll(() => focusedId(page)).toBe('clause-own-1--up');
    expect(await told(page)).toContain(`现在是第6.${before.length}条`);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => titles(page, 'review')).toEqual([...before.slice(0, -2), 'own/1', ...before.slice(-2)]);
    await page.getByRole('button', { name: '下移：样衣寄送' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => titles(page, 'review')).toEqual([...before.slice(0, -1), 'own/1', ...before.slice(-1)]);

    await page.getByRole('button', { name: '复制：样衣寄送' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedId(page)).toBe('clause-own-2--title');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('样衣寄送（副本）');

    await page.getByRole('button', { name: '删掉：样衣寄送', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('已删掉自拟条款「样衣寄送」').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('还原');
    expect(await titles(page, 'review')).toEqual([...before.slice(0, -1), 'own/2', ...before.slice(-1)]);
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page, 'review')).toEqual([...before.slice(0, -1), 'own/1', 'own/2', ...before.slice(-1)]);
    await expect.poll(() => focusedId(page)).toBe('clause-own-1');

    // All the way back by keys, and forth again.
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+z');
    expect(await titles(page, 'review')).toEqual(before);
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+y');
    expect(await titles(page, 'review')).toEqual([...before.slice(0, -1), 'own/1', 'own/2', ...before.slice(-1)]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('goes to another step, and into the contingency plan behind any clause', async () => {
    const { page, context } = await openBuilder(browser, site);
    const own = await addOwn(page, '前期调研');
    await own.getByLabel('标题', { exact: true }).fill('样衣寄送');
    await own.getByLabel('放在').selectOption('突发预案');
    await expect.poll(() => titles(page, 'contingency').then((ids) => ids.at(-1))).toBe('own/1');
    expect(await own.locator('.number').innerText()).toMatch(/^8\./);
    const [first = ''] = await titles(page, 'contingency');
    await card(page, first).locator('.clause-more summary').click();
    await card(page, first)
      .getByRole('button', { name: /^在后面加一条/ })
      .click();
    await expect.poll(() => titles(page, 'contingency').then((ids) => ids[1])).toBe('own/2');
    await context.close();
  });

  it('can begin as a copy of a clause of the library', async () => {
    const { page, context } = await openBuilder(browser, site);
    const clause = card(page, REPORT);
    await clause.locator('.clause-more summary').click();
    await clause.getByRole('button', { name: /^复制为自拟条款/ }).click();
    const own = card(page, 'own/1');
    await own.getByLabel('做什么').waitFor();
    expect(await own.getByLabel('做什么').inputValue()).toMatch(/^托管方在资料齐备日后\d+个自然日内/);
    expect(await own.getByLabel('没做到怎么办').inputValue()).not.toBe('');
    await context.close();
  });

  it('is there again after a reload', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    const own = await addOwn(page, '合作终止');
    await own.getByLabel('标题', { exact: true }).fill('样衣寄送');
    await page.reload();
    await own.last().waitFor();
    expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe('样衣寄送');
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([
    ['light', { width: 1280, height: 900 }],
    ['dark', { width: 320, height: 700 }],
  ] as const)('is accessible and fits, %s at %o', async (colorScheme, viewport) => {
    const { page, context } = await openBuilder(browser, site, { options: { colorScheme, viewport, reducedMotion: 'reduce' } });
    // A phone shows one thing at a time.
    if (viewport.width < 500) await openScreen(page, 'research');
    const own = await addOwn(page, '前期调研');
    await own.getByLabel('怎么定时间').selectOption('每周');
    await own.locator('.clause-note summary').click();
    const clause = card(page, REPORT);
    await clause.getByRole('button', { name: /^改写本条/ }).click();
    await clause.getByLabel(/按你写的印/).fill('托管方3个自然日内交报告，另附一页摘要。');
    await clause.locator('.difference').waitFor();
    await clause.locator('.clause-note summary').click();
    await clause.locator('.clause-note textarea').fill('想再谈一下。');
    await clause.locator('.clause-more summary').click();
    await clause.getByRole('button', { name: /^恢复原文/ }).click();
    await page.waitForTimeout(2000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // The page as a whole is looked at with all others; here what was opened on it.
    const within = ['.own-clause', `#clause-${REPORT.replace('/', '-')}`, '.editing', '.notes-list'];
    expect(await violationsOf(page, { within })).toEqual([]);
    const small = await page.locator('.own-clause, .taken-away, .clause-actions').evaluateAll((parts) =>
      parts
        .flatMap((part) => [...part.querySelectorAll<HTMLElement>('button, summary, select, textarea, input:not([type="checkbox"])')])
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    await context.close();
  });
});
