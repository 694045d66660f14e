import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/exporters/pdf/font/load.ts';
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
