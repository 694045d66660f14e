import * as z from 'zod/mini';
import { DEPTHS } from './depth.ts';
import { DRAFT_VERSION } from './draft-version.ts';
import { ownClause } from './own-clause.ts';

const partyDraft = z.object({
  /** Name as typed. */
  name: z._default(z.string(), ''),
  /** Contact person, telephone or account, as typed. */
  contact: z._default(z.string(), ''),
});

const clauseDraft = z.object({
  /** Switched on or off by hand; absent: as depth and packs say. */
  on: z.optional(z.boolean()),
  /** Values as typed, by variable key; valid or not, nothing typed is lost. */
  values: z.optional(z.record(z.string(), z.string())),
  /** The merchant's own wording instead of the library's. */
  override: z.optional(z.string()),
  /** A remark to the other party about the clause: travels with links and draft files, is no part of what is signed. */
  note: z.optional(z.string()),
});

/**
 * What differs from the library's defaults, and nothing else. All values are raw text as typed:
 * whether they are valid is for the domain to say.
 */
export const draft = z.object({
  version: z.literal(DRAFT_VERSION),
  /** Ids of chosen packs: category and platform packs, several of each allowed. */
  packs: z._default(z.array(z.string()), []),
  depth: z._default(z.enum(DEPTHS), 'standard'),
  /** First day of service, `YYYY-MM-DD` as the date input gives it; empty: not chosen yet. */
  start: z._default(z.string(), ''),
  /** Last day of service; empty: twelve months from the start. */
  end: z._default(z.string(), ''),
  parties: z._default(z.record(z.string(), partyDraft), {}),
  /** By clause id. Unknown ids are kept: they may come from a newer library. */
  clauses: z._default(z.record(z.string(), clauseDraft), {}),
  /** Clauses of the merchant's own; those with the same place and predecessor stand in this order. */
  own: z._default(z.array(ownClause), []),
});
export type Draft = z.infer<typeof draft>;
export type ClauseDraft = z.infer<typeof clauseDraft>;
