import type { Depth } from '../model/depth.ts';
import { EMPTY_DRAFT, type Draft, type OwnClause } from '../model/draft.ts';
import { splitVariable } from './ids.ts';

/** What a link holds, in maps: names from outside never become keys of an object before they are checked. */
export interface Parts {
  depth: Depth;
  start: string;
  end: string;
  packs: string[];
  readonly switches: Map<string, boolean>;
  /** By `<clause id>.<key>`. */
  readonly values: Map<string, string>;
  /** Defaults of the sender's library that the dictionary does not have, by `<clause id>.<key>`. */
  readonly defaults: Map<string, string>;
  readonly overrides: Map<string, string>;
  readonly notes: Map<string, string>;
  own: OwnClause[];
  readonly parties: Map<string, { name: string; contact: string }>;
}

/** Nothing yet. */
export function emptyParts(): Parts {
  const { depth, start, end } = EMPTY_DRAFT;
  return {
    depth,
    start,
    end,
    packs: [],
    switches: new Map(),
    values: new Map(),
    defaults: new Map(),
    overrides: new Map(),
    notes: new Map(),
    own: [],
    parties: new Map(),
  };
}

/** A draft taken apart. */
export function partsOf(draft: Draft): Parts {
  const parts = { ...emptyParts(), depth: draft.depth, start: draft.start, end: draft.end, packs: draft.packs, own: draft.own };
  for (const [id, { on, values, override, note }] of Object.entries(draft.clauses)) {
    if (on !== undefined) parts.switches.set(id, on);
    for (const [key, raw] of Object.entries(values ?? {})) parts.values.set(`${id}.${key}`, raw);
    if (override !== undefined) parts.overrides.set(id, override);
    if (note !== undefined) parts.notes.set(id, note);
  }
  for (const [id, party] of Object.entries(draft.parties)) parts.parties.set(id, party);
  return parts;
}

/** The draft that is made of these parts, key by key. */
export function draftOf(parts: Parts): Draft {
  const { depth, start, end, packs, own } = parts;
  const valuesById = new Map<string, [key: string, raw: string][]>();
  for (const [name, raw] of parts.values) {
    const [id, key] = splitVariable(name);
    const known = valuesById.get(id);
    if (known) known.push([key, raw]);
    else valuesById.set(id, [[key, raw]]);
  }
  const ids = new Set([...parts.switches.keys(), ...valuesById.keys(), ...parts.overrides.keys(), ...parts.notes.keys()]);
  const clauses = [...ids].map((id) => {
    const [on, values, override, note] = [parts.switches.get(id), valuesById.get(id), parts.overrides.get(id), parts.notes.get(id)];
    const clause = {
      ...(on === undefined ? {} : { on }),
      ...(values === undefined ? {} : { values: Object.fromEntries(values) }),
      ...(override === undefined ? {} : { override }),
      ...(note === undefined ? {} : { note }),
    };
    return [id, clause] as const;
  });
  return { ...EMPTY_DRAFT, depth, start, end, packs, own, clauses: Object.fromEntries(clauses), parties: Object.fromEntries(parts.parties) };
}

/** More than any person writes; what a made-up link holds beyond it would only keep the page busy. */
const MOST = { packs: 100, names: 4000, own: 300 } as const;

/** How many things there are in the parts. */
export function countOf({ packs, switches, values, overrides, notes, own, parties }: Parts): number {
  return packs.length + switches.size + values.size + overrides.size + notes.size + own.length + parties.size;
}

/** Whether the parts hold more than a link may. */
export function tooMany(parts: Parts): boolean {
  return parts.packs.length > MOST.packs || parts.own.length > MOST.own || countOf(parts) + parts.defaults.size > MOST.names;
}
