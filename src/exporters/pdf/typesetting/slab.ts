import type { SetLine } from './set-line.ts';
import type { Sheet } from './sheet.ts';
import type { TypeSize } from './format.ts';

/** A horizontal strip of a page that is never cut: a line of text, a row of a table. Lengths in points. */
export interface Slab {
  readonly height: number;
  /** Room above, left out at the top of a page. */
  readonly before: number;
  /** Whether the next slab must stand on the same page. */
  readonly keep: boolean;
  /** Drawn again above this slab where it begins a page: the head of its table. */
  readonly repeat?: Slab;
  /** Whether a page ends here. */
  readonly endsPage?: boolean;
  /** What links and the outline lead to. */
  readonly anchor?: string;
  /** Draws at the type area's left edge; `top` is the slab's upper edge. */
  readonly paint: (sheet: Sheet, left: number, top: number) => void;
}

/** Where a line's baseline stands in its strip: the em box in the middle, the baseline 0.88 em under its top. */
export function baselineIn({ size, leading }: TypeSize): number {
  return (leading - size) / 2 + size * 0.88;
}

/** What lines of one paragraph have in common. */
export interface ParagraphPlace {
  readonly type: TypeSize;
  readonly before: number;
  /** Distance from the type area's left edge. */
  readonly x: number;
  /** Whether the paragraph's last line stays with what follows. */
  readonly keepLast?: boolean;
  readonly anchor?: string;
  /** Drawn beside the first line. */
  readonly mark?: (sheet: Sheet, left: number, top: number) => void;
}

/** Slabs of a paragraph: never one line alone at the foot or the head of a page. */
export function paragraphSlabs(lines: readonly SetLine[], { type, before, x, keepLast = false, anchor, mark }: ParagraphPlace): Slab[] {
  const baseline = baselineIn(type);
  return lines.map((line, index) => ({
    height: type.leading,
    before: index === 0 ? before : 0,
    keep: index === lines.length - 1 ? keepLast : index === 0 || index === lines.length - 2,
    ...(index === 0 && anchor !== undefined ? { anchor } : {}),
    paint: (sheet, left, top) => {
      if (index === 0) mark?.(sheet, left, top);
      line.paint(sheet, left + x, top + baseline);
    },
  }));
}
