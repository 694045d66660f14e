import type { ClauseDraft, Draft } from '../model/draft.ts';
import type { DraftChange } from './conflicts/conflict.ts';

function withClause(draft: Draft, clauseId: string, change: Partial<ClauseDraft>): Draft {
  return { ...draft, clauses: { ...draft.clauses, [clauseId]: { ...draft.clauses[clauseId], ...change } } };
}

function applyChange(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'value':
      return withClause(draft, change.clauseId, { values: { ...draft.clauses[change.clauseId]?.values, [change.key]: change.raw } });
    case 'switch':
      return withClause(draft, change.clauseId, { on: change.on });
    case 'start':
    case 'end':
      return { ...draft, [change.kind]: change.date };
    case 'depth':
      return { ...draft, depth: change.depth };
  }
}

/** The draft after all changes of a repair, in their order; everything else stays as typed. */
export function applyChanges(draft: Draft, changes: readonly DraftChange[]): Draft {
  return changes.reduce(applyChange, draft);
}
