import type { Numbering } from './numbering.ts';
import type { Node } from './xml.ts';

/** A note to the other party, to be hung on its clause. */
export interface Comment {
  readonly id: number;
  readonly blocks: readonly Node[];
}

/** What blocks need to know of the file they are set in. */
export interface Setting {
  readonly numbering: Numbering;
  /** Bookmarks of the clauses that Word numbers, by the clause's number and by its id: where references lead. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Notes to the other party by clause id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Comments of the file, filled while its blocks are set. */
  readonly comments: Comment[];
  /** A number for a bookmark, not given before in this file. */
  readonly nextId: () => number;
}
