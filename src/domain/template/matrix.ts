import { SIDE_LABELS } from '../../model/party.ts';
import type { AgreedClause, Agreement } from '../agreement.ts';
import type { Block } from '../document.ts';
import { responsibilityOf } from '../responsibility.ts';

const rows = new WeakMap<AgreedClause, readonly string[]>();

function matrixRow(agreed: AgreedClause): readonly string[] {
  const known = rows.get(agreed);
  if (known) return known;
  const { number, title, lead, support, confirms, due } = responsibilityOf(agreed);
  const others = support.map((party) => SIDE_LABELS[party].name).join('、') || '—';
  const row = [number, title, SIDE_LABELS[lead].name, others, confirms === null ? '双方签署' : SIDE_LABELS[confirms].name, due];
  rows.set(agreed, row);
  return row;
}

/** Who leads, supports and confirms each clause, and by when: one lead a row. */
export function matrixBlocks(agreement: Agreement): Block[] {
  return [
    { kind: 'heading', level: 1, text: '责任矩阵', anchor: 'matrix' },
    {
      kind: 'table',
      columns: [
        { label: '条', width: 6 },
        { label: '事项', width: 25 },
        { label: '主导', width: 10 },
        { label: '配合', width: 10 },
        { label: '确认', width: 12 },
        { label: '期限', width: 37 },
      ],
      rows: agreement.clauses.map(matrixRow),
    },
  ];
}
