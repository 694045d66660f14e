import { SIDE_LABELS } from '../../model/party.ts';
import type { Agreement } from '../agreement.ts';
import type { Block } from '../document.ts';

/** The papers that the clauses produce, as a list to file them by: name, who hands it over, which clause. */
export function annexBlocks(agreement: Agreement): Block[] {
  if (agreement.clauses.length === 0 || agreement.depth === 'brief') return [];
  return [
    { kind: 'heading', level: 1, text: '附件与交付物清单', anchor: 'annexes' },
    { kind: 'paragraph', tone: 'note', words: '每份文件的文件名写上店铺、名称和日期；签字件留原件，其余放在约定的文件渠道。' },
    {
      kind: 'table',
      columns: [{ label: '条', width: 8 }, { label: '文件或交付物', width: 52 }, { label: '谁提供', width: 16 }, { label: '收到日期', width: 24 }],
      rows: agreement.clauses.map(({ clause, number }) => [number, clause.deliverable.name, SIDE_LABELS[clause.deliverable.by].name, '']),
    },
  ];
}
