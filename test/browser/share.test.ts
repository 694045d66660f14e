import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { freshPage } from '../support/browser.ts';
import { readLibrary } from '../support/content.ts';
import { readQrCode } from '../support/qr-code.ts';
import { readBuiltSite } from '../built/built-site.ts';
import { browser, site } from './suite-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 } } as const;
/** The pages of replies; those of texts below the guide are as many as the texts need. */
const GROUPS = [...readBuiltSite().keys()].flatMap((file) => (/^share\/.*index\.html$/.test(file) ? [`/${file.replace('index.html', '')}`] : []));

/** A phone whose clipboard can be read back. */
async function phoneWithClipboard() {
  const watched = await freshPage(browser, site, { ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] });
  return { ...watched, pasted: () => watched.page.evaluate(() => navigator.clipboard.readText()) };
}

/** What the page of the built site shows of each card, in its order. */
const cardsOf = (page: Page) =>
  page.locator('.share article').evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.id,
      address: (card as HTMLElement).dataset['address'] ?? '',
      link: card.querySelector('h3 a')?.getAttribute('href') ?? '',
      qr: card.querySelector('img')?.getAttribute('src') ?? '',
      picture: card.querySelector('img + img')?.getAttribute('src') ?? '',
    })),
  );

/** `/tuoguan/` where the site was built for such a base. */
async function baseOf(page: Page): Promise<string> {
  await page.goto(`${site}/share/`);
  return ((await page.locator('.breadcrumbs a').first().getAttribute('href')) ?? '/').replace(/\/$/, '');
}

