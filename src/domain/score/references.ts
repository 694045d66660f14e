import type { Detail } from '../../model/detail.ts';
import type { Check, ScoreRule } from './check.ts';

/** What a clause leaves to another one is written down there: the other one takes part. */
export const references: ScoreRule = ({ agreement }) => {
  const taking = new Set(agreement.clauses.map(({ clause }) => clause.id));
  return agreement.clauses.flatMap(({ clause, number, runs }): Check[] => {
    const where = `第${number}条「${clause.title}」`;
    const named = new Map(runs.flatMap((run) => (run.kind === 'reference' ? [[run.clauseId, run.text] as const] : [])));
    const detail = clause.details[0] as Detail;
    const checks: Check[] = [];
    for (const [clauseId, text] of named)
      checks.push({
        detail,
        gap: 'uncovered',
        good: taking.has(clauseId),
        message: `${where}要照${text}办，那一条却没有采用。`,
        at: { kind: 'offer', clauseId },
      });
    const confirming = clause.confirmation.clause;
    if (confirming !== undefined)
      checks.push({
        detail: 'acceptance',
        gap: 'unowned',
        good: taking.has(confirming),
        message: `${where}要在另一条里一并确认，那一条却没有采用，于是没有人确认。`,
        at: { kind: 'offer', clauseId: confirming },
      });
    return checks;
  });
};
