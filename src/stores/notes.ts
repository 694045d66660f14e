import { computed, type ReadableAtom } from 'nanostores';
import type { Agreement } from '../domain/agreement.ts';
import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';

/** A note to the other party and the clause it is about. */
export interface Note {
  readonly clauseId: string;
  /** `null` where the clause takes no part. */
  readonly number: string | null;
  readonly title: string;
  readonly note: string;
}

const same = (a: readonly Note[], b: readonly Note[]) =>
  a.length === b.length &&
  a.every((note, index) => {
    const other = b[index];
    return other !== undefined && note.clauseId === other.clauseId && note.number === other.number && note.title === other.title && note.note === other.note;
  });

/** All notes: first those of clauses that take part, in their order, then the rest. The same list as long as none changes. */
export function notesStore($draft: ReadableAtom<Draft>, $agreement: ReadableAtom<Agreement>, library: Library): ReadableAtom<readonly Note[]> {
  let last: readonly Note[] = [];
  return computed($agreement, (agreement) => {
    const { clauses, own } = $draft.get();
    const noted = new Map<string, string>();
    for (const [id, { note }] of Object.entries(clauses)) if (note !== undefined) noted.set(id, note);
    for (const { id, note } of own) if (note !== undefined) noted.set(id, note);
    if (noted.size === 0) return (last = last.length === 0 ? last : []);
    const notes: Note[] = [];
    const tell = (clauseId: string, number: string | null, title: string) => {
      const note = noted.get(clauseId)?.trim();
      if (note) notes.push({ clauseId, number, title, note });
      noted.delete(clauseId);
    };
    for (const { clause, number } of agreement.clauses) tell(clause.id, number, clause.title);
    for (const clause of library.clauses) tell(clause.id, null, clause.title);
    return (last = same(last, notes) ? last : notes);
  });
}

/** Notes as plain text for a chat. */
export function noteText(notes: readonly Note[]): string {
  return notes.map(({ number, title, note }) => `${number === null ? '' : `第${number}条`}「${title}」：${note}`).join('\n');
}
