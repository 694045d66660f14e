import type { Clause } from '../../model/clause.ts';
import { ANCHOR_LABELS, type Anchor } from '../../model/deadline-labels.ts';
import type { AgreedClause } from '../agreement.ts';
import { referencesIn } from '../clause-runs.ts';
import { conflictRule, type Situation } from './conflict-rule.ts';
import type { Repair } from './conflict.ts';

/** A clause and every clause that it needs in turn and that takes no part yet. */
function withNeeded(clause: Clause, { library, clauseOf }: Situation): Clause[] {
  const needed = new Map([[clause.id, clause]]);
  for (const { text } of needed.values()) {
    for (const id of referencesIn(text)) {
      const other = clauseOf(id) ? undefined : library?.clauses.find((known) => known.id === id);
      if (other) needed.set(id, other);
    }
  }
  return [...needed.values()];
}

function switchOn(clauses: readonly Clause[]): Repair {
  return {
    label: `加上${clauses.map(({ title }) => `“${title}”`).join('、')}`,
    changes: clauses.map(({ id }) => ({ kind: 'switch', clauseId: id, on: true })),
  };
}

const NAMED = 5;

/** The clauses by number, the first few of them where there are many. */
function placeWords(agreed: readonly AgreedClause[]): string {
  const words = agreed
    .slice(0, NAMED)
    .map(({ number }) => `第${number}条`)
    .join('、');
  return agreed.length > NAMED ? `${words}等${agreed.length}条` : words;
}

/** A clause that others refer to takes part. One finding a missing clause. */
export const referencesPresent = conflictRule('references-present', {}, (situation) => {
  const missing = new Map<string, Set<AgreedClause>>();
  for (const agreed of situation.agreement.clauses) {
    for (const run of agreed.runs) {
      if (run.kind !== 'reference' || run.number !== null) continue;
      const from = missing.get(run.clauseId) ?? new Set();
      missing.set(run.clauseId, from.add(agreed));
    }
  }
  return [...missing].map(([id, places]) => {
    const from = [...places];
    const clause = situation.library?.clauses.find((known) => known.id === id);
    return {
      level: 'warning' as const,
      message: `${placeWords(from)}要按“${clause?.title ?? id}”办，可是那一条没有选用。`,
      clauseIds: from.map((agreed) => agreed.clause.id),
      repairs: clause ? [switchOn(withNeeded(clause, situation))] : [],
    };
  });
});

function anchorOf({ clause: { deadline } }: AgreedClause): Anchor | null {
  return deadline.kind === 'offset' ? deadline.anchor : 'from' in deadline ? deadline.from : null;
}

/** The clause that sets an anchor takes part wherever deadlines count from it. One finding an anchor. */
export const anchorsPresent = conflictRule('anchors-present', {}, (situation) => {
  const { agreement, library } = situation;
  const setHere = new Set(agreement.clauses.map(({ clause }) => clause.setsAnchor));
  const unset = new Map<Anchor, AgreedClause[]>();
  for (const agreed of agreement.clauses) {
    const anchor = anchorOf(agreed);
    if (anchor === null || setHere.has(anchor)) continue;
    const from = unset.get(anchor);
    if (from) from.push(agreed);
    else unset.set(anchor, [agreed]);
  }
  return [...unset].flatMap(([anchor, from]) => {
    const clause = library?.clauses.find(({ setsAnchor }) => setsAnchor === anchor);
    if (!clause) return [];
    return [
      {
        level: 'note' as const,
        message: `${placeWords(from)}从${ANCHOR_LABELS[anchor]}算起，定这一天的“${clause.title}”没有选用，日期只能按它的默认天数推算。`,
        clauseIds: from.map((agreed) => agreed.clause.id),
        repairs: [switchOn([clause])],
      },
    ];
  });
});
