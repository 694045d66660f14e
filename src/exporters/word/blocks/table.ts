import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type ParagraphChild } from 'docx';
import type { Block } from '../../../domain/document.ts';
import { columnWidths, TEXT_WIDTH } from '../measures.ts';
import type { Setting } from '../setting.ts';
import { wordLine, wordText } from '../text.ts';
import { partyCell } from './party-cell.ts';
import { clauseNumber, run, textLines } from './words.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Characters from which a row may be parted: one that is taller than a page cannot stay whole. */
const TALL = 1200;
const clauseNumbers = /^\d+\.\d+(?:、\d+\.\d+)*$/;
/** The mark of a date that may still move. */
const PROVISIONAL = '暂定';

/** Table of the whole width in a style of `parts/styles.ts`, with the column widths given. */
export function tableOf(style: string, widths: readonly number[], rows: readonly TableRow[], firstRow: boolean): Table {
  return new Table({
    style,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    tableLook: { firstRow, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows,
  });
}

function cellRuns(text: string, label: string, { bookmarks }: Setting): ParagraphChild[] | null {
  if (label.includes('条') && clauseNumbers.test(text)) return text.split(/(、)/).map((part) => clauseNumber(part, bookmarks.get(part)));
  const party = partyCell(text, label.startsWith('谁'));
  if (party) return party;
  if (text.includes(PROVISIONAL)) return text.split(PROVISIONAL).flatMap((part, at) => [...(at > 0 ? [run(PROVISIONAL, 'Provisional')] : []), run(part)]);
  return null;
}

function cellOf(typed: string, label: string, setting: Setting): TableCell {
  const text = wordText(typed);
  const marked = cellRuns(text, label, setting);
  const lines = marked ? [marked] : textLines(text);
  return new TableCell({ children: lines.map((children) => new Paragraph({ children })) });
}

/** A table: its head repeated on every page, rows whole. */
export function tableBlock({ caption, columns, rows }: TableBlock, setting: Setting): (Paragraph | Table)[] {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }) => new TableCell({ children: [new Paragraph({ text: wordLine(label), keepNext: true })] })),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.every((text) => text.length < TALL),
        children: columns.map(({ label }, at) => cellOf(row[at] ?? '', label, setting)),
      }),
  );
  const widths = columnWidths(columns.map(({ width }) => width));
  return [
    ...(caption ? [new Paragraph({ text: wordLine(caption), style: 'Caption' })] : [new Paragraph({ style: 'Gap' })]),
    tableOf('Grid', widths, [head, ...body], true),
  ];
}
