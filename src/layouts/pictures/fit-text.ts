import { breakLines, leadTrim } from '../../exporters/pdf/line-breaking/break-lines.ts';
import { gapBetween } from '../../exporters/pdf/line-breaking/mark-spacing.ts';
import { advanceOf, glyphPath, type Weight } from './typeface.ts';

/** Room for a text, in pixels. */
export interface Room {
  readonly width: number;
  readonly lines: number;
  /** Largest and smallest size of type. */
  readonly sizes: readonly [number, number];
}

/** A character in its place on a line, in 1/1000 em from the line's start. */
interface Set {
  readonly codePoint: number;
  readonly x: number;
}

/** A text in lines at the size at which it fits. */
export interface FittedText {
  readonly weight: Weight;
  /** Pixels to the em. */
  readonly size: number;
  readonly lines: readonly { readonly set: readonly Set[]; readonly text: string; /** In pixels. */ readonly width: number }[];
}

function setLines(text: string, weight: Weight, size: number, width: number): FittedText['lines'] {
  const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
  const measured = { codePoints, advances: codePoints.map((codePoint) => advanceOf(weight, codePoint)) };
  return breakLines(measured, { width: (width * 1000) / size }).map(({ start, end, excess, width: natural }) => {
    // What a line is too wide by is taken out evenly: at most half a character.
    const squeeze = excess / Math.max(1, end - start - 1);
    let x = -leadTrim(measured, { start });
    const set = codePoints.slice(start, end).map((codePoint, index) => {
      if (index > 0) x += gapBetween(codePoints[start + index - 1] ?? 0, codePoint) - squeeze;
      const placed = { codePoint, x };
      x += measured.advances[start + index] ?? 0;
      return placed;
    });
    return { set, text: String.fromCodePoint(...codePoints.slice(start, end)), width: ((natural - excess) * size) / 1000 };
  });
}

const setAt = (text: string, weight: Weight, size: number, width: number): FittedText => ({
  weight,
  size,
  lines: text.split('\n').flatMap((part) => setLines(part, weight, size, width)),
});

/** What is left of a text that is too long: whole sentences or clauses while they are not too little, else a piece with an ellipsis. */
function shortened(text: string, fits: (candidate: string) => boolean): string {
  const ends = [...text.matchAll(/[。！？；]/g)].map(({ index }) => index);
  const whole = ends.findLast((index) => index > text.length / 3 && fits(`${text.slice(0, index)}。`));
  if (whole !== undefined) return `${text.slice(0, whole)}。`;
  const kept = [...text];
  while (kept.length > 1 && !fits(`${kept.join('')}…`)) kept.pop();
  return `${kept.join('').replace(/[，、：；]$/, '')}…`;
}

/**
 * Sets a text as large as it fits: sizes are tried downwards in steps of two pixels; a text that is
 * too long even for the smallest loses its end.
 * @param text a line end in it begins a new line
 * @returns lines that never exceed the room
 */
export function fitText(text: string, weight: Weight, { width, lines, sizes: [largest, smallest] }: Room): FittedText {
  for (let size = largest; size >= smallest; size -= 2) {
    const fitted = setAt(text, weight, size, width);
    if (fitted.lines.length <= lines) return fitted;
  }
  const at = (candidate: string) => setAt(candidate, weight, smallest, width);
  return at(shortened(text, (candidate) => at(candidate).lines.length <= lines));
}

/**
 * A fitted text as SVG.
 * @param x left edge, @param y baseline of the first line, @param leading distance of baselines in em, @param fill colour
 */
export function textPaths(text: FittedText, { x, y, leading, fill }: { x: number; y: number; leading: number; fill: string }): string {
  const scale = text.size / 1000;
  return text.lines
    .map(({ set }, row) => {
      const glyphs = set.map((one) => ({ path: glyphPath(text.weight, one.codePoint), x: one.x })).filter(({ path }) => path !== '');
      const paths = glyphs.map((one) => `<path transform="translate(${Math.round(one.x)})" d="${one.path}"/>`).join('');
      return `<g fill="${fill}" transform="translate(${x} ${y + row * leading * text.size}) scale(${scale} ${-scale})">${paths}</g>`;
    })
    .join('');
}
