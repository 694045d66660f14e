import type { Category, Severity } from './finding.ts';
import type { Definitions } from './text/definitions.ts';
import type { Parties } from './text/parties.ts';
import type { Statement } from './statement.ts';

/**
 * How a check comes to its finding. In one statement a finding of an earlier layer silences later ones of its category, and a
 * `term` silences gaps of every category: a date would not mend an unfair term.
 */
export const LAYERS = ['term', 'phrase', 'gap', 'polish'] as const;
export type Layer = (typeof LAYERS)[number];

/** A place in a statement's plain text, with what is special about this finding. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Instead of the check's own reason. */
  readonly reason?: string;
  readonly severity?: Severity;
  readonly edits?: Edits;
}

/** What to put where, in places of the plain text, from left to right; the rest of the statement stays as it is. None: no rewriting is offered. */
export type Edits = readonly { readonly start: number; readonly end: number; readonly text: string }[];

/** What the statements of one sentence, or of one paragraph, say together. */
export interface Together {
  readonly statements: readonly Statement[];
  readonly plain: string;
  /** Union of the kinds of precise words. */
  readonly precise: number;
  /** Union of the kinds of care. */
  readonly care: number;
}

/** What a check may look at beyond the statement. */
export interface Context {
  readonly definitions: Definitions;
  readonly parties: Parties;
  readonly statements: readonly Statement[];
  /** Its sentence, with the sentences beside it that go on explaining it. */
  readonly sentenceOf: (statement: Statement) => Together;
  readonly paragraphOf: (statement: Statement) => Together;
}

/** A statement in which the check finds something, and the words that the finding marks, or part of them. */
export interface BadExample {
  readonly text: string;
  readonly marks: string;
}

/** One check: one way in which a statement ends in a quarrel. */
export interface Check {
  /** Name of its file; stored with ignored findings, so it lasts. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly layer: Layer;
  /** A matter of its own, which is told beside another finding of the category at another place. */
  readonly separate?: true;
  readonly title: string;
  /** Why it matters, in one plain sentence; the reason of a finding that has none of its own. */
  readonly reason: string;
  /** What the check looks for and what it leaves alone, for the page of checks. */
  readonly explanation: string;
  readonly basis: string | null;
  readonly guide: string;
  readonly clauses: readonly string[];
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
  /** The finding in a statement, or null. Pure, and linear in the length of the statement. */
  readonly find: (statement: Statement, context: Context) => Hit | null;
}
