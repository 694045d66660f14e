import type { CoverBlock, PrintedDocument } from '../../../domain/document.ts';
import { sideOfRole } from '../../printed/party-names.ts';
import { columnWidths, TEXT_WIDTH } from '../measures.ts';
import { partyEdge, table } from '../table-xml.ts';
import { wordLine } from '../text.ts';
import { paragraph, run, type Node } from '../xml.ts';
import { inColumns, longParties, particulars } from './particulars.ts';
import { routeAcross, routeDown } from './route.ts';

/** Width of the labels in front of facts. */
const LABEL = 1500;

function factsTable({ facts }: CoverBlock): Node {
  const rows = facts.map(({ label, value }) => ({
    cells: [{ blocks: [paragraph(null, [run(wordLine(label), 'Muted')])] }, { blocks: [paragraph(null, [run(wordLine(value))])] }],
  }));
  return table('Facts', [LABEL, TEXT_WIDTH - LABEL], rows);
}

function partiesTable({ parties }: CoverBlock): Node {
  const cells = inColumns(parties).map((signer) => ({ borders: [partyEdge('left', sideOfRole(signer.role))], blocks: particulars(signer) }));
  return table('Parties', columnWidths(parties.map(() => 1)), [{ cells }]);
}

/** Title, parties, facts and the route, on a page of their own or at the head of the text. */
export function coverBlock(block: CoverBlock, { title, subtitle }: Pick<PrintedDocument, 'title' | 'subtitle'>): Node[] {
  const gap = paragraph(block.page ? 'CoverGap' : 'CoverGapSmall', []);
  const route = block.page ? routeDown(block.stations) : routeAcross(block.stations);
  return [
    paragraph(block.page ? 'Seal' : 'SealSmall', []),
    paragraph(block.page ? 'Title' : 'TitleSmall', [run(wordLine(title))]),
    paragraph('Subtitle', [run(wordLine(subtitle))]),
    gap,
    ...(block.parties.length === 0 ? [] : [...longParties(block.parties), partiesTable(block), gap]),
    factsTable(block),
    gap,
    ...(block.stations.length === 0 ? [] : [route]),
  ];
}
