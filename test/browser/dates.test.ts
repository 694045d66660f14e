import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { make } from '../support/agreements.ts';
import { focusedId, openBuilder, openScreen, told, type Opening } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const NARROW = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true } as const;

/** The screen of the dates with a first day of service, its views drawn. */
async function openDates(start: string, options: Opening['options'] = PHONE) {
  const opened = await openBuilder(browser, site, { options });
  await openScreen(opened.page, 'dates');
  await opened.page.locator('#service-start').fill(start);
  // Where everything is on one page, the views are loaded when they are scrolled to.
  await opened.page.locator('#task-dates').evaluate((task) => task.scrollIntoView());
  await opened.page.locator('.calendar-sheet').waitFor();
  return opened;
}

const day = (page: Page, date: string) => page.locator(`[data-date="${date}"]`);
/** By keyboard: right after a date was chosen, notes on what does not fit may still move what stands below them. */
const press = (page: Page, name: string) => page.getByRole('button', { name }).press('Enter');
const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
/** Clause and kind of what the list of the chosen day holds. */
const listed = (page: Page) => page.locator('.day-duties [data-duty]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-duty')));

/** What the schedule says of a day, but for what is due every day. */
function due(start: string, date: string): string[] {
  return make({ start })
    .schedule.items.filter(({ rhythm }) => rhythm !== 'daily')
    .flatMap(({ agreed, kind, occurrences }) => occurrences.filter((occurrence) => occurrence.date === date).map(() => `${agreed.clause.id} ${kind}`));
}

