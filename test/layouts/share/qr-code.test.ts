import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { QR_COLOURS } from '../../../src/layouts/pictures/palette.ts';
import { drawPng } from '../../../src/layouts/pictures/png.ts';
import { qrCode, qrSize } from '../../../src/layouts/share/qr-code.ts';
import { readQrCode } from '../../support/qr-code.ts';

describe('a QR code', () => {
  test.each([
    'https://a.example',
    'https://tuoguan.example/builder/?pack=home',
    `https://${'long-host.'.repeat(8)}example/base/steps/operation/basis/#content`,
  ])('of %s is read back, at its own size and as shown on the page', async (address) => {
    const svg = qrCode(address);
    const size = qrSize(svg);
    const png = await drawPng(svg, { size, palette: QR_COLOURS });
    expect((await sharp(png).metadata()).width).toBe(size);
    expect(size).toBeGreaterThanOrEqual(480);
    expect(await readQrCode(png)).toBe(address);
    expect(await readQrCode(png, 240)).toBe(address);
    expect(png.length).toBeLessThan(3000);
  });

  test('keeps the quiet zone of four modules', () => {
    const svg = qrCode('https://a.example');
    const side = Number(/width="(\d+)"/.exec(svg)?.[1]);
    const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, length]) => [Number(x), Number(y), Number(length)] as const);
    expect(runs.every(([x, y, length]) => x >= 4 && y >= 4 && y < side - 4 && x + length <= side - 4)).toBe(true);
  });
});
