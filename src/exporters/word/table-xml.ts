import type { Side } from '../../model/party.ts';
import { COLOURS, PARTY_COLOURS } from '../printed/palette.ts';
import { TEXT_WIDTH } from './measures.ts';
import { element, property, type Node } from './xml.ts';

const width = (name: string, twips: number): Node => element(name, { 'w:w': twips, 'w:type': 'dxa' });
const border = (edge: string, style: string, size: number, colour: string): Node =>
  element(`w:${edge}`, { 'w:val': style, 'w:sz': size, 'w:space': 0, 'w:color': colour.slice(1) });

const LINES: Readonly<Record<Side, string>> = { merchant: 'single', operator: 'dashed', designer: 'dotted', both: 'single' };

/** A party's edge of a cell: its colour and its own kind of line. */
export const partyEdge = (edge: 'left' | 'right', side: Side): Node => border(edge, LINES[side], 14, PARTY_COLOURS[side]);

/** A heavy rule over a cell. */
export const HEAVY_RULE: Node = border('top', 'single', 10, COLOURS.ink);

/** Characters in a cell from which its row may be parted: one that is taller than a page cannot stay whole. */
export const TALL = 1200;

/** A cell before its table tells how wide it is. */
export interface Cell {
  readonly blocks: readonly Node[];
  /** In the order top, left, bottom, right. */
  readonly borders?: readonly Node[];
  readonly middle?: boolean;
}

/** A row of cells. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Stands again at the head of every page. */
  readonly head?: boolean;
  /** May run over the end of a page. */
  readonly parted?: boolean;
}

const WHOLE: Node = { 'w:cantSplit': {} };
const MIDDLE: Node = property('w:vAlign', 'center');

function cellNode({ blocks, borders, middle }: Cell, widthNode: Node): Node {
  const properties = [widthNode, ...(borders ? [{ 'w:tcBorders': borders }] : []), ...(middle ? [MIDDLE] : [])];
  return { 'w:tc': [{ 'w:tcPr': properties }, ...blocks] };
}

/** A table of the whole width in a table style; `widths` of its columns in twips. */
export function table(style: string, widths: readonly number[], rows: readonly Row[], firstRow = false): Node {
  const look = element('w:tblLook', {
    'w:val': firstRow ? '0620' : '0600',
    'w:firstRow': firstRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
  const grid = widths.map((twips) => element('w:gridCol', { 'w:w': twips }));
  const cellWidths = widths.map((twips) => width('w:tcW', twips));
  const rowNodes = rows.map(({ cells, head, parted }): Node => {
    const properties = [...(parted ? [] : [WHOLE]), ...(head ? [{ 'w:tblHeader': {} }] : [])];
    const nodes = cells.map((cell, at) => cellNode(cell, cellWidths[at] ?? {}));
    return { 'w:tr': properties.length > 0 ? [{ 'w:trPr': properties }, ...nodes] : nodes };
  });
  const properties = [property('w:tblStyle', style), width('w:tblW', TEXT_WIDTH), element('w:tblLayout', { 'w:type': 'fixed' }), look];
  return { 'w:tbl': [{ 'w:tblPr': properties }, { 'w:tblGrid': grid }, ...rowNodes] };
}
