import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/exporters/pdf/font/load.ts';
import { indexedPng } from '../../src/exporters/pictures/indexed-png.ts';
import { drawOutline, type OutlinePath } from '../../src/exporters/pictures/outline.ts';
import { codePointsOf, FONT_BASE, fontFetch } from '../support/fonts.ts';

/** Gathers what is drawn: the points on the curve, and how often the pen is set down and a contour closed. */
function recorder() {
  const points: [number, number][] = [];
  let moves = 0;
  let closes = 0;
  const path: OutlinePath = {
    moveTo: (x, y) => {
      moves += 1;
      points.push([x, y]);
    },
    lineTo: (x, y) => points.push([x, y]),
    quadraticCurveTo: (_x, _y, x, y) => points.push([x, y]),
    closePath: () => {
      closes += 1;
    },
  };
  return { path, points, counts: () => [moves, closes] };
}

describe('outlines of characters', () => {
  it('are those of the font: every contour closed, within its box and up to it', async () => {
    const text = '托管流程权责节点喆堃商家0123456789gjQ@&，。；：“”《》（）';
    const { regular } = await loadFonts({ regular: codePointsOf(text), bold: new Set() }, { base: FONT_BASE, fetch: fontFetch() });
    expect(regular.glyphs.length).toBe(codePointsOf(text).size);
    for (const { record, box, contours } of regular.glyphs) {
      const { path, points, counts } = recorder();
      drawOutline(path, record);
      expect(counts()).toEqual([contours, contours]);
      const [left, bottom, right, top] = box ?? [0, 0, 0, 0];
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      // The box holds the points off the curve too, which a round letter does not reach.
      for (const [found, limit, sign] of [
        [Math.min(...xs), left, 1],
        [Math.min(...ys), bottom, 1],
        [Math.max(...xs), right, -1],
        [Math.max(...ys), top, -1],
      ] as const) {
        expect((found - limit) * sign).toBeGreaterThanOrEqual(0);
        expect((found - limit) * sign).toBeLessThan(60);
      }
    }
  });

  it('of a space are none', () => {
    const { path, points } = recorder();
    drawOutline(path, new Uint8Array(0));
    expect(points).toEqual([]);
  });
});

describe('a picture with 256 colours', () => {
  const [width, height] = [64, 48];
  const picture = (colourAt: (pixel: number) => readonly [number, number, number]) =>
    new Uint8ClampedArray(Array.from({ length: width * height }, (_, pixel) => [...colourAt(pixel), 255]).flat());
  const read = async (rgba: Uint8ClampedArray) =>
    (
      await sharp(indexedPng(rgba, width, height))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
    ).data;

  it('is read back exactly where it has no more', async () => {
    const data = await read(picture((pixel) => [pixel % 200, 7, 255 - (pixel % 200)]));
    expect([...data.subarray(0, 9)]).toEqual([0, 7, 255, 1, 7, 254, 2, 7, 253]);
    expect([...data.subarray(-3)]).toEqual([(width * height - 1) % 200, 7, 255 - ((width * height - 1) % 200)]);
  });

  it('comes near where it has more', async () => {
    const colourAt = (pixel: number) => [pixel % 256, Math.floor(pixel / 256) * 3, 9] as const;
    const data = await read(picture(colourAt));
    for (let pixel = 0; pixel < width * height; pixel += 1)
      colourAt(pixel).forEach((value, index) => expect(Math.abs(value - (data[3 * pixel + index] ?? 0))).toBeLessThan(40));
  });
});
