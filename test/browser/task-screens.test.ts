import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { freshPage } from '../support/browser.ts';
import { pdfText } from '../support/poppler.ts';
import { download, field, focusedId, openBuilder, openScreen, screenOf, squeezed } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const FEE = '基础服务费';

describe('what comes late', () => {
  it('moves neither what stands above it nor the way on below it, wherever the reader is', async () => {
    for (const [screen, file] of [
      ['dates', 'DateViews'],
      ['check', 'Check'],
    ] as const) {
      const { page, context } = await openBuilder(browser, site, { options: PHONE });
      let release = () => {};
      const wait = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(`**/_astro/${file}.*.js`, async (route) => {
        await wait;
        await route.continue();
      });
      await openScreen(page, screen);
      const room = page.locator('.lazy');
      await room.waitFor();
      expect((await room.boundingBox())?.height, screen).toBeGreaterThanOrEqual(PHONE.viewport.height);
      const pager = page.locator('.task-pager');
      await pager.scrollIntoViewIfNeeded();
      // Holding what is below in its place begins with the first frame after scrolling.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const before = await pager.boundingBox();
      release();
      await room.waitFor({ state: 'detached' });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(Math.abs(((await pager.boundingBox())?.y ?? 0) - (before?.y ?? 0)), screen).toBeLessThanOrEqual(1);
      await context.close();
    }
  });
});

describe('what is wrong', () => {
  it('takes the focus when the file is asked for from any screen, and leads to the field', async () => {
    const { page, context } = await openBuilder(browser, site, { options: PHONE });
    await openScreen(page, 'fee');
    await page.getByLabel(FEE).first().fill('面议');
    await expect.poll(() => page.locator('.task-bar output').innerText()).toContain('有1处要改');
    await page.getByRole('button', { name: '下载', exact: true }).tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('problems');
    expect((await screenOf(page)).title).toBe('复核');
    await page.locator('#problems .errors a').tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('contract/fees-and-tax.base-fee');
    expect((await screenOf(page)).title).toBe('合同签订');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('6800');
    await page.getByRole('button', { name: '下载', exact: true }).tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('downloads');
    const { bytes } = await download(page, '下载模板 PDF');
    expect(squeezed(pdfText(bytes))).toContain('每月6800元');
    await context.close();
  });

  it('is listed before it is printed, on a desk as well', async () => {
    const { page, context } = await openBuilder(browser, site);
    await field(page, 'contract/fees-and-tax.base-fee').fill('面议');
    await page.getByRole('button', { name: '下载模板 PDF' }).click();
    const wrong = page.getByRole('group', { name: /^下载前先改这/ });
    await wrong.waitFor();
    expect(await wrong.evaluate((box) => box === document.activeElement)).toBe(true);
    await wrong.getByRole('link').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('contract/fees-and-tax.base-fee');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('6800');
    await wrong.waitFor({ state: 'detached' });
    await context.close();
  });

  it('every gap of the score leads to what mends it, and is gone then', async () => {
    const { page, context } = await openBuilder(browser, site, { options: PHONE });
    await openScreen(page, 'check');
    await page.getByRole('button', { name: /^去补：没有写商家的联系人/ }).tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('party-merchant-contact');
    await page.getByLabel('商家联系人和电话').fill('林 138');
    await page.goBack();
    await page.locator('#score').waitFor();
    expect(await page.getByRole('button', { name: /^去补：没有写商家的联系人/ }).count()).toBe(0);

    await openScreen(page, 'platform');
    await page.getByRole('radio', { name: /精简/ }).check();
    await openScreen(page, 'check');
    const offer = page.getByRole('button', { name: /^采用并去看：「资源交接」没有一条写到突发/ });
    await offer.tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-clause'))).toBe('handover/work-group');
    await openScreen(page, 'check');
    await page.locator('#score').waitFor();
    expect(await offer.count()).toBe(0);
    await context.close();
  });
});

describe('one by one, or all on one page', () => {
  it('a phone begins with one screen, shows everything when asked, and remembers it', async () => {
    const { page, context } = await openBuilder(browser, site, { options: PHONE });
    expect(await page.locator('#task-parties, .step').count()).toBe(0);
    await openScreen(page, 'list');
    await page.getByRole('button', { name: '全部一页' }).tap();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mode-all');
    for (const id of ['questions', 'task-parties', 'task-dates', 'task-platform', 'task-fee', 'step-research', 'step-contingency', 'task-check'])
      expect(await page.locator(`#${id}`).count(), id).toBe(1);
    // Each field stands once.
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await page.reload();
    await page.locator('#task-fee').waitFor();
    await page.getByRole('link', { name: '费用', exact: true }).tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('task-fee');
    await page.getByRole('button', { name: '一项一项填' }).tap();
    await expect.poll(() => screenOf(page)).toMatchObject({ title: '还可以改什么', hash: '#at=list' });
    await context.close();
  });

  it('a desk begins with everything, and shows one thing beside the preview when asked', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { viewport: { width: 1280, height: 900 } } });
    expect(await page.locator('#task-parties').count()).toBe(1);
    await page.getByRole('button', { name: '一项一项填' }).click();
    await page.getByRole('link', { name: '双方', exact: true }).click();
    await expect.poll(() => screenOf(page)).toMatchObject({ title: '双方', focus: true });
    await page.getByLabel('商家名称').fill('喆堃美妆店');
    await page.locator('.output').getByText('喆堃美妆店').first().waitFor();
    expect(await page.getByRole('button', { name: '下载模板 PDF' }).isVisible()).toBe(true);
    // A value in the preview leads to its field on its screen.
    await page.locator('.output [data-go-field^="contract/fees-and-tax base-fee"]').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('contract/fees-and-tax.base-fee');
    await context.close();
  });

  it.each([
    ['?step=operation', 'step-operation'],
    ['#at=fee', 'task-fee'],
  ])('a desk shows the place that the address %s names', async (address, id) => {
    const { page, context } = await freshPage(browser, site, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${site}/builder/${address}`);
    await expect.poll(() => focusedId(page)).toBe(id);
    const top = () =>
      page
        .locator(`#${id} :is(h2, h3)`)
        .first()
        .evaluate((title) => title.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    // Below the route, which stays at the top. What comes later above it does not push it out of sight.
    await page.waitForTimeout(1500);
    expect(await top()).toBeGreaterThan(60);
    expect(await top()).toBeLessThan(200);
    await context.close();
  });

  it('tells what was saved without a word at every key', async () => {
    const { page, context } = await openBuilder(browser, site, { options: PHONE });
    await openScreen(page, 'parties');
    const said = page.locator('output.unseen', { hasText: '已保存' });
    await page.getByLabel('商家名称').fill('小店');
    await openScreen(page, 'list');
    await expect.poll(() => said.innerText()).toMatch(/^已保存 \d\d:\d\d$/);
    await context.close();
  });
});

describe.each(['light', 'dark'] as const)('for everybody, %s', (colorScheme) => {
  it('the start, the list, every kind of task and the check have no barrier', async () => {
    const { page, context } = await openBuilder(browser, site, { options: { ...PHONE, colorScheme, reducedMotion: 'reduce' } });
    await page.getByLabel('服务从哪天开始').fill('2027-05-01');
    for (const name of ['start', 'list', 'parties', 'dates', 'platform', 'fee', 'contract', 'check']) {
      if (name !== 'start') await openScreen(page, name);
      if (name === 'fee') await page.getByLabel(FEE).first().fill('面议');
      if (name === 'check') await page.locator('#answers').waitFor();
      expect(await violationsOf(page), name).toEqual([]);
    }
    await context.close();
  });
});
