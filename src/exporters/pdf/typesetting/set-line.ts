import type { RunItem } from '../font/embed.ts';
import { leadTrim, type Line, type MeasuredText } from '../line-breaking/break-lines.ts';
import { characterAt, CharacterClass, classOf } from '../line-breaking/character-class.ts';
import { canStretch, gapBetween, HALF, shrinkBetween } from '../line-breaking/mark-spacing.ts';
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
    const { size } = this;
    const gaps = this.#gaps();
    let left = x + this.indent - (leadTrim(this.#text, this.#line) * size) / 1000;
    let at = 0;
    for (const strand of this.#strands) {
      const from = Math.max(start, at);
      at += strand.codePoints.length;
      const to = Math.min(end, at);
      if (from >= to) continue;
      const { items, width } = this.#run(gaps, from, to);
      sheet.text(items, left, baseline, { size, weight: strand.weight, colour: strand.colour, spacing: (gaps.everywhere * size) / 1000 });
      const drawn = (width * size) / 1000;
      // The blank half of a mark at the end of the line stands beyond the type area.
      const blank = to === end && classOf(characterAt(this.#text.codePoints, end - 1)) === CharacterClass.close ? (HALF * size) / 1000 : 0;
      if (strand.underline)
        sheet.line(left, baseline + UNDERLINE.drop, left + drawn - blank, baseline + UNDERLINE.drop, { colour: strand.underline, width: UNDERLINE.width });
      if (strand.link) sheet.link({ x: left, y: baseline - size, width: drawn, height: size * 1.25 }, strand.link);
      left += drawn + (((gaps.behind[to - 1 - start] ?? 0) + gaps.everywhere) * size) / 1000;
      if (at >= end) break;
    }
  }

  #gaps(): Gaps {
    const { codePoints } = this.#text;
    const { start, end, width, excess } = this.#line;
    const behind: number[] = [];
    const share: number[] = [];
    let weight = 0;
    for (let index = start; index < end - 1; index += 1) {
      const left = characterAt(codePoints, index);
      const right = characterAt(codePoints, index + 1);
      behind.push(gapBetween(left, right));
      const part = this.#room === null ? 0 : excess > 0 ? shrinkBetween(left, right) : Number(canStretch(left, right));
      share.push(part);
      weight += part;
    }
    if (this.#room === null || weight === 0) return { behind, everywhere: 0 };
    if (excess > 0) return { behind: behind.map((gap, index) => gap - ((share[index] as number) * excess) / weight), everywhere: 0 };
    const everywhere = (this.#room - width) / weight;
    if (everywhere > MOST_STRETCH) return { behind, everywhere: 0 };
    return { behind: behind.map((gap, index) => (share[index] === 0 ? gap - everywhere : gap)), everywhere };
  }

  #run({ behind, everywhere }: Gaps, from: number, to: number): { items: RunItem[]; width: number } {
    const { codePoints, advances } = this.#text;
    const { start } = this.#line;
    const items: RunItem[] = [];
    let text = '';
    let width = everywhere * (to - from - 1);
    for (let index = from; index < to; index += 1) {
      text += String.fromCodePoint(characterAt(codePoints, index));
      width += advances[index] as number;
      const gap = index < to - 1 ? (behind[index - start] as number) : 0;
      if (gap === 0) continue;
      width += gap;
      items.push({ text, after: Math.round(gap) });
      text = '';
    }
    items.push({ text, after: 0 });
    return { items, width };
  }
}

/** Room between the characters of a line, in 1/1000 em. */
interface Gaps {
  /** Behind each character but the last, beside `everywhere`. */
  readonly behind: readonly number[];
  /** Behind every character alike: what a justified line opens up by. */
  readonly everywhere: number;
}
