import { SIDE_LABELS } from '../../model/party.ts';
import type { AgreedClause, Agreement } from '../agreement.ts';
import type { Block } from '../document.ts';

const rows = new WeakMap<AgreedClause, readonly string[]>();

function matrixRow(agreed: AgreedClause): readonly string[] {
  const known = rows.get(agreed);
  if (known) return known;
  const { clause, number, facts } = agreed;
  const support = clause.support.map((party) => SIDE_LABELS[party].name).join('、') || '—';
  const confirms = clause.confirmation.onSilence === 'not-applicable' ? '双方签署' : SIDE_LABELS[clause.confirmation.by].name;
  const row = [number, clause.title, SIDE_LABELS[clause.lead].name, support, confirms, facts.when];
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
        { label: '条', width: 6 }, { label: '事项', width: 25 }, { label: '主导', width: 10 },
        { label: '配合', width: 10 }, { label: '确认', width: 12 }, { label: '期限', width: 37 },
      ],
      rows: agreement.clauses.map(matrixRow),
    },
  ];
}
