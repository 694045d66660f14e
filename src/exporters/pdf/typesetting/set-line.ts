import type { RunItem } from '../font/embed.ts';
import { leadTrim, type Line, type MeasuredText } from '../line-breaking/break-lines.ts';
import { canStretch, gapBetween, shrinkBetween } from '../line-breaking/mark-spacing.ts';
import type { Piece } from './setter.ts';
import type { Sheet, Weight } from './sheet.ts';

/** A piece whose characters can all be drawn. */
export interface Strand extends Omit<Piece, 'weight'> {
  readonly codePoints: readonly number[];
  readonly weight: Weight;
}

// A line that would have to open up by more than this between two characters stays ragged.
const MOST_STRETCH = 350;

const UNDERLINE = { drop: 2.1, width: 0.55 } as const;

/** A line ready to be drawn, as often as wanted. */
export class SetLine {
  /** Where it begins, and how wide it is as drawn, in points. */
  readonly indent: number;
  readonly size: number;
  readonly #text: MeasuredText;
  readonly #strands: readonly Strand[];
  readonly #line: Line;
  /** Width to fill in 1/1000 em; `null` for a line of natural width. */
  readonly #room: number | null;

  constructor(text: MeasuredText, strands: readonly Strand[], line: Line, size: number, room: number | null, indent: number) {
    this.#text = text;
    this.#strands = strands;
    this.#line = line;
    this.#room = room;
    this.size = size;
    this.indent = indent;
  }

  /** Natural width in points. */
  get width(): number {
    return ((this.#line.width - this.#line.excess) * this.size) / 1000;
  }

  /** Draws the line with its type area's left edge at `x`. */
  paint(sheet: Sheet, x: number, baseline: number): void {
    const { start, end } = this.#line;
    const gaps = this.#gaps();
    let left = x + this.indent - (leadTrim(this.#text, this.#line) * this.size) / 1000;
    let at = 0;
    for (const strand of this.#strands) {
      const from = Math.max(start, at);
      at += strand.codePoints.length;
      const to = Math.min(end, at);
      if (from >= to) continue;
      const { items, width } = this.#run(gaps, from, to);
      sheet.text(items, left, baseline, this.size, strand.weight, strand.colour);
      const drawn = (width * this.size) / 1000;
      if (strand.underline) sheet.line(left, baseline + UNDERLINE.drop, left + drawn, baseline + UNDERLINE.drop, { colour: strand.underline, width: UNDERLINE.width });
      if (strand.link) sheet.link({ x: left, y: baseline - this.size, width: drawn, height: this.size * 1.25 }, strand.link);
      left += drawn + ((gaps[to - 1 - start] ?? 0) * this.size) / 1000;
      if (at >= end) break;
    }
  }

  /** Room behind each character but the last, in 1/1000 em. */
  #gaps(): number[] {
    const { codePoints } = this.#text;
    const { start, end, width, excess } = this.#line;
    const gaps: number[] = [];
    const stretch: number[] = [];
    let weight = 0;
    for (let index = start; index < end - 1; index += 1) {
      const left = codePoints[index] ?? 0;
      const right = codePoints[index + 1] ?? 0;
      gaps.push(gapBetween(left, right));
      const share = this.#room === null ? 0 : excess > 0 ? shrinkBetween(left, right) : Number(canStretch(left, right));
      stretch.push(share);
      weight += share;
    }
    if (this.#room === null || weight === 0) return gaps;
    const each = (excess > 0 ? -excess : this.#room - width) / weight;
    if (each > MOST_STRETCH) return gaps;
    // Whole thousandths, the remainder carried on, so that the last character ends where it should.
    let owed = 0;
    return gaps.map((gap, index) => {
      owed += (stretch[index] ?? 0) * each;
      const given = Math.round(owed);
      owed -= given;
      return gap + given;
    });
  }

  #run(gaps: readonly number[], from: number, to: number): { items: RunItem[]; width: number } {
    const { codePoints, advances } = this.#text;
    const { start } = this.#line;
    const items: RunItem[] = [];
    let text = '';
    let width = 0;
    for (let index = from; index < to; index += 1) {
      text += String.fromCodePoint(codePoints[index] ?? 0);
      width += advances[index] ?? 0;
      const gap = index < to - 1 ? gaps[index - start] ?? 0 : 0;
      if (gap === 0) continue;
      width += gap;
      items.push({ text, after: gap });
      text = '';
    }
    if (text !== '') items.push({ text, after: 0 });
    return { items, width };
  }
}
