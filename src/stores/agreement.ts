import { computed, type ReadableAtom } from 'nanostores';
import type { Agreement } from '../domain/agreement.ts';
import { assemble } from '../domain/assemble.ts';
import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';

/**
 * The agreement of a draft. Clauses that a change does not touch keep their identity, so that views can skip them.
 * @param before an agreement of the same library, made beforehand: what the draft leaves as it is there is taken over
 */
export function agreementStore($draft: ReadableAtom<Draft>, library: Library, before?: Agreement): ReadableAtom<Agreement> {
  let previous = before;
  return computed($draft, (draft) => (previous = assemble(library, draft, previous)));
}
