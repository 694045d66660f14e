import type { Block, Tick } from '../../../domain/document.ts';
import { printableLine } from '../sanitize.ts';
import { COLOURS } from '../typesetting/palette.ts';
import type { SetLine } from '../typesetting/set-line.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';
import { baselineIn, paragraphSlabs, type Slab } from '../typesetting/slab.ts';

/** Side of a tick box in points. */
const BOX = 9.5;
/** From the left edge to the text behind a box. */
const INDENT = BOX + 9;
/** Room for the box of a day and its label; the days of a month stand in columns from the right edge. */
const DAY = 42;
/** Most days of a duty that recurs weekly within a month. */
const DAY_COLUMNS = 5;

/** A line to tick, its text broken into lines. */
interface SetTick {
  readonly tick: Tick;
  readonly lines: readonly SetLine[];
  /** Who and when, where it does not stand behind the text already. */
  readonly notes: readonly SetLine[];
}

function setTick(tick: Tick, setter: Setter): SetTick {
  const { body, note: small, width } = setter.format;
  const { text, note, days } = tick;
  if (days) {
    const pieces = [
      { text, colour: COLOURS.ink },
      { text: note ? `　${note}` : '', colour: COLOURS.muted },
    ];
    return { tick, lines: setter.lines(pieces, { size: body.size, width: width - INDENT }), notes: [] };
  }
  return {
    tick,
    lines: setter.lines([{ text, colour: COLOURS.ink }], { size: body.size, width: width - INDENT }),
    notes: note ? setter.lines([{ text: note, colour: COLOURS.muted }], { size: small.size, width: width - INDENT }) : [],
  };
}

/** A box to tick on paper, in the checklist a form field upon it. `top` is the upper edge of its line. */
function drawBox(sheet: Sheet, setter: Setter, x: number, top: number, field: { readonly id: string; readonly label: string }): void {
  const box = { x: x + 0.5, y: top + setter.format.body.leading / 2 - BOX / 2, width: BOX, height: BOX };
  sheet.frame(box, { colour: COLOURS.ink, width: 0.7 });
  if (setter.kind === 'checklist') sheet.field(box, field.id, field.label);
}

/** Boxes of the days of a month, `DAY_COLUMNS` to a row at the right; behind the text where there is room, else beneath. */
function daySlabs({ tick, lines }: SetTick, before: number, setter: Setter): Slab[] {
  const { body, width } = setter.format;
  const days = (tick.days ?? []).map(({ id, label }) => ({
    id,
    label: printableLine(`${tick.text} ${label}`),
    line: setter.line(label, { size: body.size, colour: COLOURS.ink }),
  }));
  const rows = Array.from({ length: Math.ceil(days.length / DAY_COLUMNS) }, (_, row) => days.slice(row * DAY_COLUMNS, (row + 1) * DAY_COLUMNS));
  const left = width - DAY_COLUMNS * DAY;
  const paintRow = (row: typeof days, sheet: Sheet, edge: number, top: number) =>
    row.forEach(({ id, label, line }, column) => {
      const x = edge + left + column * DAY;
      drawBox(sheet, setter, x, top, { id, label });
      line.paint(sheet, x + BOX + 4, top + baselineIn(body));
    });
  const behind = (lines.at(-1)?.width ?? 0) + INDENT + 12 <= left;
  const [first = [], ...rest] = rows;
  const text = paragraphSlabs(lines, {
    type: body,
    x: INDENT,
    before,
    keepLast: !behind || rest.length > 0,
    mark: (sheet, edge, top) => {
      if (behind) paintRow(first, sheet, edge, top + (lines.length - 1) * body.leading);
    },
  });
  const beneath = (behind ? rest : rows).map((row, index, all): Slab => ({
    height: body.leading,
    before: 0,
    keep: index < all.length - 1,
    paint: (sheet, edge, top) => paintRow(row, sheet, edge, top),
  }));
  return [...text, ...beneath];
}

/** Lines to tick: a box before the text, or one for each of its days; who and when stand at the right or beneath. */
export function tickSlabs(block: Extract<Block, { kind: 'ticks' }>, setter: Setter): Slab[] {
  const { format } = setter;
  const set = block.items.map((tick) => setTick(tick, setter));
  // Behind the text where every note of the list has room there, else each on a line of its own.
  const beside = set.every(({ lines, notes }) => notes.length < 2 && (lines.at(-1)?.width ?? 0) + 16 + (notes[0]?.width ?? 0) <= format.width - INDENT);
  return set.flatMap((item, index) => {
    const { tick, lines, notes } = item;
    const before = index === 0 ? format.gap : format.gap * 0.6;
    if (tick.days) return daySlabs(item, before, setter);
    const below = beside ? [] : notes;
    const label = printableLine(tick.note ? `${tick.text}（${tick.note}）` : tick.text);
    const slabs = paragraphSlabs(lines, {
      type: format.body,
      x: INDENT,
      keepLast: below.length > 0,
      before,
      mark: (sheet, left, top) => {
        drawBox(sheet, setter, left, top, { id: tick.id, label });
        if (!beside) return;
        for (const note of notes) note.paint(sheet, left + format.width - note.width, top + (lines.length - 1) * format.body.leading + baselineIn(format.body));
      },
    });
    return [...slabs, ...paragraphSlabs(below, { type: format.note, before: 0, x: INDENT })];
  });
}
