import { describe, expect, it } from 'vitest';
import { pdfText } from '../support/poppler.ts';
import { openBuilder, openScreen, squeezed } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

/** Of the page around the sheet; none of it belongs on paper. */
const AROUND = [
  '下载模板PDF',
  '复制全文',
  '三个问题，先得到',
  '逐步逐条改',
  '还可以改什么',
  '全部事项',
  '七步流程模板生成',
  '改动会自动保存',
  '起草辅助，不构成法律意见。法条都在',
  '正在排后面',
];

describe.each([
  ['phone', { width: 360, height: 740 }],
  ['desk', { width: 1280, height: 900 }],
] as const)("the browser's own printing, on a %s", (_name, viewport) => {
  it('puts the whole sheet on paper and nothing else, in black on white', async () => {
    const { page, context, errors } = await openBuilder(browser, site, { options: { viewport, colorScheme: 'dark' } });
    const phone = viewport.width < 500;
    if (phone) await openScreen(page, 'parties');
    await page.getByLabel('商家名称').fill('喆堃𬭚美妆店');
    if (phone) await openScreen(page, 'dates');
    // At once: not even what is still being worked out may be missing.
    await page.getByLabel('服务从哪天开始').fill('2027-03-15');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const text = squeezed(pdfText(pdf));
    for (const words of ['网店托管流程', '喆堃𬭚美妆店', '2027年3月15日', '怎么读这份文件', '签字（盖章）：']) expect(text).toContain(words);
    for (const words of AROUND) expect(text).not.toContain(words);
    expect(errors).toEqual([]);
    // Titles as the form has them, once it is drawn.
    if (phone) {
      await openScreen(page, 'list');
      await page.getByRole('button', { name: '全部一页' }).click();
    }
    const titles = page.locator('article.clause:not(.is-off) h4');
    await expect.poll(() => titles.count()).toBeGreaterThan(30);
    await page.waitForTimeout(500);
    for (const title of await titles.allInnerTexts()) expect(text).toContain(squeezed(title));
    if (viewport.width < 1000) expect(await page.locator('.output .sheet').count()).toBe(0);
    await context.close();
  });

  it('is what the button asks for, with the last key typed', async () => {
    const { page, context } = await openBuilder(browser, site, {
      options: { viewport },
      before: () => {
        // As browsers do it: whoever listens is told, then what stands at that moment is put on paper.
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          document.title = document.querySelector<HTMLElement>('.output .sheet')?.textContent ?? '';
          dispatchEvent(new Event('afterprint'));
        };
      },
    });
    if (viewport.width < 500) await openScreen(page, 'parties');
    await page.getByLabel('商家名称').fill('喆堃𬭚美妆店');
    if (viewport.width < 500) await openScreen(page, 'check');
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const sheet = await page.title();
    for (const words of ['喆堃𬭚美妆店', '怎么读这份文件', '签字（盖章）：']) expect(sheet).toContain(words);
    await context.close();
  });
});
