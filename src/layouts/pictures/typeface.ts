import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrueType, type Outline, type TrueType } from '../../library/fonts/truetype.ts';

/** Weights of the project's font that pictures are set in. */
export type Weight = 'regular' | 'bold';

const FILES: Readonly<Record<Weight, string>> = { regular: '400Regular/NotoSansSC_400Regular.ttf', bold: '700Bold/NotoSansSC_700Bold.ttf' };
const fonts = new Map<Weight, TrueType>();

function fontOf(weight: Weight): TrueType {
  const font = fonts.get(weight) ?? readTrueType(readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts/noto-sans-sc', FILES[weight])));
  fonts.set(weight, font);
  return font;
}

function glyphOf(font: TrueType, codePoint: number): number {
  const glyph = font.glyphs.get(codePoint);
  if (glyph === undefined) throw new Error(`the font has no ${String.fromCodePoint(codePoint)} (U+${codePoint.toString(16)})`);
  return glyph;
}

/** Advance of a character in 1/1000 em. Throws where the font has no glyph for it. */
export function advanceOf(weight: Weight, codePoint: number): number {
  const font = fontOf(weight);
  return (font.advance(glyphOf(font, codePoint)) * 1000) / font.unitsPerEm;
}

const middle = (a: { x: number; y: number }, b: { x: number; y: number }) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A contour as an SVG path in font units, y upwards: a control point between two others implies a point on the curve half-way. */
function contourPath(points: readonly { x: number; y: number; onCurve: boolean }[]): string {
  const at = (index: number) => points[index % points.length] ?? { x: 0, y: 0, onCurve: true };
  const begin = Math.max(
    0,
    points.findIndex(({ onCurve }) => onCurve),
  );
  let path = `M${at(begin).x} ${at(begin).y}`;
  for (let step = 1; step <= points.length; step += 1) {
    const point = at(begin + step);
    if (point.onCurve) path += `L${point.x} ${point.y}`;
    else {
      const next = at(begin + step + 1);
      const end = next.onCurve ? next : middle(point, next);
      path += `Q${point.x} ${point.y} ${end.x} ${end.y}`;
      if (next.onCurve) step += 1;
    }
  }
  return `${path}Z`;
}

function outlinePath(outline: Outline): string {
  let x = 0;
  let y = 0;
  return outline
    .map((contour) =>
      contourPath(
        contour.map(({ dx, dy, onCurve }) => {
          x += dx;
          y += dy;
          return { x, y, onCurve };
        }),
      ),
    )
    .join('');
}

/**
 * A character as an SVG path in 1000 units to the em, y upwards; empty for a blank.
 * Throws where the font has no glyph for it.
 */
export function glyphPath(weight: Weight, codePoint: number): string {
  const font = fontOf(weight);
  if (font.unitsPerEm !== 1000) throw new Error('pictures expect 1000 units to the em');
  return outlinePath(font.outline(glyphOf(font, codePoint)));
}
