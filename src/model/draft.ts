import type { Draft } from './draft-schema.ts';
import { DRAFT_VERSION } from './draft-version.ts';

// Kept apart from the schema: only who comes back with a stored draft needs zod in the browser.
export type { ClauseDraft, Draft } from './draft-schema.ts';
export type { OwnClause, Rhythm } from './own-clause.ts';

/** Longest clause text a merchant may write, in UTF-16 units; longer ones are kept but not printed. */
export const OVERRIDE_LIMIT = 20_000;

/** The draft of somebody who has not touched anything. */
export const EMPTY_DRAFT: Draft = { version: DRAFT_VERSION, packs: [], depth: 'standard', start: '', end: '', parties: {}, clauses: {}, own: [] };
