import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../src/model/draft.ts';
import { DRAFT_KEY, draftText } from '../../../src/stores/stored-draft.ts';
import { checkStructure, pdfText } from '../../support/poppler.ts';
import { wordParts } from '../../support/word.ts';
import { entry, openBuilder, saved, squeezed } from '../builder-page.ts';
import { browser, site } from '../suite-browser.ts';
import { faultySite, type FaultySite, type NetworkFault } from './faulty-site.ts';

let net: FaultySite;
beforeAll(async () => {
  net = await faultySite(site);
});
afterEach(() => net.heal());
afterAll(() => net.close());

const NAME = '断网小店';
const stored = { [DRAFT_KEY]: draftText({ ...EMPTY_DRAFT, start: '2027-03-01', parties: { merchant: { name: NAME, contact: '' } } }) };
const FAULTS: readonly NetworkFault[] = ['drop', 'cut', 'page', 'gone'];

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Every format that is fetched when it is used, and what a whole file of it is. */
const FORMATS: readonly { readonly button: string; readonly whole: (bytes: Uint8Array) => void }[] = [
  {
    button: '下载模板 PDF',
    whole: (bytes) => {
      checkStructure(bytes);
      expect(squeezed(pdfText(bytes))).toContain(NAME);
    },
  },
  { button: '下载 Word', whole: (bytes) => expect(wordParts(bytes)['word/document.xml']).toContain(NAME) },
  // The directory of a zip stands at its end.
  { button: '下载表格', whole: (bytes) => expect(Buffer.from(bytes).subarray(-400).includes('PK\u0005\u0006')).toBe(true) },
  { button: '保存为图片', whole: (bytes) => expect(Buffer.from(bytes).subarray(-400).includes('PK\u0005\u0006')).toBe(true) },
  { button: '下载日历', whole: (bytes) => expect(utf8(bytes)).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/) },
];

const failure = (page: Page) => page.locator('.downloads .conflict.is-error');

/** Whether a failure is told that nobody has answered yet: it takes the focus, which its buttons have once they are pressed. */
const failedAnew = (page: Page) => page.evaluate(() => document.activeElement?.matches('.downloads .conflict.is-error') ?? false);

describe('the network fails while a file is made', () => {
  it.each(FORMATS.map(({ button, whole }, index) => ({ button, whole, index })))(
    '$button: each request in turn, each time told, with nothing handed out and nothing lost; then the whole file',
    async ({ button, whole, index }) => {
      const { page, context } = await openBuilder(browser, net.url, { stored });
      await page.getByRole('button', { name: button, exact: true }).waitFor();
      // Fewer pages to draw.
      if (button === '保存为图片') await page.getByLabel('图片里放什么').selectOption('checklist');
      let files = 0;
      page.on('download', () => {
        files += 1;
      });
      // Everything that has not been asked for before fails, in one way or another; one more request gets through each time.
      const healed = new Set<string>();
      const failed: string[] = [];
      const kinds = new Map<string, NetworkFault>();
      net.setFault((path) => {
        if (healed.has(path)) return null;
        failed.push(path);
        const kind = kinds.get(path) ?? FAULTS[(kinds.size + index) % FAULTS.length] ?? 'drop';
        kinds.set(path, kind);
        return kind;
      });
      await page.getByRole('button', { name: button, exact: true }).click();
      const done = page.locator('.downloads').getByText('已生成《');
      let attempts = 0;
      for (; ; attempts += 1) {
        await expect.poll(async () => (await done.count()) > 0 || (await failedAnew(page)), { timeout: 30_000 }).toBe(true);
        if ((await done.count()) > 0) break;
        expect(await failure(page).innerText()).toMatch(/没有生成。.*(还在|都还在)/s);
        expect(files, 'half a file').toBe(0);
        expect(failed.length, 'failed without a request').toBeGreaterThan(0);
        healed.add(failed[0] ?? '');
        failed.length = 0;
        // The last attempt hands out the file.
        await failure(page).getByRole('button', { name: '重试' }).click();
      }
      expect(attempts).toBeGreaterThan(button === '下载日历' ? 0 : 1);
      await expect.poll(() => files).toBe(1);
      net.heal();
      whole((await saved(page, () => page.getByRole('button', { name: '再存一次' }).click())).bytes);
      expect(await entry(page, DRAFT_KEY)).toContain(NAME);
      await context.close();
    },
  );

  it('a network that says nothing more: can be cancelled, says what to do after a while, and works once it is back', async () => {
    const { page, context } = await openBuilder(browser, net.url, { stored });
    await page.clock.install();
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    for (const hung of [/\/fonts\//, /\/_astro\//]) {
      net.setFault((path) => (hung.test(path) ? 'hang' : null));
      const button = hung.test('/fonts/') ? '下载模板 PDF' : '下载 Word';
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.locator('.downloads .working').waitFor();
      await page.clock.runFor(21_000);
      await page.locator('.downloads').getByText('一直停在这里？').waitFor();
      await page.locator('.downloads .working').getByRole('button', { name: '取消' }).click();
      await page
        .locator('.downloads')
        .getByText(/^已取消/)
        .waitFor();
      net.heal();
      await saved(page, () => page.getByRole('button', { name: '重新生成' }).click());
    }
    await context.close();
  });
});
