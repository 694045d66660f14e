import { CheckBox, Paragraph, Tab, TableCell, TableRow, TextRun, type ParagraphChild, type Table } from 'docx';
import type { Block, Tick } from '../../../domain/document.ts';
import { columnWidths } from '../measures.ts';
import type { Setting } from '../setting.ts';
import { wordLine } from '../text.ts';
import { tableOf } from './table.ts';
import { clauseNumber, lineRuns, run } from './words.ts';

const numbered = /^(\d+\.\d+)　([^]*)$/;
/** Word refuses longer names of a content control. */
const NAME_LIMIT = 60;
// ☐ and ☑: Segoe UI Symbol has both on every Windows, other systems draw them with their own symbols.
const STATES = { checkedState: { value: '2611', font: 'Segoe UI Symbol' }, uncheckedState: { value: '2610', font: 'Segoe UI Symbol' } } as const;
/** Columns of a month: number, what, until when, its days. */
const MONTH_WIDTHS = columnWidths([6, 40, 11, 43]);

function partsOf({ text }: Tick): { readonly number: string; readonly text: string } {
  const [, number = '', rest = text] = numbered.exec(text) ?? [];
  return { number, text: wordLine(rest) };
}

/** A box to tick with a click, or on paper; `name` is what it is for. */
function box(name: string): CheckBox {
  return new CheckBox({ alias: name.slice(0, NAME_LIMIT), ...STATES });
}

const tab = (): TextRun => new TextRun({ children: [new Tab()] });
const numberOf = (number: string, { bookmarks }: Setting): ParagraphChild => clauseNumber(number, bookmarks.get(number));

/** A box, what one looks at, beneath it who and when, and a line to write on. */
function lookLines(tick: Tick, setting: Setting): Paragraph[] {
  const { number, text } = partsOf(tick);
  const line = new Paragraph({
    style: 'Tick',
    children: [box(text), tab(), ...(number === '' ? [] : [numberOf(number, setting), tab()]), ...lineRuns(text)],
  });
  return tick.note === undefined ? [line] : [line, new Paragraph({ style: 'TickNote', children: [run(`${wordLine(tick.note)}　`), tab()] })];
}

/** A row of a month: what is due, until when, and a box for each of its days. */
function dayRow(tick: Tick, setting: Setting): TableRow {
  const { number, text } = partsOf(tick);
  const days = (tick.days ?? []).flatMap(({ label }, at) => [...(at > 0 ? [tab()] : []), box(`${wordLine(label)} ${text}`), run(`\u00A0${wordLine(label)}`)]);
  const cells = [number === '' ? [] : [numberOf(number, setting)], lineRuns(text), lineRuns(wordLine(tick.note ?? ''))];
  return new TableRow({
    cantSplit: true,
    children: [
      ...cells.map((children) => new TableCell({ children: [new Paragraph({ children })] })),
      new TableCell({ children: [new Paragraph({ style: 'DayBoxes', children: days })] }),
    ],
  });
}

/** Lines to tick: a box before the text, or a table with a box for each day. */
export function ticksBlock({ items }: Extract<Block, { kind: 'ticks' }>, setting: Setting): (Paragraph | Table)[] {
  const daily = items.filter(({ days }) => days !== undefined);
  const looks = items.filter(({ days }) => days === undefined);
  return [
    ...looks.flatMap((tick) => lookLines(tick, setting)),
    ...(daily.length === 0 ? [] : [tableOf('Days', MONTH_WIDTHS, daily.map((tick) => dayRow(tick, setting)), false)]),
  ];
}
