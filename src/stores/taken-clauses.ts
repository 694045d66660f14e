import { isOnByDefault } from '../domain/assemble.ts';
import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import type { Switches } from './draft-edits.ts';

/** What becomes of the clauses that a link brings: `?take=closing/handback,operation/stock-warning`. */
export interface TakenClauses {
  /** Clauses that come in, in the order of the library. */
  readonly fresh: readonly { readonly id: string; readonly title: string }[];
  /** How the fresh ones were switched before. */
  readonly before: Switches;
  /** How many take part already. */
  readonly already: number;
  /** How many the library does not know: links live long, and are mistyped. */
  readonly unknown: number;
}

/** The part of an address's query that names clauses, and the one that names packs. */
export const BROUGHT = ['take', 'pack'] as const;

/** What the clauses named in a query string mean for a draft. Each is taken in singly, whatever depth and packs would bring. */
export function readTaken(search: string, draft: Draft, library: Library): TakenClauses {
  const asked = new Set(
    new URLSearchParams(search)
      .getAll('take')
      .flatMap((value) => value.split(/[,，]/))
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
  const packs = library.packs.filter(({ id }) => draft.packs.includes(id));
  const known = library.clauses.filter(({ id }) => asked.has(id));
  const fresh = known.filter((clause) => !(draft.clauses[clause.id]?.on ?? isOnByDefault(clause, draft.depth, packs)));
  return {
    fresh: fresh.map(({ id, title }) => ({ id, title })),
    before: Object.fromEntries(fresh.map(({ id }) => [id, draft.clauses[id]?.on])),
    already: known.length - fresh.length,
    unknown: asked.size - known.length,
  };
}
