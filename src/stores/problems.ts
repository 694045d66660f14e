import { computed, type ReadableAtom } from 'nanostores';
import type { Agreement, Problem } from '../domain/agreement.ts';

const sameProblems = (a: readonly Problem[], b: readonly Problem[]) =>
  a.length === b.length &&
  a.every(({ at, message, level }, index) => {
    const other = b[index];
    // In different drafts the same words may be about different clauses.
    return message === other?.message && level === other.level && JSON.stringify(at) === JSON.stringify(other.at);
  });

/** The agreement's problems, keeping their identity so that what shows them can stay as it is. */
export function problemsStore($agreement: ReadableAtom<Agreement>): ReadableAtom<readonly Problem[]> {
  let last: readonly Problem[] = [];
  return computed($agreement, ({ problems }) => (last = sameProblems(last, problems) ? last : problems));
}
