import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pagePictures } from '../support/poppler.ts';
import { download, openBuilder } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const WIDTH = 1240;

/** Grey values of a picture, thinned so far that edges of letters do not count. */
const grey = async (png: Uint8Array) => {
  const { data } = await sharp(png).flatten({ background: '#fff' }).resize(310, 438, { fit: 'fill' }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data;
};
const difference = (a: Uint8Array, b: Uint8Array) => a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;

it('the pictures show the pages of the PDF', async () => {
  const { page, errors, foreign, context } = await openBuilder(browser, site);
  await page.getByLabel('服务从哪天开始').fill('2027-03-15');
  await page.getByLabel('商家名称').fill('喆堃𬭚百货店');
  const pdf = await download(page, '下载模板 PDF');
  const zip = await download(page, '保存为图片');
  expect(zip.name).toMatch(/^托管流程模板-.*-图片\.zip$/);
  const pictures = Object.entries(unzipSync(zip.bytes));
  const drawn = pagePictures(pdf.bytes, WIDTH);
  expect(pictures.map(([name]) => name)).toEqual(drawn.map((_, index) => expect.stringMatching(new RegExp(`-0*${index + 1}\\.png$`))));
  const ours = await Promise.all(pictures.map(([, png]) => grey(png)));
  const theirs = await Promise.all(drawn.map(grey));
  for (const [, png] of pictures) expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: WIDTH, height: 1754 });
  ours.forEach((picture, index) => {
    const same = difference(picture, theirs[index] ?? new Uint8Array());
    const next = difference(picture, theirs[(index + 1) % theirs.length] ?? new Uint8Array());
    expect(same, `page ${index + 1}`).toBeLessThan(3);
    expect(next, `page ${index + 1}`).toBeGreaterThan(3 * same);
  });
  expect([...errors, ...foreign]).toEqual([]);
  await context.close();
}, 120_000);

it('where the browser has no canvas the reader is told what to do instead', async () => {
  const { page, context } = await openBuilder(browser, site, {
    before: () => {
      Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  });
  await page.getByRole('button', { name: '保存为图片', exact: true }).click();
  await page.getByText('这个浏览器画不出图片').waitFor();
  await context.close();
}, 60_000);

it('a browser without a canvas outside the page makes the same pictures', async () => {
  const { page, context } = await openBuilder(browser, site, { before: () => Reflect.deleteProperty(globalThis, 'OffscreenCanvas') });
  const { bytes } = await download(page, '保存为图片');
  expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(5);
  await context.close();
}, 120_000);
