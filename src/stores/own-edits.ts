import { plainText, type AgreedClause } from '../domain/agreement.ts';
import type { Draft, OwnClause } from '../model/draft.ts';
import type { OwnFields } from './draft-change.ts';

/** A place and the clause of it that something stands behind; empty: at its head. */
export interface Spot {
  readonly place: OwnClause['place'];
  readonly after: string;
}

const EMPTY: OwnFields = {
  title: '',
  text: '',
  lead: 'operator',
  support: [],
  rhythm: 'words',
  by: '',
  time: '',
  standard: '',
  confirmation: '',
  otherwise: '',
};

/**
 * The same clauses in the same places, in the order in which they are printed, each told to follow
 * one of the library instead of another of the merchant's own: then one can be taken out or set in
 * between without touching the others. What follows itself in a circle stays as it is.
 */
function inOrder(own: readonly OwnClause[]): OwnClause[] {
  const ids = new Set(own.map(({ id, place }) => `${place} ${id}`));
  const placed = new Set<OwnClause>();
  const chain = (before: OwnClause, anchor: string): OwnClause[] =>
    own
      .filter((each) => each.place === before.place && each.after === before.id && !placed.has(each))
      .flatMap((each) => {
        placed.add(each);
        return [{ ...each, after: anchor }, ...chain(each, anchor)];
      });
  const roots = own.filter(({ place, after }) => !ids.has(`${place} ${after}`));
  for (const root of roots) placed.add(root);
  const ordered = roots.flatMap((root) => [root, ...chain(root, root.after)]);
  return [...ordered, ...own.filter((each) => !placed.has(each))];
}

/** Sets a clause behind another of its place, before what stood there. */
function setIn(own: readonly OwnClause[], clause: OwnClause): OwnClause[] {
  const index = own.findIndex(({ id, place }) => id === clause.after && place === clause.place);
  const before = own[index];
  if (before) return [...own.slice(0, index + 1), { ...clause, after: before.after }, ...own.slice(index + 1)];
  return [clause, ...own];
}

/** The draft with one more clause of the merchant's own. */
export function withOwn(draft: Draft, id: string, { place, after }: Spot, fields: Partial<OwnFields> = {}): Draft {
  return { ...draft, own: setIn(inOrder(draft.own), { ...EMPTY, ...fields, id, place, after }) };
}

/** The draft with a copy right behind its original; notes are not copied. The same draft where there is no original. */
export function withOwnCopy(draft: Draft, id: string, original: string): Draft {
  const source = draft.own.find((own) => own.id === original);
  if (!source) return draft;
  const { note: _note, ...fields } = source;
  return withOwn(draft, id, { place: source.place, after: source.id }, { ...fields, title: fields.title && `${fields.title}（副本）` });
}

/** The draft with a clause moved to another spot. The same draft where it is told to stand behind itself. */
export function withOwnMoved(draft: Draft, id: string, { place, after }: Spot): Draft {
  const own = inOrder(draft.own);
  const moved = own.find((each) => each.id === id);
  if (!moved || after === id) return draft;
  return {
    ...draft,
    own: setIn(
      own.filter((each) => each !== moved),
      { ...moved, place, after },
    ),
  };
}

/** The draft without one of the merchant's own clauses; those that followed it keep their places. */
export function withoutOwn(draft: Draft, id: string): Draft {
  return { ...draft, own: inOrder(draft.own).filter((own) => own.id !== id) };
}

/** The draft with fields of a clause as typed; all others keep their identity. */
export function withOwnFields(draft: Draft, id: string, fields: Partial<OwnFields>): Draft {
  return { ...draft, own: draft.own.map((own) => (own.id === id ? { ...own, ...fields } : own)) };
}

/** What a clause of the library says at this moment, as the fields of one of the merchant's own. */
export function fieldsOf(agreed: AgreedClause): Partial<OwnFields> {
  const { clause, facts } = agreed;
  return {
    title: `${clause.title}（自拟）`,
    text: plainText(agreed),
    lead: clause.lead,
    support: [...clause.support],
    rhythm: 'words',
    by: facts.when,
    standard: facts.standard,
    confirmation: facts.confirmation,
    otherwise: facts.otherwise,
  };
}

/** The next id that no clause of any of these drafts has: `own/<number>`. */
export function freeOwnId(own: readonly OwnClause[], used: number): number {
  return Math.max(used, ...own.map(({ id }) => Number(id.slice('own/'.length)) || 0)) + 1;
}
