import type { Block, Signer } from '../../../domain/document.ts';
import { LABELS } from '../../printed/labels.ts';
import { sideOfRole } from '../../printed/party-names.ts';
import { columnWidths } from '../measures.ts';
import { partyEdge, table, type Row } from '../table-xml.ts';
import { paragraph, run, type Node } from '../xml.ts';
import { inColumns, longParties, particulars } from './particulars.ts';

const LINES = [LABELS.signature, LABELS.stamp, `${LABELS.date}${LABELS.blankDate}`] as const;

/** Columns side by side, one a party, with lines to sign on at one height; never parted. */
export function signaturesBlock({ signers }: Extract<Block, { kind: 'signatures' }>): Node[] {
  const shown = inColumns(signers);
  const row = (blocks: (signer: Signer) => Node[]): Row => ({
    cells: shown.map((signer) => ({ borders: [partyEdge('left', sideOfRole(signer.role))], blocks: blocks(signer) })),
  });
  const lines = LINES.map((text, at) => row(() => [paragraph('SignLine', [run(text)], { keepNext: at < LINES.length - 1 })]));
  return [...longParties(signers), paragraph('Gap', []), table('Parties', columnWidths(signers.map(() => 1)), [row(particulars), ...lines])];
}
