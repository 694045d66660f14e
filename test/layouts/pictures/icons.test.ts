import sharp from 'sharp';
import { expect, test } from 'vitest';
import { faviconIco, ICONS, icon } from '../../../src/layouts/pictures/icons.ts';

const pixel = async (png: Uint8Array, x: number, y: number) => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
};

test.each(Object.keys(ICONS) as (keyof typeof ICONS)[])('icon %s has its size; where a mask cuts it, it fills every corner', async (name) => {
  const png = await icon(name);
  const { size, maskable } = ICONS[name];
  const { width, height } = await sharp(png).metadata();
  expect([width, height]).toEqual([size, size]);
  expect((await pixel(png, 0, 0))[3]).toBe(maskable ? 255 : 0);
});

test('favicon.ico holds one PNG of 32 pixels', async () => {
  const file = await faviconIco();
  const view = new DataView(file.buffer);
  expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 1]);
  const png = file.subarray(view.getUint32(18, true));
  expect(png.length).toBe(view.getUint32(14, true));
  expect((await sharp(png).metadata()).width).toBe(32);
});
