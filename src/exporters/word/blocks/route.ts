import { AlignmentType, BorderStyle, Paragraph, TableCell, TableRow, VerticalAlignTable, type IBorderOptions, type Table } from 'docx';
import type { Station } from '../../../domain/document.ts';
import { COLOURS } from '../../pdf/typesetting/palette.ts';
import { LABELS } from '../../pdf/blocks/labels.ts';
import { columnWidths } from '../measures.ts';
import { wordLine } from '../text.ts';
import { edge, hex, initial, ofParty } from './party-mark.ts';
import { tableOf } from './table.ts';
import { run } from './words.ts';

/** Left lane, the stations between the two rails, right lane. */
const DOWN = columnWidths([36, 28, 36]);
const RAILS = { left: edge('merchant'), right: edge('operator') } as const;
const HEAVY: IBorderOptions = { style: BorderStyle.SINGLE, size: 10, color: hex(COLOURS.ink) };

function station({ name, date }: Station, at: number, alignment: (typeof AlignmentType)['CENTER' | 'LEFT']): Paragraph[] {
  return [
    new Paragraph({ style: 'Station', alignment, children: [run(`${at + 1}`, 'Lead'), run(`　${name}`)] }),
    new Paragraph({ style: 'StationDate', alignment, text: wordLine(date) }),
  ];
}

/** The route downwards: the stations between the rails of the two parties, beside them what each hands over. */
export function routeDown(stations: readonly Station[]): Table {
  const verticalAlign = VerticalAlignTable.CENTER;
  const head = new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        verticalAlign,
        children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [ofParty(`${LABELS.merchantGives} `, 'merchant'), initial('merchant')] })],
      }),
      new TableCell({ verticalAlign, borders: RAILS, children: [new Paragraph({ style: 'Station' })] }),
      new TableCell({ verticalAlign, children: [new Paragraph({ children: [initial('operator'), ofParty(` ${LABELS.operatorGives}`, 'operator')] })] }),
    ],
  });
  const rows = stations.map(
    (each, at) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ verticalAlign, children: [new Paragraph({ alignment: AlignmentType.RIGHT, text: wordLine(each.gives?.merchant ?? '') })] }),
          new TableCell({ verticalAlign, borders: RAILS, children: station(each, at, AlignmentType.CENTER) }),
          new TableCell({ verticalAlign, children: [new Paragraph(wordLine(each.gives?.operator ?? ''))] }),
        ],
      }),
  );
  return tableOf('Route', DOWN, [head, ...rows], false);
}

/** The route across: the stations side by side under one line. */
export function routeAcross(stations: readonly Station[]): Table {
  const cells = stations.map((each, at) => new TableCell({ borders: { top: HEAVY }, children: station(each, at, AlignmentType.LEFT) }));
  return tableOf('Across', columnWidths(stations.map(() => 1)), [new TableRow({ cantSplit: true, children: cells })], false);
}
