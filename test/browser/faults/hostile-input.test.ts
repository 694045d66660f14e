import { zipSync, strToU8 } from 'fflate';
import ical from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DRAFT_KEY } from '../../../src/stores/stored-draft.ts';
import { checkStructure, pdfText } from '../../support/poppler.ts';
import { wordFile, wordParts } from '../../support/word.ts';
import { download, entry, field, openBuilder, openScreen, received, saved } from '../builder-page.ts';
import { box, check, openChecker, PLAN } from '../check/checker-page.ts';
import { browser, site } from '../suite-browser.ts';
import { hide } from './storage-faults.ts';

const MARKUP = '<img src=x onerror="window.hit=1"><svg onload="window.hit=2"><script>window.hit=3</script>';
/** Reads backwards from here on, half a character, ends a line, begins a property. */
const ODD = '\u202egnp.exe\u202c\ud800甲';

/** Puts a text into a field at once, as pasting does. */
const paste = (page: Page, selector: string, piece: string, times: number) =>
  page.locator(selector).evaluate(
    (input: HTMLInputElement | HTMLTextAreaElement, text) => {
      input.value = text.piece.repeat(text.times);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { piece, times },
  );

/** How long the page takes to answer, in milliseconds. */
const answer = async (page: Page) => {
  const before = Date.now();
  await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
  return Date.now() - before;
};

const hit = (page: Page) => page.evaluate(() => (window as unknown as { hit?: number }).hit);

/** More than a browser keeps for a site: five million characters. */
const TIMES = 560_000;

describe('more characters than a browser can keep', () => {
  it('in a field of the builder are kept or handed out, and can be taken back; the page answers', async () => {
    const { page, context, errors } = await openBuilder(browser, site, { options: { viewport: { width: 360, height: 740 } } });
    await openScreen(page, 'parties');
    const name = page.getByLabel('商家名称');
    await name.fill('甲店');
    await hide(page);
    const selector = `[id="${await name.getAttribute('id')}"]`;
    await paste(page, selector, '喆堃美妆店有限公司丶', TIMES);
    await page.locator('#not-saved').waitFor();
    expect(await answer(page)).toBeLessThan(2000);
    expect(await page.locator('#not-saved').innerText()).toContain('存储空间满了');
    // What was stored before stays until there is something better.
    expect(await entry(page, DRAFT_KEY)).toContain('甲店');
    const { bytes } = await saved(page, () => page.getByRole('button', { name: '把草稿存成文件' }).click());
    expect(bytes.length).toBeGreaterThan(TIMES * 30);
    await name.fill('乙店');
    await hide(page);
    await page.locator('#not-saved').waitFor({ state: 'detached' });
    expect(await entry(page, DRAFT_KEY)).toContain('乙店');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('in the checker are refused with what to do, stay in the box, and leave the last text alone', async () => {
    const { page, context, errors } = await openChecker(browser, site);
    await box(page).fill(PLAN);
    await hide(page);
    await page.reload();
    await page.getByRole('heading', { name: /^体检结果/ }).waitFor();
    await paste(page, '#check-text', '客服尽快回复买家消息', TIMES);
    await page.getByRole('button', { name: '开始体检', exact: true }).click();
    await page.getByText('一次最多看20万字').waitFor();
    await page.getByText('没有存下：浏览器的存储空间满了').waitFor();
    expect(await answer(page)).toBeLessThan(2000);
    expect(await box(page).evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(TIMES * 10);
    expect(await entry(page, 'tuoguan-check')).toContain('先补点单');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => box(page).inputValue()).toBe(PLAN);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('what comes in by link and file', () => {
  it('a link that claims a bomb, and one of a hundred thousand characters, are answered and change nothing', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await page.getByLabel('商家名称').fill('甲店');
    await hide(page);
    const before = await entry(page, DRAFT_KEY);
    for (const payload of [`1${'_-'.repeat(40_000)}`, '1'.repeat(99_999), '__proto__', '1CPi1_QALAAQAAP']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#s=${payload}`);
      await received(page).waitFor();
      expect(await received(page).innerText()).toMatch(/读不出来|不完整|字符变了|不是/);
      expect(await page.getByRole('button', { name: '存为新草稿并打开' }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await received(page).waitFor({ state: 'detached' });
    }
    expect(await entry(page, DRAFT_KEY)).toBe(before);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('a Word file that unpacks to more than a text can be is refused, and the page goes on', async () => {
    const { page, context, errors } = await openChecker(browser, site);
    await box(page).fill(PLAN);
    const parts = wordParts(await wordFile({}));
    const bomb = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
      'word/document.xml': new Uint8Array(80_000_000).fill(0x20),
    });
    expect(bomb.length).toBeLessThan(2_000_000);
    await page.locator('input[type=file]').setInputFiles({ name: '炸弹.docx', mimeType: '', buffer: Buffer.from(bomb) });
    await page.locator('.file-note .field-problem').waitFor();
    expect(await box(page).inputValue()).toBe(PLAN);
    await check(page, PLAN);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('markup, odd characters and formulas that are typed', () => {
  it('are text on the page and in every file', async () => {
    const { page, context, errors } = await openBuilder(browser, site);
    await page.getByLabel('服务从哪天开始').fill('2027-03-01');
    await page.getByLabel('商家名称').fill(`=cmd|' /C calc'!A0${MARKUP}`);
    await page.getByLabel('托管方名称').fill(`@SUM(1)\r\nATTENDEE:mailto:a@b.example${ODD}) Tj ET /JS (app.alert(1)) >> endobj`);
    await field(page, 'contract/fees-and-tax.base-fee').fill('+1-2');
    await page.getByRole('button', { name: '改写本条：《运营策略方案》' }).click();
    await page.locator('#wording-research-strategy-plan').fill(`${MARKUP}\n-2+3\n${ODD}`);
    await hide(page);
    await expect.poll(() => page.locator('.preview-scroll').innerText()).toContain('window.hit=3');

    const anyway = (button: string) => async () => {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('button', { name: '仍然下载', exact: true }).click();
    };
    const calendar = new TextDecoder().decode((await saved(page, anyway('下载日历'))).bytes);
    expect(calendar).not.toMatch(/^ATTENDEE/m);
    expect(() => ical.parse(calendar)).not.toThrow();

    const sheet = wordParts((await saved(page, anyway('下载表格'))).bytes);
    const xml = Object.entries(sheet).filter(([path]) => path.endsWith('.xml'));
    expect(xml.filter(([, text]) => /<f[ >]/.test(text) && /cmd|SUM/.test(text))).toEqual([]);
    expect(xml.some(([, text]) => text.includes('calc'))).toBe(true);
    expect(xml.filter(([, text]) => /<c[^>]*t="str"/.test(text))).toEqual([]);

    await page.getByRole('button', { name: '下载模板 PDF', exact: true }).click();
    await page.getByRole('button', { name: '仍然下载', exact: true }).click();
    const pdf = (
      await saved(page, async () => {
        // Half a character has no picture: the reader is asked.
        const ask = page.locator('.downloads .is-warning').getByRole('button', { name: '仍然下载' });
        await ask.or(page.getByText('已生成《')).first().waitFor();
        await ((await ask.count()) > 0 ? ask.click() : page.getByRole('button', { name: '再存一次' }).click());
      })
    ).bytes;
    checkStructure(pdf);
    expect(/\/JS\s*\(|\/JavaScript/.test(Buffer.from(pdf).toString('latin1'))).toBe(false);
    expect(pdfText(pdf)).not.toMatch(/[\u202a-\u202e]/);

    // The name of the draft goes into list and notices.
    await page.getByRole('button', { name: '我的草稿' }).click();
    await page.getByRole('dialog', { name: '我的草稿' }).getByText('=cmd').first().waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByText('接着你上次在这台设备上填的草稿：「=cmd').waitFor();
    expect(await hit(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('are text in the checker, in its marks and beside other texts', async () => {
    const { page, context, errors } = await openChecker(browser, site);
    await check(page, `${PLAN}\n7. ${MARKUP}客服尽快回复。${ODD}`);
    expect(await page.locator('.marked-text').innerText()).toContain('window.hit=3');
    await hide(page);
    const other = await context.newPage();
    await other.goto(`${site}/check/`);
    await box(other).fill(`${MARKUP}乙家`);
    await hide(other);
    await other.locator('.other-texts').waitFor();
    await expect.poll(() => page.locator('.other-texts').innerText()).toContain('<img src=x');
    expect([await hit(page), await hit(other)]).toEqual([undefined, undefined]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('keys that reach into what all objects share are no draft, stored or as a file', async () => {
  const hostile =
    '{"version":1,"packs":[],"parties":{"__proto__":{"polluted":true}},"clauses":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}';
  const { page, context, errors } = await openBuilder(browser, site, { stored: { [DRAFT_KEY]: hostile } });
  await page.locator('input[type=file]').setInputFiles({
    name: '草稿.json',
    mimeType: 'application/json',
    buffer: Buffer.from(`{"format":"tuoguan-liucheng/draft","draft":${hostile}}`),
  });
  await page.getByText('这个草稿文件里有不该出现的内容').waitFor();
  await page.getByLabel('商家名称').fill('甲店');
  await hide(page);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect((await download(page, '导出草稿')).bytes.length).toBeGreaterThan(20);
  expect(errors).toEqual([]);
  await context.close();
});
