import type { Detail } from '../../model/detail.ts';
import type { OwnField, Problem } from '../agreement.ts';
import type { Gap, ScoreRule } from './check.ts';

/** What each field of a clause of the merchant's own is there for. */
const FIELDS: Readonly<Record<OwnField, { detail: Detail; gap: Gap }>> = {
  title: { detail: 'responsibility', gap: 'vague' },
  text: { detail: 'responsibility', gap: 'vague' },
  lead: { detail: 'responsibility', gap: 'unowned' },
  by: { detail: 'timing', gap: 'vague' },
  time: { detail: 'timing', gap: 'vague' },
  standard: { detail: 'acceptance', gap: 'vague' },
  confirmation: { detail: 'acceptance', gap: 'unowned' },
  otherwise: { detail: 'contingency', gap: 'unowned' },
};

/** A clause of the merchant's own says what, by when, to which standard, who confirms and what follows. */
export const ownClauses: ScoreRule = ({ agreement }) => {
  const wrong = new Map<string, Problem>();
  for (const problem of agreement.problems) if (problem.at.kind === 'own') wrong.set(`${problem.at.clauseId} ${problem.at.field}`, problem);
  return agreement.clauses
    .filter(({ own }) => own !== null)
    .flatMap(({ clause }) =>
      (Object.keys(FIELDS) as OwnField[]).map((field) => {
        const problem = wrong.get(`${clause.id} ${field}`);
        return { ...FIELDS[field], good: problem === undefined, message: problem?.message ?? '', at: { kind: 'own' as const, clauseId: clause.id, field } };
      }),
    );
};
