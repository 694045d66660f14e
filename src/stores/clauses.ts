import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { plainText, type AgreedClause, type Agreement } from '../domain/agreement.ts';
import { runsOf } from '../domain/clause-runs.ts';
import { dateWords } from '../domain/service-period.ts';
import { packDefaultOf, valueOf } from '../domain/values.ts';
import type { Clause } from '../model/clause.ts';
import type { ClauseDraft, Draft, OwnClause } from '../model/draft.ts';
import type { Library } from '../model/library.ts';

/** A clause as the form shows it, taking part or not. Keeps its identity while nothing of it changes. */
export interface ListedClause {
  readonly clause: Clause;
  /** `null` while it takes no part in the agreement. */
  readonly agreed: AgreedClause | null;
  /** The merchant's own wording as typed, `null` where there is none. */
  readonly override: string | null;
  /** The note to the other party, empty where there is none. */
  readonly note: string;
}

/** One store a clause, so that a key redraws the clause it was typed into and no other. */
export interface Clauses {
  /** The store of a clause of the library or of the merchant's own, also of one that was removed. Throws for an unknown id. */
  of(clauseId: string): ReadableAtom<ListedClause>;
  /** The library's sentence with its values, whatever the merchant wrote instead. */
  libraryText(clause: Clause): string;
  /** What a clause says that takes no part: the merchant's wording, else the library's. */
  offText(clause: Clause): string;
  stop(): void;
}

/** Stores for every clause of the library and of the merchant's own, kept up with the agreement. */
export function createClauses($draft: ReadableAtom<Draft>, $agreement: ReadableAtom<Agreement>, library: Library): Clauses {
  const stores = new Map<string, WritableAtom<ListedClause>>();
  const drafts = new Map<string, ClauseDraft | OwnClause | undefined>();
  const titles = new Map(library.clauses.map(({ id, title }) => [id, title]));
  let removable: readonly OwnClause[] = [];

  const put = (clause: Clause, agreed: AgreedClause | null, typed: ClauseDraft | OwnClause | undefined) => {
    const store = stores.get(clause.id);
    if (store && store.get().agreed === agreed && drafts.get(clause.id) === typed) return;
    drafts.set(clause.id, typed);
    const override = typed && 'override' in typed ? (typed.override ?? null) : null;
    const listed = { clause, agreed, override, note: typed?.note ?? '' };
    if (store) store.set(listed);
    else stores.set(clause.id, atom(listed));
  };
  const update = (agreement: Agreement) => {
    const draft = $draft.get();
    const taking = new Map(agreement.clauses.map((agreed) => [agreed.clause.id, agreed]));
    for (const clause of library.clauses) put(clause, taking.get(clause.id) ?? null, draft.clauses[clause.id]);
    if (draft.own === removable) return;
    for (const own of draft.own) {
      const agreed = taking.get(own.id);
      if (agreed) put(agreed.clause, agreed, own);
    }
    // The preview lags behind: it may still ask for what has just been removed.
    for (const { id } of removable) {
      const store = stores.get(id);
      if (store && !taking.has(id)) put(store.get().clause, null, undefined);
    }
    removable = draft.own;
  };
  update($agreement.get());
  const stop = $agreement.listen(update);

  const libraryText = (clause: Clause): string => {
    const { packs, start, end, clauses } = $agreement.get();
    const { values } = $draft.get().clauses[clause.id] ?? {};
    const shown = Object.fromEntries(
      clause.variables.map((variable) => [variable.key, valueOf(variable, values?.[variable.key], packDefaultOf(packs, clause, variable.key))]),
    );
    const runs = runsOf(clause.text, {
      values: shown,
      start: start === null ? null : dateWords(start),
      end: end === null ? null : dateWords(end),
      titleOf: (id) => titles.get(id),
      numberOf: (id) => clauses.find((agreed) => agreed.clause.id === id)?.number,
    });
    return plainText({ runs });
  };
  return {
    of: (clauseId) => {
      const store = stores.get(clauseId);
      if (!store) throw new Error(`no clause ${clauseId}`);
      return store;
    },
    libraryText,
    offText: (clause) => {
      const override = $draft.get().clauses[clause.id]?.override;
      return override !== undefined && override.trim() !== '' ? override : libraryText(clause);
    },
    stop,
  };
}
