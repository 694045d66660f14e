import { describe, expect, it } from 'vitest';
import { browser, site, withinSite } from '../suite-browser.ts';
import { box, check, finding, findings, focusedId, openChecker, PLAN } from './checker-page.ts';

describe('the working sheet', () => {
  it('shows findings where they are, with reason, words to put in, and the clause; the heading takes the focus', async () => {
    const { page, context, errors, foreign } = await openChecker(browser, site);
    await check(page);
    await expect.poll(() => focusedId(page)).toBe('check-result');
    const vague = finding(page, '尽快');
    expect(await vague.getAttribute('data-finding')).toBe('timing');
    expect(await vague.getAttribute('data-severity')).toBe('high');
    for (const words of ['要紧', '时间', '客服尽快回复', '可以改成', '能补上的条款']) expect(await vague.innerText()).toContain(words);
    await vague.getByText('依据和写法').click();
    expect(withinSite((await vague.getByRole('link', { name: '这一样怎么写' }).getAttribute('href')) ?? '')).toMatch(/^\/details\//);
    expect(await findings(page, 'rights').count()).toBeGreaterThan(0);
    expect(await findings(page, 'legality').count()).toBeGreaterThan(0);
    // Every finding of the list is marked in the text, or shares its words with another.
    const marks = await page.locator('.marked-text .mark').allInnerTexts();
    for (const words of ['尽快', '月底前', '一律不退']) expect(marks.join('|')).toContain(words);
    expect((await page.locator('.marked-text p').allTextContents()).join('\n')).toBe(PLAN);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('a rewriting goes into the text, is checked again, and comes out again', async () => {
    const { page, context } = await openChecker(browser, site);
    await check(page);
    await finding(page, '尽快').getByRole('button', { name: '用这句替换' }).click();
    await expect.poll(() => box(page).inputValue()).not.toContain('尽快');
    expect(await box(page).inputValue()).toContain('2. 标题月底前优化完成');
    await expect.poll(() => finding(page, '尽快').count()).toBe(0);
    // The focus has gone on to the next finding, not out of the page.
    await expect.poll(() => focusedId(page)).toMatch(/^(finding-.+|finding-list)$/);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => box(page).inputValue()).toBe(PLAN);
    await expect.poll(() => finding(page, '尽快').count()).toBeGreaterThan(0);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => box(page).inputValue()).not.toContain('尽快');
    await context.close();
  });

  it('an ignored finding goes, can be taken back by 撤销 and from the end of the list, and stays ignored after a reload', async () => {
    const { page, context } = await openChecker(browser, site);
    await check(page);
    const all = await findings(page).count();
    await finding(page, '一律不退').getByRole('button', { name: '不用管' }).click();
    await expect.poll(() => findings(page).count()).toBe(all - 1);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => findings(page).count()).toBe(all);
    await finding(page, '一律不退').getByRole('button', { name: '不用管' }).click();
    await page.waitForTimeout(300);
    await page.reload();
    // The text of last time is there and checked by itself.
    await expect.poll(() => findings(page).count()).toBe(all - 1);
    expect(await box(page).inputValue()).toBe(PLAN);
    await page.getByText('不用管的1处').click();
    await page.getByRole('button', { name: /^还是要管/ }).click();
    await expect.poll(() => findings(page).count()).toBe(all);
    await context.close();
  });

  it('filters show what their numbers say', async () => {
    const { page, context } = await openChecker(browser, site);
    await check(page);
    const timing = page.getByRole('button', { name: /^时间 \d+$/ });
    const count = Number(/\d+/.exec(await timing.innerText())?.[0]);
    await timing.click();
    await expect.poll(() => findings(page).count()).toBe(count);
    expect(await findings(page, 'timing').count()).toBe(count);
    expect(await timing.getAttribute('aria-pressed')).toBe('true');
    const urgent = page.getByRole('button', { name: /^要紧 \d+$/ });
    const both = Number(/\d+/.exec(await urgent.innerText())?.[0]);
    await urgent.click();
    await expect.poll(() => findings(page).count()).toBe(both);
    await context.close();
  });

  it('leads through the findings by keys and by buttons, and the text goes along', async () => {
    const { page, context } = await openChecker(browser, site);
    await check(page);
    await page.getByRole('button', { name: '下一处' }).click();
    const ids = await findings(page).evaluateAll((all) => all.map(({ id }) => id));
    await expect.poll(() => focusedId(page)).toBe(ids[0]);
    await page.keyboard.press('j');
    await expect.poll(() => focusedId(page)).toBe(ids[1]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedId(page)).toBe(ids[2]);
    await page.keyboard.press('k');
    await expect.poll(() => focusedId(page)).toBe(ids[1]);
    expect(await page.locator('.marked-text .mark[aria-current]').count()).toBeGreaterThan(0);
    // From a mark in the text to its finding.
    await page.locator('.marked-text .mark', { hasText: '一律不退' }).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('一律不退');
    await context.close();
  });

  it('shows what is not covered first, and takes chosen clauses to the builder', async () => {
    const { page, context } = await openChecker(browser, site);
    await check(page);
    for (const id of ['closing', 'communication']) expect(await page.locator(`[data-uncovered="${id}"]`).count()).toBe(1);
    const firstUncovered = await page.locator('[data-uncovered]').first().boundingBox();
    const firstFinding = await findings(page).first().boundingBox();
    expect(firstUncovered?.y).toBeLessThan(firstFinding?.y ?? 0);
    const closing = page.locator('[data-uncovered="closing"]').getByRole('checkbox');
    await closing.nth(0).check();
    await closing.nth(1).check();
    const wanted = await closing.evaluateAll((boxes) => boxes.slice(0, 2).map((each) => (each as HTMLElement).dataset['clause']));
    const take = page.getByRole('link', { name: '把选中的2条放进我的流程' });
    expect(withinSite((await take.getAttribute('href')) ?? '')).toBe(`/builder/?take=${wanted.join(',')}`);
    await context.close();
  });
});
