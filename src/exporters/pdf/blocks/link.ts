import { encode } from 'uqr';
import type { LinkBlock } from '../../../domain/document.ts';
import { COLOURS } from '../../printed/palette.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Area, Sheet } from '../typesetting/sheet.ts';
import { baselineIn, type Slab } from '../typesetting/slab.ts';

const MILLIMETRE = 72 / 25.4;
/** Side of the code itself: a link of 700 characters then has modules of 0.62 mm, which phones read from paper. */
const SIDE = 60 * MILLIMETRE;
/** Side of a code beside signatures, white included, in points. */
const BESIDE = 120;
/** Finest module that phones read from paper, in points. */
const FINEST = 0.6 * MILLIMETRE;
/** Modules of white around a code (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules of a row, neighbours joined, in modules. */
function darkRuns(row: readonly boolean[]): { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, at) => {
    if (!dark) return;
    const last = runs[runs.length - 1];
    if (last && last.from + last.length === at) last.length += 1;
    else runs.push({ from: at, length: 1 });
  });
  return runs;
}

/** A code with the white around it. */
export interface Code {
  /** Side in points, white included. */
  readonly side: number;
  /** Side of a module in points. */
  readonly module: number;
  /** Draws it, and lays the link over it. */
  readonly paint: (sheet: Sheet, left: number, top: number) => void;
}

/** The code of an address. `sideOf` gives its side in points, white included, for so many modules a side, white included. */
function codeOf(url: string, sideOf: (modules: number) => number): Code {
  // A better level of correction is taken where it costs no further module.
  const { data, size } = encode(url, { ecc: 'L', boostEcc: true, border: 0 });
  const side = sideOf(size + 2 * QUIET);
  const module = side / (size + 2 * QUIET);
  return {
    side,
    module,
    paint: (sheet, left, top) => {
      const [x, y] = [left + QUIET * module, top + QUIET * module];
      const areas = data.flatMap((row, index): Area[] =>
        darkRuns(row).map(({ from, length }) => ({ x: x + from * module, y: y + index * module, width: length * module, height: module })),
      );
      sheet.rectangles(areas, COLOURS.ink);
      sheet.link({ x: left, y: top, width: side, height: side }, { url });
    },
  };
}

/** A code that stands beside the signatures of a tight document, which has no room below; `null` where it would be too fine to read. */
export function codeBeside(url: string): Code | null {
  const code = codeOf(url, () => BESIDE);
  return code.module >= FINEST ? code : null;
}

/** The address as a QR code that can be tapped as well, what it opens beside it; never parted. */
export function linkSlabs(block: LinkBlock, setter: Setter): Slab[] {
  const { format } = setter;
  const { side, module, paint } = codeOf(block.url, (modules) => (SIDE * modules) / (modules - 2 * QUIET));
  const type = format.body;
  const x = side + type.size;
  const lines = setter.lines([{ text: block.words, colour: COLOURS.ink }], { size: type.size, width: format.width - x, justify: true });
  const words = lines.length * type.leading;
  return [
    {
      height: Math.max(side, words),
      before: 0,
      keep: false,
      paint: (sheet, left, top) => {
        paint(sheet, left, top);
        const above = Math.max(QUIET * module, (side - words) / 2);
        lines.forEach((line, index) => line.paint(sheet, left + x, top + above + index * type.leading + baselineIn(type)));
      },
    },
  ];
}
