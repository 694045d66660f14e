import type { Draft } from '../../model/draft.ts';

/** Notes to the other party by clause id, as typed; empty ones are left out. */
export function clauseNotes({ clauses, own }: Draft): ReadonlyMap<string, string> {
  const notes = [...Object.entries(clauses).map(([id, { note }]) => [id, note] as const), ...own.map(({ id, note }) => [id, note] as const)];
  return new Map(notes.flatMap(([id, note]) => (note !== undefined && note.trim() !== '' ? [[id, note.trim()] as const] : [])));
}
