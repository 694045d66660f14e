import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkStructure, pdfText } from '../support/poppler.ts';
import { field, openBuilder, openScreen, saved, screenOf, squeezed } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const FEE = '基础服务费';

/** The words that stand at a task in the list. */
const state = (page: Page, task: string) => page.locator(`#to-${task}-state`).innerText();

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('on a phone, by touch', () => {
  it('from three answers through the tasks to the check and the file', async () => {
    const { page, context, errors, foreign } = await openBuilder(browser, site, { options: PHONE });
    // The first screen: three questions and what comes of them, nothing else to fill in.
    expect(await page.locator('.form').locator('input, select, textarea').count()).toBe(1);
    await page.getByRole('button', { name: '美妆', exact: true }).tap();
    await page.getByRole('button', { name: '抖音', exact: true }).tap();
    await page.getByRole('button', { name: /第一个工作日/ }).tap();
    await page.getByText('已经是一份完整的文件了').waitFor();
    await page.getByRole('button', { name: '接着逐项改' }).tap();

    await expect.poll(() => screenOf(page)).toEqual({ title: '还可以改什么', hash: '#at=list', focus: true });
    expect(await page.locator('.task-list li').count()).toBe(13);
    expect(await state(page, 'parties')).toBe('未开始');
    expect(await state(page, 'dates')).toContain('已填好');
    expect(await state(page, 'contract')).toBe('默认可用');
    await expect.poll(() => page.locator('.tasks .progress-words').innerText()).toBe('10/12项已就绪，还差3处');

    await page.getByRole('link', { name: '双方', exact: true }).tap();
    await expect.poll(() => screenOf(page)).toEqual({ title: '双方', hash: '#at=parties', focus: true });
    expect(await page.locator('.clause, .fee, #service-start, #question-category').count()).toBe(0);
    await page.getByLabel('商家名称').fill('喆堃美妆店');
    await page.getByLabel('托管方名称').fill('启航网络');
    await expect.poll(() => page.locator('.task-bar .progress-words').innerText()).toBe('11/12项已就绪，还差1处');

    for (const title of ['日期', '平台和类目', '费用']) {
      await page.getByRole('link', { name: `下一项：${title}` }).tap();
      await expect.poll(() => screenOf(page)).toMatchObject({ title, focus: true });
      // What comes later moves what stands below it.
      await page.locator('.lazy').waitFor({ state: 'detached' });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    await page.getByLabel(FEE).first().fill('6800');
    await page.getByRole('link', { name: '下一项：前期调研' }).tap();
    await page.getByRole('link', { name: '下一项：合同签订' }).tap();
    // The same value, kept once: the sentence shows what was typed among the fees.
    await expect.poll(() => field(page, 'contract/fees-and-tax.base-fee').inputValue()).toBe('6800');
    await page.getByRole('link', { name: '全部事项' }).tap();
    await expect.poll(() => state(page, 'fee')).toContain('已填好');
    expect(await state(page, 'contract')).toContain('已填好');

    await page.getByRole('link', { name: '复核', exact: true }).tap();
    await page.locator('#answers').waitFor();
    const answers = squeezed(await page.locator('#answers').innerText());
    for (const words of ['喆堃美妆店', '启航网络', '6800元/月', '美妆', '抖音']) expect(answers).toContain(words);
    const score = await page.locator('#score').innerText();
    expect(score).toMatch(/\d+分/);
    expect(score).toContain('÷ 6');
    expect(score).toContain('分高也不保证');
    const template = await saved(page, () => page.getByRole('button', { name: '下载模板 PDF' }).tap());
    checkStructure(template.bytes);
    const text = squeezed(pdfText(template.bytes));
    for (const words of ['喆堃美妆店', '启航网络', '每月6800元', '批号、效期与临期']) expect(text).toContain(words);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('each thing to touch is 44 px high, and nothing is wider than 320 px', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { ...PHONE, viewport: { width: 320, height: 640 } } });
    for (const name of ['start', 'list', 'parties', 'dates', 'platform', 'fee', 'operation', 'check']) {
      if (name !== 'start') await openScreen(page, name);
      if (name === 'check') await page.locator('#answers').waitFor();
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
      const small = await page
        .locator('.builder :is(button:not(.value-link), .button, .task-line, .fee-input > input, .fee-input > select)')
        .evaluateAll((targets) =>
          targets.filter((target) => target.clientHeight > 0 && target.getBoundingClientRect().height < 43.5).map((target) => target.textContent),
        );
      expect(small, name).toEqual([]);
    }
    await context.close();
  });

  it('the back button leads through the screens to where one had been', async () => {
    const { page, context } = await openBuilder(browser, site, { options: PHONE });
    await page.getByRole('button', { name: '接着逐项改' }).tap();
    await page.getByRole('link', { name: '突发预案' }).scrollIntoViewIfNeeded();
    await page.getByRole('link', { name: '突发预案' }).tap();
    await expect.poll(async () => (await screenOf(page)).title).toBe('突发预案');
    expect(await page.evaluate(() => document.querySelector('.task-bar')?.getBoundingClientRect().top)).toBeCloseTo(0, 0);
    await page.getByRole('link', { name: '上一项：合作终止' }).tap();
    await expect.poll(async () => (await screenOf(page)).title).toBe('合作终止');
    await page.evaluate(() => scrollTo(0, 900));
    // The bar stays at the head of the screen; a tap of the test's own would scroll to where it comes from.
    await page.touchscreen.tap(50, 30);
    await expect.poll(async () => (await screenOf(page)).title).toBe('还可以改什么');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('to-closing');

    await page.goBack();
    await expect.poll(async () => (await screenOf(page)).title).toBe('合作终止');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
    await page.goBack();
    await expect.poll(async () => (await screenOf(page)).title).toBe('突发预案');
    await page.goBack();
    await expect.poll(async () => (await screenOf(page)).title).toBe('还可以改什么');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('to-contingency');
    await page.goForward();
    await expect.poll(async () => (await screenOf(page)).title).toBe('突发预案');
    await page.reload();
    await expect.poll(async () => (await screenOf(page)).title).toBe('突发预案');
    for (let steps = 0; steps < 2; steps += 1) await page.goBack();
    await expect.poll(async () => (await screenOf(page)).title).toContain('三个问题');
    await context.close();
  });

  it('a repair on a task’s own screen can be taken back there', async () => {
    const { page, context } = await openBuilder(browser, site, { options: PHONE });
    await openScreen(page, 'dates');
    await page.getByLabel('服务从哪天开始').fill('2027-05-01');
    const conflict = page.locator('.task .conflict').first();
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain('劳动节');
    await expect.poll(() => page.locator('.task-bar output').innerText()).toMatch(/有\d处要改/);
    await conflict.getByRole('button').first().tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('undone');
    expect(await page.getByLabel('服务从哪天开始').inputValue()).not.toBe('2027-05-01');
    await page.locator('#undone').getByRole('button', { name: '还原' }).tap();
    expect(await page.getByLabel('服务从哪天开始').inputValue()).toBe('2027-05-01');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('undone');
    await context.close();
  });
});

