import { SIDE_LABELS } from '../../model/party.ts';
import type { Agreement } from '../agreement.ts';
import type { Block } from '../document.ts';

/** Named documents among the deliverables, each once, with the clauses that ask for it. */
function namedDocuments(agreement: Agreement): string[][] {
  const documents = new Map<string, { numbers: string[]; by: string }>();
  for (const { clause, number } of agreement.clauses) {
    for (const [name] of clause.deliverable.name.matchAll(/《[^》]+》/g)) {
      const known = documents.get(name) ?? { numbers: [], by: SIDE_LABELS[clause.deliverable.by].name };
      documents.set(name, { ...known, numbers: [...known.numbers, number] });
    }
  }
  return [...documents].map(([name, { numbers, by }]) => [name, by, numbers.join('、'), '', '']);
}

/** The named papers that the clauses produce, as a list to file them by. */
export function annexBlocks(agreement: Agreement): Block[] {
  const rows = namedDocuments(agreement);
  if (rows.length === 0 || agreement.depth === 'brief') return [];
  return [
    { kind: 'heading', level: 1, text: '附件与交付文件', anchor: 'annexes' },
    { kind: 'paragraph', tone: 'note', words: '每份文件的文件名写上店铺、名称和日期；签字件留原件，其余放在约定的文件渠道。' },
    {
      kind: 'table',
      columns: [
        { label: '文件', width: 32 },
        { label: '谁提供', width: 12 },
        { label: '见第几条', width: 14 },
        { label: '收到日期', width: 17 },
        { label: '存在哪里', width: 25 },
      ],
      rows,
    },
  ];
}
