import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTRACT_HTML, CONTRACT_LINES, CONTRACT_MARKS } from '../../support/contract.ts';
import { gbBytes } from '../../support/gb18030.ts';
import { savedByOffice } from '../../support/office-files.ts';
import { pdfWithoutFont } from '../../support/pdf-by-hand.ts';
import { browser, site } from '../suite-browser.ts';
import { box, findings, openChecker } from './checker-page.ts';

const [word = new Uint8Array(), pdf = new Uint8Array()] = savedByOffice(CONTRACT_HTML, 'docx', 'pdf');

/** Chooses a file and waits until it was read. */
async function choose(page: Awaited<ReturnType<typeof openChecker>>['page'], name: string, bytes: Uint8Array): Promise<string> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const note = page.locator('.file-note');
  await expect.poll(() => note.textContent(), { timeout: 60_000 }).toMatch(/已读入|。$/);
  await expect.poll(() => note.textContent(), { timeout: 60_000 }).not.toContain('正在读');
  return (await note.textContent()) ?? '';
}

describe('a contract with a table', () => {
  for (const [name, bytes] of [
    ['合同.docx', word],
    ['合同.pdf', pdf],
  ] as const) {
    it(`goes through as ${name}: its rows are rows, findings mark the right words, nothing leaves the site`, async () => {
      const { page, context, errors, foreign } = await openChecker(browser, site);
      expect(await choose(page, name, bytes)).toContain('已读入');
      const text = await box(page).inputValue();
      for (const line of CONTRACT_LINES) expect(text.split('\n')).toContain(line);
      await page.getByRole('heading', { name: /^体检结果/ }).waitFor();
      const marks = page.locator('mark');
      for (const [words, category] of CONTRACT_MARKS) {
        expect(await findings(page, category).count(), category).toBeGreaterThan(0);
        // A longer mark may be cut where another begins.
        expect((await marks.allTextContents()).join('').includes(words.slice(0, 2)), words).toBe(true);
      }
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    });
  }
});

describe('other files', () => {
  it('a PDF without its font is read with the maps of this site, an old text in its encoding', async () => {
    const { page, context, foreign } = await openChecker(browser, site);
    await choose(page, '旧.pdf', pdfWithoutFont([['托管方应当尽快完成主图更新。', '商家负责发货。']]));
    expect(await box(page).inputValue()).toBe('托管方应当尽快完成主图更新。\n商家负责发货。');
    await choose(page, '旧.txt', gbBytes('托管方及时回复，商家每天发货。'));
    expect(await box(page).inputValue()).toBe('托管方及时回复，商家每天发货。');
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('what cannot be read is answered, and the text that was there stays', async () => {
    const { page, context } = await openChecker(browser, site);
    await box(page).fill('托管方尽快处理。');
    const picture = readFileSync(new URL('../../../docs/screenshot.png', import.meta.url));
    expect(await choose(page, '方案.docx', picture)).toMatch(/图片.*提取文字/);
    expect(await choose(page, '合同.docx', word.slice(0, 3_000))).toMatch(/坏了/);
    expect(await box(page).inputValue()).toBe('托管方尽快处理。');
    await context.close();
  });
});