describe('the author answers comments', () => {
  test('picks 家居, copies reply and link with one tap, then the next one', async () => {
    const { page, context, pasted, errors } = await phoneWithClipboard();
    await page.goto(`${site}/share/`);
    await page.getByRole('link', { name: '家居', exact: true }).click();
    const card = page.locator('#category-home');
    await expect.poll(() => card.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < 60)).toBe(true);
    await card.getByRole('button', { name: '复制回复' }).click();
    await card.getByText('已复制回复和链接').waitFor();
    const [words = '', address = '', ...rest] = (await pasted()).split('\n');
    expect(words).toMatch(/^家居店.*。$/);
    expect(address).toMatch(/^https?:\/\/[\x21-\x7e]+\/builder\/\?pack=home$/);
    expect(rest).toEqual([]);

    await card.getByRole('button', { name: '复制长回复' }).click();
    await expect.poll(pasted).toMatch(/库存预警.*\nhttps?:\/\/[\x21-\x7e]+pack=home$/);
    await card.getByRole('button', { name: '复制链接' }).click();
    await expect.poll(pasted).toBe(address);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('works by keyboard alone', async () => {
    const { page, context, pasted } = await phoneWithClipboard();
    await page.goto(`${site}/share/`);
    await page.getByRole('link', { name: '美妆', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#category-beauty$/);
    // From the card that was jumped to: its title, then its first button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(pasted).toMatch(/^美妆店.*\n.*pack=beauty$/);
    await context.close();
  });

  test('gets replies without a link for 小红书, and the choice is still there the next day', async () => {
    const { page, context, pasted } = await phoneWithClipboard();
    await page.goto(`${site}/share/`);
    await page.getByLabel('小红书', { exact: true }).check();
    await page.getByText('管得最严', { exact: false }).first().waitFor();
    const card = page.locator('#category-home');
    expect((await card.getByRole('button').allTextContents()).map((label) => label.trim())).toEqual(['复制长回复']);
    expect(await card.getByText('二维码和图片').isVisible()).toBe(false);
    await card.getByRole('button', { name: '复制长回复' }).click();
    await expect.poll(pasted).toMatch(/库存预警/);
    expect(await pasted()).not.toMatch(/http|二维码|\n/);

    await page.goto(`${site}/share/guide/`);
    expect(await page.getByLabel('小红书', { exact: true }).isChecked()).toBe(true);
    // Words that speak of the page itself say nothing without its address.
    expect(await page.locator('#about').isVisible()).toBe(false);
    await page.getByRole('link', { name: '上次复制的：家居店的托管流程' }).click();
    await page.waitForURL(/\/share\/#category-home$/);
    await context.close();
  });
});

test('where the browser cannot copy, the text stands selected', async () => {
  const { page, context } = await freshPage(browser, site, PHONE);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`${site}/share/`);
  const card = page.locator('#category-food');
  await card.getByRole('button', { name: '复制回复' }).click();
  const area = card.getByRole('textbox', { name: '要复制的文字' });
  await area.waitFor();
  const { selected, value, focused } = await area.evaluate((element: HTMLTextAreaElement) => ({
    selected: element.value.slice(element.selectionStart, element.selectionEnd),
    value: element.value,
    focused: document.activeElement === element,
  }));
  expect(value).toMatch(/^食品店.*。\nhttps?:\S+pack=food$/);
  expect(selected).toBe(value);
  expect(focused).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await context.close();
});

test('without JavaScript the replies can be read and marked, and no dead button is shown', async () => {
  const { page, context } = await freshPage(browser, site, { ...PHONE, javaScriptEnabled: false });
  await page.goto(`${site}/share/`);
  const card = page.locator('#category-home');
  expect(await card.locator('.share-text').first().innerText()).toMatch(/^家居店.*。\nhttps?:\S+pack=home$/);
  expect(await card.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await card.getByText('二维码和图片').click();
  expect(await card.getByRole('img', { name: /二维码/ }).evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
  await context.close();
});

describe('what can be passed on', () => {
  test('is every page of the sitemap and every pack, each once, by an address that opens', async () => {
    const { page, context } = await freshPage(browser, site);
    const base = await baseOf(page);
    const cards = [];
    for (const group of GROUPS) {
      await page.goto(`${site}${group}`);
      cards.push(...(await cardsOf(page)));
    }
    const sitemap = await (await fetch(`${site}/sitemap.xml`)).text();
    const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, address = '']) => new URL(address).pathname)
      .filter((path) => !/^\/(share|search)\//.test(path.slice(base.length)));
    const presets = readLibrary().packs.map(({ id }) => `${base}/builder/?pack=${id}`);
    expect(cards.map(({ link }) => link).sort()).toEqual([...pages, ...presets].sort());
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const { address, link } of cards) {
      expect(address).toMatch(/^https?:\/\/[\x21-\x7e]*[A-Za-z\d]$/);
      const { pathname, search } = new URL(address);
      expect(`${pathname}${search}`).toBe(link);
      expect((await fetch(`${site}${link.slice(base.length)}`)).status, link).toBe(200);
    }
    await context.close();
  });

  test.each(GROUPS)('%s: each QR code says exactly its address, each picture is there', async (group) => {
    const { page, context } = await freshPage(browser, site);
    const base = await baseOf(page);
    await page.goto(`${site}${group}`);
    const get = async (path: string) => new Uint8Array(await (await fetch(`${site}${path.slice(base.length)}`)).arrayBuffer());
    for (const { id, address, qr, picture } of await cardsOf(page)) {
      expect(await readQrCode(await get(qr)), id).toBe(address);
      const { width, height } = await sharp(await get(picture)).metadata();
      expect([width, height], id).toEqual([1200, 630]);
    }
    await context.close();
  });

  test('QR codes and pictures are loaded only when they are unfolded', async () => {
    const { page, context } = await freshPage(browser, site, PHONE);
    const pictures: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.png')) pictures.push(request.url());
    });
    await page.goto(`${site}/share/`, { waitUntil: 'networkidle' });
    expect(pictures.filter((url) => /\/(og|qr)\//.test(url))).toEqual([]);
    await page.locator('#category-home').getByText('二维码和图片').click();
    await expect.poll(() => pictures.filter((url) => url.includes('category-home')).length).toBe(2);
    await context.close();
  });
});
