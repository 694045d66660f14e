import type { Block } from '../../../domain/document.ts';
import { columnWidths } from '../measures.ts';
import type { Setting } from '../setting.ts';
import { table, TALL, type Cell, type Row } from '../table-xml.ts';
import { wordLine, wordText } from '../text.ts';
import { paragraph, run, type Node } from '../xml.ts';
import { partyRuns } from './party-mark.ts';
import { clauseNumber, textLines } from './words.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const clauseNumbers = /^\d+\.\d+(?:、\d+\.\d+)*$/;
/** The mark of a date that may still move. */
const PROVISIONAL = '暂定';

function markedRuns(text: string, label: string, setting: Setting): Node[] | null {
  if (label.includes('条') && clauseNumbers.test(text)) return text.split(/(、)/).map((part) => clauseNumber(part, setting));
  const party = partyRuns(text, label.startsWith('谁'));
  if (party) return party;
  if (text.includes('\n') || !text.includes(PROVISIONAL)) return null;
  return text.split(PROVISIONAL).flatMap((part, at) => [...(at > 0 ? [run(PROVISIONAL, 'Provisional')] : []), ...(part === '' ? [] : [run(part)])]);
}

function cellOf(typed: string, label: string, setting: Setting): Cell {
  const text = wordText(typed);
  const marked = markedRuns(text, label, setting);
  return { blocks: (marked ? [marked] : textLines(text)).map((line) => paragraph(null, line)) };
}

/** A table: its head repeated on every page, rows whole. */
export function tableBlock({ caption, columns, rows }: TableBlock, setting: Setting): Node[] {
  const head: Row = { head: true, cells: columns.map(({ label }) => ({ blocks: [paragraph(null, [run(wordLine(label))], { keepNext: true })] })) };
  const body = rows.map((row): Row => ({
    parted: row.some((text) => text.length > TALL),
    cells: columns.map(({ label }, at) => cellOf(row[at] ?? '', label, setting)),
  }));
  const widths = columnWidths(columns.map(({ width }) => width));
  return [caption ? paragraph('Caption', [run(wordLine(caption))]) : paragraph('Gap', []), table('Grid', widths, [head, ...body], true)];
}
