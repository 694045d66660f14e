import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/accessibility.ts';
import { solid } from '../../support/documents.ts';
import { checkStructure, pdfText } from '../../support/poppler.ts';
import { browser, site } from '../suite-browser.ts';
import { box, check, openChecker } from './checker-page.ts';

describe('the result', () => {
  it('is taken along as PDF and as Word, set like the template', async () => {
    const { page, context, errors, foreign } = await openChecker(browser, site);
    await check(page);
    for (const [button, extension] of [
      ['下载报告 PDF', 'pdf'],
      ['下载报告 Word', 'docx'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: button, exact: true }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(new RegExp(`^流程体检报告-\\d{8}\\.${extension}$`));
      const bytes = readFileSync(await file.path());
      if (extension === 'docx') continue;
      checkStructure(bytes);
      const text = solid(pdfText(bytes));
      for (const words of ['流程体检报告', '推广费实报实销', '时间词里没有日子', '没提示不等于没问题']) expect(text).toContain(words);
    }
    await page.getByText('已生成《流程体检报告').waitFor();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('goes to the other side as a list of requests', async () => {
    const { page, context } = await openChecker(browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
    await check(page);
    await page
      .getByRole('button', { name: /^复制要求清单/ })
      .first()
      .click();
    await page.getByText('已复制').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^你好，方案看过了，请补充这\d+处/);
    expect(copied.length).toBeLessThanOrEqual(1_000);
    await context.close();
  });

  it('is noted down and compared with the next one, after a reload as well', async () => {
    const { page, context } = await openChecker(browser, site);
    await check(page);
    await page.getByRole('button', { name: '记下这次结果' }).click();
    await page.getByText('改掉了0处').waitFor();
    const text = await box(page).inputValue();
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    await check(page, `${text.replace('6. 新品先补点单。', '')}7. 详情页及时更新。`);
    await page.getByText(/改掉了1处，还在\d+处，新出现[1-9]/).waitFor();
    await context.close();
  });

  it('is taken along by everybody', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await openChecker(browser, site, { viewport: { width: 320, height: 800 }, colorScheme });
      await check(page);
      await page.getByRole('button', { name: '记下这次结果' }).click();
      await page.getByText('改掉了0处').waitFor();
      expect(await violationsOf(page, { within: ['.report-ways', '.comparison'] })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await context.close();
    }
  });
});
