import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../support/poppler.ts';
import { openBuilder, openScreen, saved, squeezed } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

/** Where the focus is, and whether somebody who looks at the screen can tell. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', problem: 'lost' };
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent) : [];
    const name = element.getAttribute('aria-label') ?? (labels.join('') || element.textContent || '').trim();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Of what runs over several lines the first one.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [Math.min(box.right - 2, Math.max(box.left + box.width / 2, 0)), box.top + Math.min(box.height / 2, 20)];
    const top = document.elementFromPoint(x, y);
    const problem =
      box.bottom <= 0 || box.top >= innerHeight
        ? 'off the screen'
        : outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1
          ? 'no outline'
          : top && (element.contains(top) || top.contains(element) || [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(top)))
            ? null
            : `covered by ${top?.className ?? 'nothing'}`;
    return { name: name.slice(0, 40), problem };
  });

/** Presses Tab until the focus is on what is called so; on the way it must always be seen. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', limit = 60): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    expect(at, passed.at(-1) ?? '').toMatchObject({ problem: null });
    passed.push(at.name);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
  }
  throw new Error(`${String(name)} was not reached: ${passed.join(' | ')}`);
}

const at = async (page: Page) => (await focused(page)).name;

describe('with the keyboard alone', () => {
  it('from the address bar to both files', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await tabTo(page, '跳到正文', 'Tab', 1);
    await page.keyboard.press('Enter');
    await tabTo(page, '美妆', 'Tab', 6);
    await page.keyboard.press('Space');
    await tabTo(page, '抖音');
    await page.keyboard.press('Enter');
    await tabTo(page, /第一个工作日/);
    await page.keyboard.press('Enter');
    // The button is gone; the date that it set has the focus.
    expect(await at(page)).toContain('服务从哪天开始');
    await tabTo(page, '商家名称');
    await page.keyboard.type('喆堃美妆店');
    await tabTo(page, '托管方名称');
    await page.keyboard.type('启航网络');
    await tabTo(page, '标准');
    await page.keyboard.press('ArrowLeft');
    expect(await at(page)).toBe('精简');
    await tabTo(page, '跳过逐条修改，去下载', 'Tab', 80);
    await page.keyboard.press('Enter');
    const files: string[] = [];
    for (const name of ['下载模板 PDF', '下载清单 PDF']) {
      await tabTo(page, name, 'Tab', 2);
      const { bytes } = await saved(page, () => page.keyboard.press('Enter'));
      files.push(squeezed(pdfText(bytes)));
      await page.getByText('已生成《').waitFor();
      expect(await at(page)).toBe(name);
    }
    for (const text of files) for (const words of ['喆堃美妆店', '启航网络']) expect(text).toContain(words);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('comes back to the downloads at once with the draft of last time', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('商家名称').fill('小店');
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    // Past the header by its skip link, then the short cut is the first stop of the form.
    await tabTo(page, '跳到正文', 'Tab', 1);
    await page.keyboard.press('Enter');
    await tabTo(page, '已经填过，直接去下载', 'Tab', 3);
    await page.keyboard.press('Enter');
    await tabTo(page, '下载模板 PDF', 'Tab', 1);
    await context.close();
  });

  it('changes clauses without ever losing its place', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.locator('#clause-research-diagnosis-first').waitFor();
    await tabTo(page, '跳过逐条修改，去下载', 'Tab', 80);
    await tabTo(page, '采用：先诊断还是先签约');
    await tabTo(page, '提前启动天数（日）');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('26');
    await tabTo(page, /^确认、依据和说明/);
    await page.keyboard.press('Enter');
    await tabTo(page, /「提前启动天数」恢复默认值/, 'Tab', 2);
    await page.keyboard.press('Enter');
    expect(await at(page)).toBe('提前启动天数（日）');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('24');

    await tabTo(page, '改写本条：先诊断还是先签约');
    await page.keyboard.press('Enter');
    await expect.poll(() => at(page)).toContain('按你写的印');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('双方先诊断，再签约。');
    await tabTo(page, '恢复原文：先诊断还是先签约', 'Tab', 1);
    await page.keyboard.press('Enter');
    await expect.poll(() => at(page)).toBe('改写本条：先诊断还是先签约');

    await tabTo(page, '采用：先诊断还是先签约', 'Shift+Tab');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-checked'))).toBe('false');
    await context.close();
  });

  it('repairs a conflict, takes it back, and stays where both were said', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('服务从哪天开始').fill('2027-05-01');
    await page.locator('[data-conflict="start-on-day-off"], [data-conflict="start-on-holiday"]').first().waitFor();
    // The calendar on the way offers the same repair, and goes on there.
    await page.locator('#conflicts').focus();
    await tabTo(page, /^起始日改到/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('conflicts');
    await tabTo(page, '还原', 'Tab', 1);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('conflicts');
    expect(await page.getByLabel('服务从哪天开始').inputValue()).toBe('2027-05-01');
    await context.close();
  });

  it('puts a notice away and goes on at the first question', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('商家名称').fill('小店');
    await page.reload();
    await tabTo(page, '接着填');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('questions');
    await tabTo(page, '服饰', 'Tab', 1);
    await context.close();
  });

  it('keeps the focus within the preview of a phone, and gives it back', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { viewport: { width: 360, height: 740 } } });
    await page.getByRole('button', { name: '预览', exact: true }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const within = () => dialog.evaluate((element) => element.contains(document.activeElement) || document.activeElement === document.body);
    for (let presses = 0; presses < 6; presses += 1) {
      expect(await within()).toBe(true);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await at(page)).toBe('预览');
    await context.close();
  });

  it.each([
    ['phone', { width: 360, height: 740 }],
    ['desk', { width: 1280, height: 900 }],
  ] as const)('sees every stop of the whole page, on a %s', async (_name, viewport) => {
    const { page, context } = await openBuilder(browser, site, { options: { viewport } });
    const wrong: string[] = [];
    let stops = 0;
    // On a phone the page shows one screen at a time.
    for (const screen of viewport.width > 1000 ? ['all'] : ['start', 'list', 'parties', 'dates', 'platform', 'fee', 'research', 'check']) {
      if (screen !== 'all' && screen !== 'start') await openScreen(page, screen);
      if (screen === 'check') await page.locator('#answers').waitFor();
      await page.waitForTimeout(1500);
      // From the very beginning of the page.
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        getSelection()?.setPosition(document.body, 0);
        scrollTo(0, 0);
      });
      const last = stops + 1500;
      for (; stops < last; stops += 1) {
        await page.keyboard.press('Tab');
        const { name, problem } = await focused(page);
        // Past the last stop the browser's own bar has the focus.
        if (problem === 'lost') break;
        if (problem) wrong.push(`${screen}: ${name}: ${problem}`);
      }
      expect(stops, screen).toBeLessThan(last);
    }
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await context.close();
  });
});
