import { encode } from 'uqr';
import type { Block } from '../../../domain/document.ts';
import { COLOURS } from '../typesetting/palette.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Area, Sheet } from '../typesetting/sheet.ts';
import { baselineIn, type Slab } from '../typesetting/slab.ts';

const MILLIMETRE = 72 / 25.4;
/** Side of the code itself: a link of 700 characters then has modules of 0.62 mm, which phones read from paper. */
const SIDE = 60 * MILLIMETRE;
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

function paintCode(sheet: Sheet, data: readonly (readonly boolean[])[], left: number, top: number, module: number): void {
  const areas = data.flatMap((row, index): Area[] =>
    darkRuns(row).map(({ from, length }) => ({ x: left + from * module, y: top + index * module, width: length * module, height: module })),
  );
  sheet.rectangles(areas, COLOURS.ink);
}

/** The address as a QR code that can be tapped as well, what it opens beside it; never parted. */
export function linkSlabs(block: Extract<Block, { kind: 'link' }>, setter: Setter): Slab[] {
  const { format } = setter;
  // A better level of correction is taken where it costs no further module.
  const { data, size } = encode(block.url, { ecc: 'L', boostEcc: true, border: 0 });
  const module = SIDE / size;
  const side = SIDE + 2 * QUIET * module;
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
        paintCode(sheet, data, left + QUIET * module, top + QUIET * module, module);
        sheet.link({ x: left, y: top, width: side, height: side }, { url: block.url });
        const above = Math.max(QUIET * module, (side - words) / 2);
        lines.forEach((line, index) => line.paint(sheet, left + x, top + above + index * type.leading + baselineIn(type)));
      },
    },
  ];
}
