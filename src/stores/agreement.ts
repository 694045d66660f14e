import { computed, type ReadableAtom } from 'nanostores';
import type { Agreement } from '../domain/agreement.ts';
import { assemble } from '../domain/assemble.ts';
import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';

/** The agreement of a draft. Clauses that a change does not touch keep their identity, so that views can skip them. */
export function agreementStore($draft: ReadableAtom<Draft>, library: Library): ReadableAtom<Agreement> {
  let previous: Agreement | undefined;
  return computed($draft, (draft) => (previous = assemble(library, draft, previous)));
}
