import { SIDE_LABELS } from '../../model/party.ts';
import type { AgreedClause, Agreement } from '../agreement.ts';
import type { Block } from '../document.ts';

const rows = new WeakMap<AgreedClause, readonly string[]>();

function settlementRow(agreed: AgreedClause): readonly string[] {
  const known = rows.get(agreed);
  if (known) return known;
  const { clause, number, facts } = agreed;
  const row = [number, clause.title, SIDE_LABELS[clause.lead].name, facts.when, clause.deliverable.name];
  rows.set(agreed, row);
  return row;
}

/** All clauses about money on one table: who acts, what triggers it, on which paper. */
export function settlementBlocks(agreement: Agreement): Block[] {
  const money = agreement.clauses.filter(({ clause }) => clause.details.includes('settlement'));
  if (money.length === 0 || agreement.depth === 'brief') return [];
  return [
    { kind: 'heading', level: 1, text: '结算一览', anchor: 'settlement' },
    {
      kind: 'table',
      columns: [
        { label: '条', width: 6 },
        { label: '项目', width: 24 },
        { label: '谁办', width: 10 },
        { label: '什么时候', width: 30 },
        { label: '凭什么', width: 30 },
      ],
      rows: money.map(settlementRow),
    },
  ];
}
