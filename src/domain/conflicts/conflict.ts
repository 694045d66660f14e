import type { Depth } from '../../model/depth.ts';

/** One change to a draft; a repair is a list of them, applied together. */
export type DraftChange =
  | { readonly kind: 'value'; readonly clauseId: string; readonly key: string; readonly raw: string }
  | { readonly kind: 'start' | 'end'; readonly date: string }
  | { readonly kind: 'depth'; readonly depth: Depth }
  | { readonly kind: 'switch'; readonly clauseId: string; readonly on: boolean };

/** A way to resolve a conflict, offered as one button. */
export interface Repair {
  /** Text of the button, e.g. `把提前启动改为 17 天`. */
  readonly label: string;
  readonly changes: readonly DraftChange[];
}

/** Two places of an agreement that do not fit together, or one that does not fit the calendar. */
export interface Conflict {
  /** Lasting id of the rule, e.g. `research-before-signing`. */
  readonly id: string;
  /** `error`: the process cannot be carried out as written. `warning`: it can, but will hurt. `note`: worth knowing. */
  readonly level: 'error' | 'warning' | 'note';
  /** What does not fit, with the figures of this agreement, in Chinese. */
  readonly message: string;
  /** Clauses concerned, the first one is where it is shown. */
  readonly clauseIds: readonly string[];
  /** Best first; empty where only the merchant can decide. */
  readonly repairs: readonly Repair[];
}
