import type { Draft } from '../model/draft.ts';
import type { Agreement } from './agreement.ts';

/** A remark to the other party about a clause of the agreement. */
export interface Note {
  readonly number: string;
  readonly title: string;
  /** As typed, without blanks around it. */
  readonly text: string;
}

/** The notes of a draft in the order of the clauses; those of clauses that take no part are left out. */
export function notesOf(agreement: Agreement, draft: Draft): Note[] {
  return agreement.clauses.flatMap(({ clause, number, own }) => {
    const text = (own ? own.note : draft.clauses[clause.id]?.note)?.trim() ?? '';
    return text === '' ? [] : [{ number, title: clause.title, text }];
  });
}

/** What stands above the notes of a document. */
export const NOTES_TITLE = '给对方的话（不是条款，不用签）';
