import type { RunItem } from '../pdf/font/embed.ts';
import type { LoadedFonts } from '../pdf/font/load.ts';
import type { Colour } from '../printed/palette.ts';
import type { Area, Sheet, Stroke, TextStyle, Weight } from '../pdf/typesetting/sheet.ts';
import { drawOutline } from './outline.ts';

/** What a picture is drawn with, in the page and in workers alike. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Outlines of the characters drawn so far, by weight and glyph id. */
export class Outlines {
  readonly #fonts: LoadedFonts;
  readonly #paths: Readonly<Record<Weight, Map<number, Path2D>>> = { regular: new Map(), bold: new Map() };

  constructor(fonts: LoadedFonts) {
    this.#fonts = fonts;
  }

  /** Outline and width of a character in 1/1000 em; `null` for one that the font lacks. */
  of(weight: Weight, codePoint: number): { readonly path: Path2D; readonly advance: number } | null {
    const face = this.#fonts[weight];
    const id = face.glyph(codePoint);
    const glyph = face.glyphs[id - 1];
    if (!glyph) return null;
    const paths = this.#paths[weight];
    let path = paths.get(id);
    if (!path) {
      path = new Path2D();
      drawOutline(path, glyph.record);
      paths.set(id, path);
    }
    return { path, advance: glyph.advance };
  }
}

/** A page as a picture: the same drawing as in the PDF, letters as outlines. Links and form fields have no place in it. */
export class CanvasSheet implements Sheet {
  readonly page: number;
  readonly #context: Context;
  readonly #outlines: Outlines;
  /** Pixels a point. */
  readonly #scale: number;

  constructor(context: Context, outlines: Outlines, page: number, scale: number) {
    this.page = page;
    this.#context = context;
    this.#outlines = outlines;
    this.#scale = scale;
  }

  text(items: readonly RunItem[], x: number, baseline: number, { size, weight, colour, spacing }: TextStyle): void {
    const context = this.#context;
    const scale = this.#scale;
    const em = (size * scale) / 1000;
    context.fillStyle = colour;
    let pen = x;
    for (const { text, after } of items) {
      for (const character of text) {
        const glyph = this.#outlines.of(weight, character.codePointAt(0) ?? 0);
        if (!glyph) continue;
        context.setTransform(em, 0, 0, -em, pen * scale, baseline * scale);
        context.fill(glyph.path);
        pen += (glyph.advance * size) / 1000 + spacing;
      }
      pen += (after * size) / 1000;
    }
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#stroke(stroke, () => {
      this.#context.moveTo(x1, y1);
      this.#context.lineTo(x2, y2);
    });
  }

  path(points: readonly (readonly [number, number])[], stroke: Stroke): void {
    this.#stroke(stroke, () => {
      this.#context.lineCap = 'round';
      this.#context.lineJoin = 'round';
      points.forEach(([x, y], index) => (index === 0 ? this.#context.moveTo(x, y) : this.#context.lineTo(x, y)));
    });
  }

  rectangle({ x, y, width, height }: Area, colour: Colour): void {
    this.#inPoints();
    this.#context.fillStyle = colour;
    this.#context.fillRect(x, y, width, height);
  }

  rectangles(areas: readonly Area[], colour: Colour): void {
    this.#inPoints();
    this.#context.fillStyle = colour;
    this.#context.beginPath();
    for (const { x, y, width, height } of areas) this.#context.rect(x, y, width, height);
    this.#context.fill();
  }

  frame({ x, y, width, height }: Area, stroke: Stroke): void {
    this.#stroke(stroke, () => this.#context.rect(x, y, width, height));
  }

  circle(x: number, y: number, radius: number, fill: Colour, stroke?: Stroke): void {
    const outline = () => this.#context.arc(x, y, radius, 0, 2 * Math.PI);
    this.#inPoints();
    this.#context.beginPath();
    outline();
    this.#context.fillStyle = fill;
    this.#context.fill();
    if (stroke) this.#stroke(stroke, outline);
  }

  link(): void {
    // A picture has none.
  }

  field(): void {
    // A picture has none; the box itself is drawn by `frame`.
  }

  #inPoints(): void {
    this.#context.setTransform(this.#scale, 0, 0, this.#scale, 0, 0);
  }

  #stroke({ colour, width, dash }: Stroke, outline: () => void): void {
    const context = this.#context;
    this.#inPoints();
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineCap = 'butt';
    context.lineJoin = 'miter';
    context.setLineDash([...(dash ?? [])]);
    context.beginPath();
    outline();
    context.stroke();
  }
}