describe('with the keyboard alone, one thing at a time', () => {
  /** Presses Tab until what has the focus is called so. */
  async function tabTo(page: Page, name: string, limit = 60): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < limit; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return (
          element?.getAttribute('aria-label') ??
          ([...(element?.labels ?? [])].map((label) => label.textContent).join('') || (element?.textContent ?? '').trim())
        );
      });
      passed.push(at);
      if (at.startsWith(name)) return;
    }
    throw new Error(`${name} was not reached: ${passed.join(' | ')}`);
  }
  const press = async (page: Page, name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };

  it('goes the whole way to the file', async () => {
    const { page, context, errors } = await openBuilder(browser, site, { options: { viewport: { width: 360, height: 740 } } });
    await press(page, '美妆');
    await press(page, '2027年');
    await press(page, '接着逐项改');
    await expect.poll(() => screenOf(page)).toMatchObject({ title: '还可以改什么', focus: true });
    await press(page, '双方');
    await expect.poll(() => screenOf(page)).toMatchObject({ title: '双方', focus: true });
    await tabTo(page, '商家名称');
    await page.keyboard.type('喆堃美妆店');
    for (const title of ['日期', '平台和类目', '费用']) {
      await press(page, `下一项：${title}`);
      await expect.poll(() => screenOf(page)).toMatchObject({ title, focus: true });
    }
    await tabTo(page, FEE);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('6800');
    await page.goBack();
    await page.goForward();
    await expect.poll(() => screenOf(page)).toMatchObject({ title: '费用', focus: true });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await screenOf(page)).title).toBe('还可以改什么');
    await press(page, '复核');
    await page.locator('#answers').waitFor();
    await tabTo(page, '下载模板 PDF', 200);
    const { bytes } = await saved(page, () => page.keyboard.press('Enter'));
    const text = squeezed(pdfText(bytes));
    for (const words of ['喆堃美妆店', '每月6800元']) expect(text).toContain(words);
    expect(errors).toEqual([]);
    await context.close();
  });
});
