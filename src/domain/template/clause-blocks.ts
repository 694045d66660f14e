import type { Depth } from '../../model/depth.ts';
import type { AgreedClause } from '../agreement.ts';
import type { Block } from '../document.ts';

type ClauseBlock = Extract<Block, { kind: 'clause' }>;

// One entry a depth: blocks are kept while their clause stays the same object.
const blocks = new WeakMap<AgreedClause, Partial<Record<Depth, ClauseBlock>>>();
const rows = new WeakMap<AgreedClause, readonly string[]>();

/** Small print of a clause: confirmation and silence, proof, laws. Only the full depth prints it. */
function smallPrint({ facts }: AgreedClause): ClauseBlock['smallPrint'] {
  return [
    { label: '确认', text: facts.confirmation },
    { label: '法源', text: facts.laws },
  ].filter(({ text }) => text !== '');
}

/** A clause as it is printed. */
export function clauseBlock(agreed: AgreedClause, depth: Depth): ClauseBlock {
  const known = blocks.get(agreed) ?? {};
  const { clause, number, runs, rewritten } = agreed;
  const block = known[depth] ?? { kind: 'clause', clauseId: clause.id, number, title: clause.title, runs, rewritten, smallPrint: depth === 'full' ? smallPrint(agreed) : [] };
  blocks.set(agreed, { ...known, [depth]: block });
  return block;
}

function factsRow(agreed: AgreedClause): readonly string[] {
  const known = rows.get(agreed);
  if (known) return known;
  const { number, facts } = agreed;
  const row = [number, facts.who, facts.when, facts.standard, facts.otherwise];
  rows.set(agreed, row);
  return row;
}

/** The table of facts under a step: who, when, standard, what if not. The brief depth has none, its matrix says who and when. */
export function factsTable(clauses: readonly AgreedClause[], depth: Depth): Block[] {
  if (depth === 'brief') return [];
  return [{
    kind: 'table',
    columns: [
      { label: '条', width: 5 },
      { label: '谁', width: 14 },
      { label: '何时', width: 20 },
      { label: '做到什么算合格', width: 36 },
      { label: '不做怎么办', width: 25 },
    ],
    rows: clauses.map(factsRow),
  }];
}
