import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { DRAFT_KEY } from '../../src/stores/stored-draft.ts';
import { copiedLink, entry, field, focusedId, openBuilder, openLink, received } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const BASE_FEE = 'contract/fees-and-tax.base-fee';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A merchant's draft with choices, figures, words of her own and names. */
async function fill(page: Page): Promise<void> {
  await page.getByRole('button', { name: '美妆', exact: true }).click();
  await page.getByLabel('服务从哪天开始').fill('2027-03-15');
  await page.getByLabel('商家名称').fill('喆堃美妆店');
  await field(page, BASE_FEE).fill('6800');
}

describe('copying the link', () => {
  it('gives the link alone; names stay out unless asked for, and that is said', async () => {
    const { page, context, errors, foreign } = await openBuilder(browser, site, { options: clipboard });
    await fill(page);
    const bare = await copiedLink(page);
    expect(bare).toMatch(/^http:\/\/[^\s%]+\/builder\/#s=[A-Za-z0-9_-]*[A-Za-z0-9]$/);
    expect(await page.locator('.link-panel').innerText()).toContain('没有放进去');
    await page.getByLabel('连同双方名称和联系方式').check();
    const named = await copiedLink(page);
    expect(named.length).toBeGreaterThan(bare.length);
    expect(await page.locator('.link-panel').innerText()).toContain('只发给该看的人');

    const other = await openLink(browser, site, bare);
    expect(await received(other.page).innerText()).toContain('双方的名称、联系方式和联系人没有放进链接');
    expect(await received(other.page).innerText()).not.toContain('喆堃');
    await other.context.close();
    const trusted = await openLink(browser, site, named);
    expect(await received(trusted.page).innerText()).toContain('喆堃美妆店');
    await trusted.context.close();
    expect([...errors, ...foreign, ...other.errors]).toEqual([]);
    await context.close();
  });

  it('shows a code of the choices that a camera reads', async () => {
    const { page, context } = await openBuilder(browser, site, { options: clipboard });
    await fill(page);
    await page.getByRole('button', { name: '显示二维码' }).click();
    const code = page.getByRole('img', { name: '这份草稿的二维码' });
    await code.waitFor();
    const { data, info } = await sharp(await code.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
    expect(read).toMatch(/\/builder\/#s=/);
    const other = await openLink(browser, site, read);
    expect(await received(other.page).innerText()).toContain('2027年3月15日');
    await other.context.close();
    await context.close();
  });
});

describe('opening a link', () => {
  let link = '';
  beforeAll(async () => {
    const { page, context } = await openBuilder(browser, site, { options: clipboard });
    await fill(page);
    link = await copiedLink(page);
    await context.close();
  });

  it('in a fresh profile shows the template first, stores nothing, then takes it in as a draft', async () => {
    const { page, context, errors } = await openLink(browser, site, `${link}?from=singlemessage`);
    const dialog = received(page);
    for (const words of ['收到一份托管流程模板', '完整读出', '美妆', '2027年3月15日', '6800元', '批号、效期与临期'])
      expect(await dialog.innerText()).toContain(words);
    expect(await entry(page, DRAFT_KEY)).toBeNull();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '存为新草稿并打开' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('');
    expect(await field(page, BASE_FEE).inputValue()).toBe('6800');
    await page.getByText('收到的模板已存为新草稿').waitFor();
    expect(await focusedId(page)).toBe('questions');
    await page.reload();
    await expect.poll(() => field(page, BASE_FEE).inputValue()).toBe('6800');
    expect(await received(page).count(), 'decided once').toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('never touches the reader’s own draft, which is there again at one tap', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('商家名称').fill('我自己的店');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('我自己的店');
    const before = await entry(page, DRAFT_KEY);
    // Pasted into the same tab.
    await page.evaluate((address) => location.assign(address), link);
    await received(page).waitFor();
    expect(await entry(page, DRAFT_KEY)).toBe(before);
    await page.keyboard.press('Escape');
    await received(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.getByLabel('商家名称').inputValue()).toBe('我自己的店');
    expect(await entry(page, DRAFT_KEY)).toBe(before);

    await page.evaluate((address) => location.assign(address), link);
    await received(page).getByText('你自己的草稿「我自己的店」不会动').waitFor();
    await page.getByRole('button', { name: '存为新草稿并打开' }).click();
    await expect.poll(() => page.getByLabel('商家名称').inputValue()).toBe('');
    await field(page, BASE_FEE).fill('7000');
    await page.waitForTimeout(500);
    expect(await entry(page, DRAFT_KEY)).toBe(before);
    await page.getByRole('button', { name: '回到原来的草稿' }).click();
    await expect.poll(() => page.getByLabel('商家名称').inputValue()).toBe('我自己的店');
    await context.close();
  });

  it('that was cut gives what is left and says so; one with a wrong head is refused and says so', async () => {
    const cut = await openLink(browser, site, link.slice(0, link.length - 12));
    const words = await received(cut.page).innerText();
    expect(words).toMatch(/只读出一部分|不完整/);
    expect(words).toContain('请对方用「复制链接」重新发一次');
    await cut.context.close();
    const broken = await openLink(browser, site, link.replace(/#s=(.)..../, '#s=$1AAAA'));
    expect(await received(broken.page).innerText()).toContain('链接里有字符变了');
    expect(await broken.page.getByRole('button', { name: '存为新草稿并打开' }).count()).toBe(0);
    expect(await violationsOf(broken.page)).toEqual([]);
    await broken.page.getByRole('button', { name: '从头填一份' }).click();
    await received(broken.page).waitFor({ state: 'detached' });
    await broken.context.close();
  });

  it('with no room left says so and leaves everything as it is', async () => {
    const { page, context } = await openBuilder(browser, site);
    await page.getByLabel('商家名称').fill('我自己的店');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('我自己的店');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.evaluate((address) => location.assign(address), link);
    await page.getByRole('button', { name: '存为新草稿并打开' }).click();
    await received(page).getByText('存储空间满了').waitFor();
    await page.getByRole('button', { name: '只看看，回到我的草稿' }).click();
    expect(await page.getByLabel('商家名称').inputValue()).toBe('我自己的店');
    await context.close();
  });

  it('fits a screen of 320 px', async () => {
    const { page, context } = await openLink(browser, site, link, { viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: '存为新草稿并打开' }).waitFor();
    expect(await received(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
