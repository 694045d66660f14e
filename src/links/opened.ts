import type { Draft } from '../model/draft.ts';
import type { Omitted } from './header.ts';
import type { Section } from './sections.ts';

/** A section of which something is missing. */
export interface Lost {
  readonly section: Section;
  /** Whether nothing of it is left; otherwise its beginning is. */
  readonly all: boolean;
}

/** Why a link gives nothing at all. */
export type Refusal =
  /** There is no `#s=`. */
  | 'none'
  /** Something follows `#s=`, but no link of this site begins like that. */
  | 'foreign'
  /** Written by a later version of this site. */
  | 'newer'
  /** Ends before anything that can be used. */
  | 'cut'
  /** Characters were changed. */
  | 'damaged'
  /** Longer than any link of ours. */
  | 'too-long'
  /** This browser does not know the character code of the link. */
  | 'unsupported';

/** A draft from a link, and what the reader should know about it. */
interface WithDraft {
  readonly draft: Draft;
  /** What the sender left out on purpose. */
  readonly omitted: readonly Omitted[];
  /** Clauses of this draft have been reworded, added or dropped since the link was made. */
  readonly reworded: boolean;
  /** Values, `<clause id>.<key>`, that the sender had left at a default which is another today; they stand in the draft as the sender saw them. */
  readonly keptDefaults: readonly string[];
}

/** What came out of a link. */
export type Opened =
  | ({ readonly kind: 'exact' } & WithDraft)
  /** Only a part could be read; all that is in the draft is as it was sent. */
  | ({ readonly kind: 'salvaged'; readonly cause: 'cut' | 'damaged' | 'unsupported'; readonly lost: readonly Lost[] } & WithDraft)
  | { readonly kind: 'refused'; readonly reason: Refusal };
