import type { Block, Tick } from '../../../domain/document.ts';
import { columnWidths } from '../measures.ts';
import { SYMBOLS } from '../parts/fonts.ts';
import type { Setting } from '../setting.ts';
import { table, type Row } from '../table-xml.ts';
import { wordLine } from '../text.ts';
import { element, paragraph, property, run, runAndTab, TAB, type Node } from '../xml.ts';
import { clauseNumber, lineRuns } from './words.ts';

const numbered = /^(\d+\.\d+)　([^]*)$/;
/** Word refuses longer names of a content control. */
const NAME_LIMIT = 60;
/** Columns of a month: number, what, until when, its days. */
const MONTH_WIDTHS = columnWidths([6, 40, 11, 43]);

// ☐ and ☑.
const state = (name: string, value: string): Node => element(name, { 'w14:val': value, 'w14:font': SYMBOLS });
const BOX: Node = element(
  'w14:checkbox',
  null,
  element('w14:checked', { 'w14:val': 0 }),
  state('w14:checkedState', '2611'),
  state('w14:uncheckedState', '2610'),
);
const EMPTY: Node = { 'w:sdtContent': [run('☐', 'Box')] };

/** A box to tick with a click, or on paper; `name` is what it is for. */
function box(name: string): Node {
  return { 'w:sdt': [{ 'w:sdtPr': [property('w:alias', name.slice(0, NAME_LIMIT)), BOX] }, EMPTY] };
}

function partsOf({ text }: Tick): { readonly number: string; readonly text: string } {
  const [, number = '', rest = text] = numbered.exec(text) ?? [];
  return { number, text: wordLine(rest) };
}

/** A box, what one looks at, beneath it who and when, and a line to write on. */
function lookLines(tick: Tick, setting: Setting): Node[] {
  const { number, text } = partsOf(tick);
  const hung = number === '' ? [] : [clauseNumber(number, setting), TAB];
  const line = paragraph('Tick', [box(text), TAB, ...hung, ...lineRuns(text)]);
  return tick.note === undefined ? [line] : [line, paragraph('TickNote', [runAndTab(`${wordLine(tick.note)}　`)])];
}

/** A row of a month: what is due, until when, and a box for each of its days. */
function dayRow(tick: Tick, setting: Setting): Row {
  const { number, text } = partsOf(tick);
  const days = (tick.days ?? []).flatMap(({ label }) => [box(`${wordLine(label)} ${text}`), runAndTab(`\u00A0${wordLine(label)}`)]);
  const cells = [number === '' ? [] : [clauseNumber(number, setting)], lineRuns(text), lineRuns(wordLine(tick.note ?? ''))];
  return { cells: [...cells.map((children) => ({ blocks: [paragraph(null, children)] })), { blocks: [paragraph('DayBoxes', days)] }] };
}

/** Lines to tick: those with one box before the text, then those with a box for each day as a table. */
export function ticksBlock({ items }: Extract<Block, { kind: 'ticks' }>, setting: Setting): Node[] {
  const looks = items.filter(({ days }) => days === undefined).flatMap((tick) => lookLines(tick, setting));
  const rows = items.filter(({ days }) => days !== undefined).map((tick) => dayRow(tick, setting));
  return rows.length === 0 ? looks : [...looks, table('Days', MONTH_WIDTHS, rows)];
}
