import { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Block, Signer } from '../../../domain/document.ts';
import { LABELS } from '../../pdf/blocks/labels.ts';
import { sideOfRole } from '../../pdf/blocks/party-mark.ts';
import { columnWidths } from '../measures.ts';
import { particulars } from './particulars.ts';
import { edge } from './party-mark.ts';
import { tableOf } from './table.ts';
import { run } from './words.ts';

const ROWS = [LABELS.signature, LABELS.stamp, LABELS.date] as const;

function column(signer: Signer): TableCell {
  const lines = ROWS.map(
    (label) =>
      new Paragraph({
        style: 'SignLine',
        children: [run(label === LABELS.date ? `${label}${LABELS.blankDate}` : label)],
      }),
  );
  return new TableCell({ borders: { left: edge(sideOfRole(signer.role)) }, children: [...particulars(signer), ...lines] });
}

/** Columns side by side, one a party, with lines to sign on; never parted, and never without the words that are signed. */
export function signaturesBlock({ signers }: Extract<Block, { kind: 'signatures' }>): Table {
  const row = new TableRow({ cantSplit: true, children: signers.map(column) });
  return tableOf('Parties', columnWidths(signers.map(() => 1)), [row], false);
}
