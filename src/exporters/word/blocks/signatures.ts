import { Paragraph, TableCell, TableRow, type Table } from 'docx';
import type { Block, Signer } from '../../../domain/document.ts';
import { LABELS } from '../../pdf/blocks/labels.ts';
import { sideOfRole } from '../../pdf/blocks/party-mark.ts';
import { columnWidths } from '../measures.ts';
import { particulars } from './particulars.ts';
import { edge } from './party-mark.ts';
import { tableOf } from './table.ts';

const LINES = [LABELS.signature, LABELS.stamp, `${LABELS.date}${LABELS.blankDate}`] as const;

/** Columns side by side, one a party, with lines to sign on at one height; never parted, and never without the words that are signed. */
export function signaturesBlock({ signers }: Extract<Block, { kind: 'signatures' }>): (Paragraph | Table)[] {
  const row = (children: (signer: Signer) => Paragraph[]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: signers.map((signer) => new TableCell({ borders: { left: edge(sideOfRole(signer.role)) }, children: children(signer) })),
    });
  const lines = LINES.map((text, at) => row(() => [new Paragraph({ style: 'SignLine', text, keepNext: at < LINES.length - 1 })]));
  const widths = columnWidths(signers.map(() => 1));
  return [new Paragraph({ style: 'Gap' }), tableOf('Parties', widths, [row(particulars), ...lines], false)];
}
