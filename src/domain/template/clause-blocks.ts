import type { Depth } from '../../model/depth.ts';
import type { AgreedClause } from '../agreement.ts';
import type { Block } from '../document.ts';

type ClauseBlock = Extract<Block, { kind: 'clause' }>;

// One entry a depth: blocks are kept while their clause stays the same object.
const blocks = new WeakMap<AgreedClause, Partial<Record<Depth, ClauseBlock>>>();
const rows = new WeakMap<AgreedClause, readonly string[]>();

/** Small print of a clause: what is handed over, and the law it rests on. Only the full depth prints it. */
function smallPrint({ clause, facts }: AgreedClause): ClauseBlock['smallPrint'] {
  return [
    { label: '交付物', text: clause.deliverable.name },
    { label: '法源', text: facts.laws },
  ].filter(({ text }) => text !== '');
}

/** A clause as it is printed. */
export function clauseBlock(agreed: AgreedClause, depth: Depth): ClauseBlock {
  const known = blocks.get(agreed) ?? {};
  const { clause, number, runs, rewritten } = agreed;
  const block = known[depth] ?? {
    kind: 'clause',
    clauseId: clause.id,
    number,
    title: clause.title,
    runs,
    rewritten,
    smallPrint: depth === 'full' ? smallPrint(agreed) : [],
  };
  blocks.set(agreed, { ...known, [depth]: block });
  return block;
}

function factsRow(agreed: AgreedClause): readonly string[] {
  const known = rows.get(agreed);
  if (known) return known;
  const { number, facts } = agreed;
  const row = [number, facts.standard, facts.confirmation, facts.otherwise];
  rows.set(agreed, row);
  return row;
}

/** The table of facts under a step: standard, confirmation, what if not; who and when stand in the matrix. The brief depth has none. */
export function factsTable(clauses: readonly AgreedClause[], depth: Depth): Block[] {
  if (depth === 'brief') return [];
  return [
    {
      kind: 'table',
      columns: [
        { label: '条', width: 6 },
        { label: '做到什么算合格', width: 37 },
        { label: '谁确认，不答复算什么', width: 28 },
        { label: '不做怎么办', width: 29 },
      ],
      rows: clauses.map(factsRow),
    },
  ];
}