describe('the calendar', () => {
  it('shows holidays and make-up working days by their signs and names', async () => {
    const { page, context } = await openDates('2026-09-01');
    // At once: the month is that of the service although its dates are still being worked out.
    await press(page, '下个月');
    await expect.poll(() => page.locator('#calendar-month').innerText()).toBe('2026年10月');
    expect(await day(page, '2026-10-01').getAttribute('aria-label')).toContain('10月1日，周四，国庆节放假');
    expect(await day(page, '2026-10-01').innerText()).toContain('休');
    expect(await day(page, '2026-10-10').getAttribute('aria-label')).toContain('10月10日，周六，调休上班');
    expect(await day(page, '2026-10-10').innerText()).toContain('班');
    expect(await day(page, '2026-10-17').innerText()).not.toMatch(/[休班]/);
    await context.close();
  });

  it('lists of every day of a month what the schedule says, and leads to the clause', async () => {
    const { page, context } = await openDates('2026-12-01');
    await expect.poll(() => day(page, '2026-12-14').innerText()).toContain('托2');
    for (let date = 1; date <= 31; date += 1) {
      const iso = `2026-12-${String(date).padStart(2, '0')}`;
      await day(page, iso).tap();
      await expect.poll(() => page.locator('#day-title').innerText()).toContain(`12月${date}日`);
      expect((await listed(page)).sort(), iso).toEqual(due('2026-12-01', iso).sort());
    }
    await day(page, '2026-12-14').tap();
    const list = page.locator('.day-duties');
    expect(await list.locator('li').allInnerTexts()).toHaveLength(2);
    expect(await list.locator('li').first().innerText()).toMatch(/托管方\s*10:00前\s*提交《周运营报表》/);
    expect(await list.locator('.daily-line').innerText()).toMatch(/^每日：.*10:00前推广日报/s);
    await list.getByRole('button', { name: '看第6.1条「周报表与复盘会」' }).tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-clause'))).toBe('review/weekly-review');
    // Back again, the month of the service is there.
    await page.goBack();
    await page.locator('.calendar-sheet').waitFor();
    expect(await page.locator('#calendar-month').innerText()).toBe('2026年12月');
    await context.close();
  });

  it('follows the first day of service until the reader turns the page, and again when told to', async () => {
    const { page, context } = await openDates('2026-09-01');
    const month = () => page.locator('#calendar-month').innerText();
    await expect.poll(month).toBe('2026年9月');
    await page.locator('#service-start').fill('2027-03-01');
    await expect.poll(month).toBe('2027年3月');
    await press(page, '下个月');
    expect(await month()).toBe('2027年4月');
    const monday = () => day(page, '2027-04-12').getAttribute('aria-label');
    await expect.poll(monday).toContain('件到期');
    await page.locator('#service-start').fill('2027-06-01');
    await expect.poll(monday).toContain('没有到期的事');
    expect(await month()).toBe('2027年4月');
    await press(page, '服务首月');
    expect(await month()).toBe('2027年6月');
    await page.locator('#service-start').fill('2027-08-02');
    await expect.poll(month).toBe('2027年8月');
    await context.close();
  });

  it('is walked by keyboard alone', async () => {
    const { page, context } = await openDates('2026-12-01', { viewport: { width: 1280, height: 900 } });
    await expect.poll(() => day(page, '2026-12-14').getAttribute('aria-label')).toContain('2件到期：托管方2件');
    await page.getByRole('button', { name: '服务首月' }).focus();
    await page.keyboard.press('Tab');
    expect(await focusedId(page)).toBe('day-2026-12-01');
    for (const [key, date] of [
      ['ArrowRight', '2026-12-02'],
      ['ArrowDown', '2026-12-09'],
      ['Home', '2026-12-07'],
      ['End', '2026-12-13'],
      ['ArrowUp', '2026-12-06'],
      ['ArrowLeft', '2026-12-05'],
      ['PageDown', '2027-01-05'],
      ['PageUp', '2026-12-05'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => focusedId(page)).toBe(`day-${date}`);
    }
    // One stop for the whole sheet.
    expect(await page.locator('.calendar-sheet button[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedId(page)).toBe('day-title');
    expect(await page.locator('#day-title').innerText()).toContain('12月4日');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^看第3\.\d条/);
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedId(page)).toBe('day-2026-12-04');
    await context.close();
  });

  it('mends a conflict on its day, says so, and follows the day', async () => {
    const { page, context } = await openDates('2027-10-01');
    await expect.poll(() => day(page, '2027-10-01').getAttribute('aria-label')).toContain('处对不上');
    await day(page, '2027-10-01').tap();
    const note = page.locator('.day-duties .conflict').filter({ hasText: '国庆节' });
    await note.getByRole('button').first().tap();
    await expect.poll(() => page.locator('#service-start').inputValue()).not.toBe('2027-10-01');
    const moved = await page.locator('#service-start').inputValue();
    await note.waitFor({ state: 'detached' });
    await expect.poll(() => told(page)).toMatch(/改好了/);
    await expect.poll(() => focusedId(page)).toBe('day-title');
    expect(await page.locator('#day-title').innerText()).toContain(`10月${Number(moved.slice(8))}日`);
    expect(await day(page, '2027-10-01').getAttribute('aria-label')).not.toContain('处对不上');
    // It can be taken back.
    await page.locator('.phone-bar').getByRole('button', { name: /撤销/ }).tap();
    await expect.poll(() => page.locator('#service-start').inputValue()).toBe('2027-10-01');
    await context.close();
  });
});

describe('the time line', () => {
  it('has its words and a table that says the same, and marks conflicts with their repair', async () => {
    const { page, context } = await openDates('2027-10-01');
    await view(page, '时间线').tap();
    const drawing = page.getByRole('img', { name: /整个合作的时间线/ });
    await drawing.waitFor();
    await expect.poll(() => drawing.locator('desc').textContent()).toMatch(/第1步前期调研.*第7步合作终止.*其间放假/s);
    expect(await drawing.locator('.line-station').count()).toBe(7);
    await page.getByText('时间线的文字版').tap();
    const once = make({ start: '2027-10-01' }).schedule.items.filter(({ rhythm }) => rhythm === 'once');
    expect(await page.locator('.line-words tbody tr').count()).toBe(once.length);

    await page.getByRole('button', { name: /处对不上.*国庆节/s }).tap();
    await expect.poll(() => focusedId(page)).toBe('line-conflict-start-on-holiday');
    await page.locator('#line-conflict-start-on-holiday').getByRole('button').first().tap();
    await page.locator('#line-conflict-start-on-holiday').waitFor({ state: 'detached' });
    await expect.poll(() => told(page)).toMatch(/改好了/);
    expect(await focusedId(page)).toBe('time-line');
    await context.close();
  });

  it('scrolls in its own box and leaves the page alone, also at 320 px', async () => {
    const { page, context } = await openDates('2026-12-01', NARROW);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const sizes = await page
      .locator('.calendar-sheet button')
      .evaluateAll((days) => days.map((each) => each.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    await view(page, '时间线').tap();
    await page.locator('.line').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('.line-box').evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(300);
    await view(page, '每周每月').tap();
    await page.locator('.rhythm').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe('the rhythm', () => {
  it('has the Monday in order, and is printed on a sheet of its own', async () => {
    const { page, context } = await openDates('2026-12-01', { viewport: { width: 1280, height: 900 } });
    await view(page, '每周每月').click();
    const monday = page.locator('.rhythm-list.is-week > div').first();
    expect((await monday.innerText()).replace(/\s+/g, '')).toMatch(/^周一托管方10:00前提交《周运营报表》.*12:00前提交《推广计划》.*双方15:00开复盘会/);
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: '打印这一张' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-sheet').innerText()).toContain('开复盘会（第6.1条）');
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print-sheet').count()).toBe(0);
    await context.close();
  });
});

describe('accessibility', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no violations in any view (${colorScheme})`, async () => {
      const { page, context, errors, foreign } = await openDates('2027-10-01', { ...PHONE, colorScheme });
      await expect.poll(() => day(page, '2027-10-01').getAttribute('aria-label')).toContain('处对不上');
      for (const name of ['日历', '时间线', '每周每月']) {
        await view(page, name).tap();
        if (name === '时间线') await page.getByText('时间线的文字版').tap();
        expect(await violationsOf(page), name).toEqual([]);
      }
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    });
  }
});
