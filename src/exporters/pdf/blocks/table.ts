import type { Block } from '../../../domain/document.ts';
import type { SetLine } from '../typesetting/set-line.ts';
import { COLOURS } from '../../printed/palette.ts';
import { partyPieces } from '../../printed/party-names.ts';
import type { Piece, Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';
import { baselineIn, paragraphSlabs, type Slab } from '../typesetting/slab.ts';
import { columnWidths } from './column-widths.ts';
import { clauseAnchor, textPieces } from './words.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Room at both sides of a cell's text. */
const PADDING = 4.5;
/** Height kept for a heading and a note above a table whose first row is very tall. */
const ABOVE = 110;

/** The mark of a date that may still move. */
const PROVISIONAL = '暂定';

const widest = (lines: readonly SetLine[]): number => Math.max(0, ...lines.map((line) => line.width));

/** A table: thin rules between rows, its head repeated on every page, rows whole unless taller than a page. */
export function tableSlabs(block: Table, setter: Setter): Slab[] {
  const { format } = setter;
  const { cell } = format;
  const padding = format.rowPadding;
  const natural = (text: readonly Piece[]): SetLine[] => setter.lines(text, { size: cell.size, width: Infinity });
  const heads = block.columns.map(({ label }) => [{ text: label, weight: 'bold', colour: COLOURS.ink } as const]);
  const texts = block.rows.map((row) => block.columns.map((column, at) => cellPieces(row[at] ?? '', column.label, setter)));
  // Every cell on one line first: most stay so, and their widths tell how wide the columns should be.
  const headLines = heads.map(natural);
  const headLine = (at: number): SetLine[] => headLines[at] as SetLine[];
  const rowLines = texts.map((row) => row.map(natural));
  const widths = columnWidths(
    block.columns.map(({ width }, at) => {
      const filled = Math.max(0, ...rowLines.map((row) => widest(row[at] as SetLine[])));
      // An empty column is there to be written in.
      return { share: width, natural: filled === 0 ? null : Math.max(filled, widest(headLine(at))) + PADDING * 2 + 0.5 };
    }),
    format.width,
  );
  const edges = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const room = (at: number): number => Math.max(cell.size, (widths[at] as number) - PADDING * 2);
  const fitted = (lines: SetLine[], text: readonly Piece[], at: number): SetLine[] =>
    widest(lines) <= room(at) ? lines : setter.lines(text, { size: cell.size, width: room(at) });
  const paintCells =
    (cells: readonly (readonly SetLine[])[]) =>
    (sheet: Sheet, left: number, top: number): void => {
      cells.forEach((lines, column) =>
        lines.forEach((line, index) => {
          line.paint(sheet, left + (edges[column] as number) + PADDING, top + padding + index * cell.leading + baselineIn(cell));
        }),
      );
    };
  const heightOf = (cells: readonly (readonly SetLine[])[]): number => Math.max(1, ...cells.map((lines) => lines.length)) * cell.leading + padding * 2;

  const labels = heads.map((text, at) => fitted(headLine(at), text, at));
  const headHeight = heightOf(labels);
  const head: Slab = {
    height: headHeight,
    before: format.gap,
    keep: true,
    paint: (sheet, left, top) => {
      sheet.rectangle({ x: left, y: top, width: format.width, height: headHeight }, COLOURS.tableHead);
      sheet.line(left, top, left + format.width, top, { colour: COLOURS.ink, width: 0.8 });
      paintCells(labels)(sheet, left, top);
    },
  };

  const rowSlab = (cells: readonly (readonly SetLine[])[], keep: boolean, closed: boolean): Slab => {
    const height = heightOf(cells);
    return {
      height,
      before: 0,
      keep,
      repeat: head,
      paint: (sheet, left, top) => {
        paintCells(cells)(sheet, left, top);
        const y = top + height;
        sheet.line(left, y, left + format.width, y, closed ? { colour: COLOURS.ink, width: 0.8 } : { colour: COLOURS.hairline, width: 0.5 });
      },
    };
  };

  // What a row may at most take so that it stands whole on a page beneath a heading, a note and the head.
  const most = Math.max(1, Math.floor((format.height - headHeight - padding * 2 - ABOVE) / cell.leading));
  const rows = texts.flatMap((row, index): Slab[] => {
    const unbroken = rowLines[index] as SetLine[][];
    const cells = row.map((text, at) => fitted(unbroken[at] as SetLine[], text, at));
    const parts = Math.ceil(Math.max(...cells.map((lines) => lines.length)) / most);
    const closing = index === block.rows.length - 1;
    // The first two rows and the last two stay together, so that no row stands alone with a head.
    const keep = block.rows.length > 1 && (index === 0 || index === block.rows.length - 2) && parts === 1;
    return Array.from({ length: parts }, (_, part) =>
      rowSlab(
        cells.map((lines) => lines.slice(part * most, (part + 1) * most)),
        keep,
        closing && part === parts - 1,
      ),
    );
  });
  return [...captionSlabs(block, setter), head, ...rows];
}

const clauseNumbers = /^\d+\.\d+(?:、\d+\.\d+)*$/;

/** A clause's number as a link to it, where the document holds it. */
function clausePiece(text: string, { clauses }: Setter): Piece {
  const clauseId = clauses.get(text);
  return { text, colour: COLOURS.muted, ...(clauseId === undefined ? {} : { link: { anchor: clauseAnchor(clauseId) } }) };
}

function cellPieces(text: string, label: string, setter: Setter): Piece[] {
  const parties = partyPieces(text, label.startsWith('谁'));
  if (parties) return parties;
  if (text.includes(PROVISIONAL))
    return text.split(PROVISIONAL).flatMap((part, at) => [...(at > 0 ? [{ text: PROVISIONAL, colour: COLOURS.seal }] : []), ...textPieces(part, COLOURS.ink)]);
  if (label.includes('条') && clauseNumbers.test(text)) return text.split(/(、)/).map((part) => clausePiece(part, setter));
  return textPieces(text, COLOURS.ink);
}

function captionSlabs({ caption }: Table, setter: Setter): Slab[] {
  if (!caption) return [];
  const { format } = setter;
  const lines = setter.lines([{ text: caption, weight: 'bold', colour: COLOURS.ink }], { size: format.cell.size, width: format.width });
  return paragraphSlabs(lines, { type: { size: format.cell.size, leading: format.body.leading }, before: format.gap, x: 0, keepLast: true });
}
