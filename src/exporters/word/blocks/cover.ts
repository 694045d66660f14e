import { Paragraph, TableCell, TableRow, type Table } from 'docx';
import type { CoverBlock, PrintedDocument } from '../../../domain/document.ts';
import { sideOfRole } from '../../pdf/blocks/party-mark.ts';
import { columnWidths, TEXT_WIDTH } from '../measures.ts';
import { wordLine } from '../text.ts';
import { particulars } from './particulars.ts';
import { edge } from './party-mark.ts';
import { routeAcross, routeDown } from './route.ts';
import { tableOf } from './table.ts';
import { run } from './words.ts';

/** Width of the labels in front of facts. */
const LABEL = 1500;

function factsTable({ facts }: CoverBlock): Table {
  const rows = facts.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ children: [new Paragraph({ children: [run(wordLine(label), 'Muted')] })] }),
          new TableCell({ children: [new Paragraph(wordLine(value))] }),
        ],
      }),
  );
  return tableOf('Facts', [LABEL, TEXT_WIDTH - LABEL], rows, false);
}

function partiesTable({ parties }: CoverBlock): Table {
  const cells = parties.map((signer) => new TableCell({ borders: { left: edge(sideOfRole(signer.role)) }, children: particulars(signer) }));
  return tableOf('Parties', columnWidths(parties.map(() => 1)), [new TableRow({ children: cells })], false);
}

/** Title, parties, facts and the route, on a page of their own or at the head of the text. */
export function coverParts(block: CoverBlock, { title, subtitle }: Pick<PrintedDocument, 'title' | 'subtitle'>): (Paragraph | Table)[] {
  const gap = (): Paragraph => new Paragraph({ style: block.page ? 'CoverGap' : 'CoverGapSmall' });
  return [
    new Paragraph({ style: block.page ? 'Seal' : 'SealSmall' }),
    new Paragraph({ text: wordLine(title), style: block.page ? 'Title' : 'TitleSmall' }),
    new Paragraph({ text: wordLine(subtitle), style: 'Subtitle' }),
    gap(),
    partiesTable(block),
    gap(),
    factsTable(block),
    gap(),
    ...(block.stations.length === 0 ? [] : [block.page ? routeDown(block.stations) : routeAcross(block.stations)]),
  ];
}
