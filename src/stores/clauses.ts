import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { AgreedClause, Agreement } from '../domain/agreement.ts';
import { runsOf } from '../domain/clause-runs.ts';
import { packDefaultOf, valueOf } from '../domain/values.ts';
import type { Clause } from '../model/clause.ts';
import type { ClauseDraft, Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';

/** A clause as the form shows it, taking part or not. Keeps its identity while nothing of it changes. */
export interface ListedClause {
  readonly clause: Clause;
  /** `null` while it takes no part in the agreement. */
  readonly agreed: AgreedClause | null;
  /** The merchant's own wording as typed, `null` where there is none. */
  readonly override: string | null;
}

/** One store a clause, so that a key redraws the clause it was typed into and no other. */
export interface Clauses {
  /** The store of a clause of the library. Throws for an unknown id. */
  of(clauseId: string): ReadableAtom<ListedClause>;
  /** The sentence with its values, for a clause that takes no part. */
  offText(clause: Clause): string;
  stop(): void;
}

/** Stores for every clause of the library, kept up with the agreement. */
export function createClauses($draft: ReadableAtom<Draft>, $agreement: ReadableAtom<Agreement>, library: Library): Clauses {
  const stores = new Map<string, WritableAtom<ListedClause>>();
  const drafts = new Map<string, ClauseDraft | undefined>();
  const titles = new Map(library.clauses.map(({ id, title }) => [id, title]));

  const update = (agreement: Agreement) => {
    const draft = $draft.get();
    const taking = new Map(agreement.clauses.map((agreed) => [agreed.clause.id, agreed]));
    for (const clause of library.clauses) {
      const agreed = taking.get(clause.id) ?? null;
      const clauseDraft = draft.clauses[clause.id];
      const store = stores.get(clause.id);
      if (store && store.get().agreed === agreed && drafts.get(clause.id) === clauseDraft) continue;
      drafts.set(clause.id, clauseDraft);
      const listed = { clause, agreed, override: clauseDraft?.override ?? null };
      if (store) store.set(listed);
      else stores.set(clause.id, atom(listed));
    }
  };
  update($agreement.get());
  const stop = $agreement.listen(update);

  return {
    of: (clauseId) => {
      const store = stores.get(clauseId);
      if (!store) throw new Error(`no clause ${clauseId}`);
      return store;
    },
    offText: (clause) => {
      const { packs, start, end } = $agreement.get();
      const { override, values } = $draft.get().clauses[clause.id] ?? {};
      if (override !== undefined && override.trim() !== '') return override;
      const shown = Object.fromEntries(
        clause.variables.map((variable) => [variable.key, valueOf(variable, values?.[variable.key], packDefaultOf(packs, clause, variable.key))]),
      );
      return runsOf(clause.text, { values: shown, start, end, titleOf: (id) => titles.get(id), numberOf: () => undefined })
        .map((run) => (run.kind === 'reference' ? `「${titles.get(run.clauseId) ?? run.clauseId}」` : run.text))
        .join('');
    },
    stop,
  };
}
