import type { ICommentOptions } from 'docx';
import type { Numbering } from './numbering.ts';

/** What blocks need to know of the file they are set in. */
export interface Setting {
  readonly numbering: Numbering;
  /** Bookmarks of the clauses that Word numbers, by the clause's number and by its id: where references lead. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Notes to the other party by clause id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Comments of the file, filled while its blocks are set. */
  readonly comments: ICommentOptions[];
  readonly now: Date;
  /** A number for a bookmark, not given before in this file. */
  readonly nextId: () => number;
}
