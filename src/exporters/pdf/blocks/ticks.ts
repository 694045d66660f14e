import type { Block, Tick } from '../../../domain/document.ts';
import { printableLine } from '../../printed/sanitize.ts';
import { COLOURS } from '../../printed/palette.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';
import { baselineIn, paragraphSlabs, type Slab } from '../typesetting/slab.ts';
import { textPieces } from './words.ts';

/** Side of a tick box in points. */
const BOX = 9;
/** From a box to what stands behind it. */
const BEHIND = 5;
/** From the left edge to the text behind a box, or to the number. */
const INDENT = BOX + 8;
/** Room for a clause's number in front of its text. */
const NUMBER = 27;
/** Room for the box of a day and its label; the days of a month stand in columns from the right edge. */
const DAY = 39;
/** Most days of a duty that recurs weekly within a month. */
const DAY_COLUMNS = 5;
/** Room for a time of day in front of the days. */
const TIME = 46;
/** Where the line to write on begins, as a share of the width, unless the note in front of it is longer. */
const WRITE_FROM = 0.62;
/** What is left for that line at least. */
const WRITE_LEAST = 70;

const numbered = /^(\d+\.\d+)　([^]*)$/;

/** A line's number, where it begins with one, and its text. */
function partsOf({ text }: Tick): { readonly number: string; readonly text: string } {
  const [, number = '', rest = text] = numbered.exec(text) ?? [];
  return { number, text: rest };
}

/** A box to tick on paper, in the checklist a form field upon it. `top` is the upper edge of its line. */
function drawBox(sheet: Sheet, setter: Setter, x: number, top: number, field: { readonly id: string; readonly label: string }): void {
  const box = { x: x + 0.5, y: top + setter.format.body.leading / 2 - BOX / 2, width: BOX, height: BOX };
  sheet.frame(box, { colour: COLOURS.ink, width: 0.7 });
  if (setter.kind === 'checklist') sheet.field(box, field.id, field.label);
}

/** The number of a clause, hung in front of its text. */
function numberMark(number: string, setter: Setter): (sheet: Sheet, x: number, top: number) => void {
  const { body } = setter.format;
  const line = setter.line(number, { size: body.size, colour: COLOURS.muted });
  return (sheet, x, top) => line.paint(sheet, x, top + baselineIn(body));
}

/** A row of a month's table: what is due, until when, and a box for each of its days in columns at the right. */
function daySlabs(tick: Tick, setter: Setter): Slab[] {
  const { body, width, gap } = setter.format;
  const { number, text } = partsOf(tick);
  const days = (tick.days ?? []).map(({ id, label }) => ({
    id,
    label: printableLine([tick.text, label, tick.note].filter(Boolean).join(' ')),
    line: setter.line(label, { size: body.size - 0.5, colour: COLOURS.ink }),
  }));
  const rows = Array.from({ length: Math.ceil(days.length / DAY_COLUMNS) }, (_, row) => days.slice(row * DAY_COLUMNS, (row + 1) * DAY_COLUMNS));
  const left = width - DAY_COLUMNS * DAY;
  const note = setter.line(tick.note ?? '', { size: body.size - 0.5, colour: COLOURS.muted });
  const lines = setter.lines(textPieces(text, COLOURS.ink), { size: body.size, width: left - TIME - NUMBER - 4 });
  const paintNumber = numberMark(number, setter);
  const paintRow = (row: number, sheet: Sheet, edge: number, top: number) =>
    rows[row]?.forEach(({ id, label, line }, column) => {
      const x = edge + left + column * DAY;
      drawBox(sheet, setter, x, top, { id, label });
      line.paint(sheet, x + BOX + BEHIND, top + baselineIn(body));
    });
  const height = Math.max(lines.length, rows.length);
  return Array.from({ length: height }, (_, at) => ({
    height: body.leading,
    before: at === 0 ? gap : 0,
    keep: at < height - 1,
    paint: (sheet, edge, top) => {
      if (at === 0) {
        sheet.line(edge, top - gap / 2, edge + width, top - gap / 2, { colour: COLOURS.hairline, width: 0.4 });
        paintNumber(sheet, edge, top);
        note.paint(sheet, edge + left - TIME, top + baselineIn(body));
      }
      lines[at]?.paint(sheet, edge + NUMBER, top + baselineIn(body));
      paintRow(at, sheet, edge, top);
    },
  }));
}

/** A box, what one looks at, beneath it who and when, and a line to write on. */
function lookSlabs(tick: Tick, before: number, setter: Setter): Slab[] {
  const { body, note: small, width } = setter.format;
  const { number, text } = partsOf(tick);
  const x = number === '' ? INDENT : INDENT + NUMBER;
  const paintNumber = numberMark(number, setter);
  const label = printableLine(tick.note ? `${tick.text}（${tick.note}）` : tick.text);
  const lines = setter.lines(textPieces(text, COLOURS.ink), { size: body.size, width: width - x });
  const notes = tick.note ? setter.lines([{ text: tick.note, colour: COLOURS.muted }], { size: small.size, width: width - x - WRITE_LEAST }) : [];
  const looked = paragraphSlabs(lines, {
    type: body,
    x,
    keepLast: notes.length > 0,
    before,
    mark: (sheet, left, top) => {
      drawBox(sheet, setter, left, top, { id: tick.id, label });
      paintNumber(sheet, left + INDENT, top);
    },
  });
  const write = (sheet: Sheet, left: number, top: number) => {
    const y = top + (notes.length - 1) * small.leading + baselineIn(small) + 1.5;
    const from = Math.max(width * WRITE_FROM, x + (notes.at(-1)?.width ?? 0) + 8);
    sheet.line(left + from, y, left + width, y, { colour: COLOURS.muted, width: 0.4, dash: [1, 1.5] });
  };
  return [...looked, ...paragraphSlabs(notes, { type: small, before: 0, x, mark: write })];
}

/** Lines to tick: a box before the text, or a box for each of its days behind it. */
export function tickSlabs(block: Extract<Block, { kind: 'ticks' }>, setter: Setter): Slab[] {
  const { gap } = setter.format;
  return block.items.flatMap((tick, index) => (tick.days ? daySlabs(tick, setter) : lookSlabs(tick, index === 0 ? gap : gap * 0.9, setter)));
}
