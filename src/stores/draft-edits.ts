import type { Depth } from '../model/depth.ts';
import type { ClauseDraft, Draft } from '../model/draft.ts';
import type { Party } from '../model/party.ts';

/** What one clause's part of the draft is changed into. */
function withClause(draft: Draft, clauseId: string, change: (before: ClauseDraft) => ClauseDraft): Draft {
  const after = change(draft.clauses[clauseId] ?? {});
  const clauses = { ...draft.clauses };
  // A draft holds what differs from the defaults and nothing else.
  if (Object.keys(after).length === 0) delete clauses[clauseId];
  else clauses[clauseId] = after;
  return { ...draft, clauses };
}

/** The draft with a variable's text as typed, valid or not. */
export function withValue(draft: Draft, clauseId: string, key: string, raw: string): Draft {
  if (draft.clauses[clauseId]?.values?.[key] === raw) return draft;
  return withClause(draft, clauseId, (before) => ({ ...before, values: { ...before.values, [key]: raw } }));
}

/** The draft with a variable back at its default. */
export function withoutValue(draft: Draft, clauseId: string, key: string): Draft {
  return withClause(draft, clauseId, ({ values, ...before }) => {
    const rest = Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => name !== key));
    return Object.keys(rest).length === 0 ? before : { ...before, values: rest };
  });
}

/** The draft with a clause switched on or off by hand; its values and wording stay. */
export function withSwitch(draft: Draft, clauseId: string, on: boolean): Draft {
  return withClause(draft, clauseId, (before) => ({ ...before, on }));
}

/** Clauses by id and how each is switched by hand; `undefined`: as depth and packs have it. */
export type Switches = Readonly<Record<string, boolean | undefined>>;

/** The draft with several clauses switched at once; their values and wording stay. The same draft where nothing changes. */
export function withSwitches(draft: Draft, switches: Switches): Draft {
  return Object.entries(switches).reduce((before, [clauseId, on]) => {
    if (before.clauses[clauseId]?.on === on) return before;
    return withClause(before, clauseId, ({ on: _dropped, ...rest }) => (on === undefined ? rest : { ...rest, on }));
  }, draft);
}

/** The draft with the merchant's own wording of a clause; `null` goes back to the library's. */
export function withOverride(draft: Draft, clauseId: string, text: string | null): Draft {
  if ((draft.clauses[clauseId]?.override ?? null) === text) return draft;
  return withClause(draft, clauseId, ({ override: _dropped, ...before }) => (text === null ? before : { ...before, override: text }));
}

const noted = <Part extends object>(before: Part, text: string) => (text === '' ? before : { ...before, note: text });

/** The draft with a note to the other party, beside a clause of the library or of the merchant's own; an empty one is none. */
export function withNote(draft: Draft, clauseId: string, text: string): Draft {
  if (!draft.own.some(({ id }) => id === clauseId)) return withClause(draft, clauseId, ({ note: _dropped, ...before }) => noted(before, text));
  const own = draft.own.map((each) => {
    if (each.id !== clauseId) return each;
    const { note: _dropped, ...before } = each;
    return noted(before, text);
  });
  return { ...draft, own };
}

/** The draft with a party's name or contact as typed. */
export function withParty(draft: Draft, party: Party, field: 'name' | 'contact', text: string): Draft {
  const before = draft.parties[party] ?? { name: '', contact: '' };
  return { ...draft, parties: { ...draft.parties, [party]: { ...before, [field]: text } } };
}

/** The draft with a pack chosen or not; the order of choosing is kept. */
export function withPack(draft: Draft, packId: string, chosen: boolean): Draft {
  if (draft.packs.includes(packId) === chosen) return draft;
  const others = draft.packs.filter((id) => id !== packId);
  return { ...draft, packs: chosen ? [...others, packId] : others };
}

/** The draft with its first or last day of service as the date input gives it. */
export function withDay(draft: Draft, which: 'start' | 'end', date: string): Draft {
  return draft[which] === date ? draft : { ...draft, [which]: date };
}

/** The draft in another depth. */
export function withDepth(draft: Draft, depth: Depth): Draft {
  return draft.depth === depth ? draft : { ...draft, depth };
}
