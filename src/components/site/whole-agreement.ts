import { assemble } from '../../domain/assemble.ts';
import type { Agreement } from '../../domain/agreement.ts';
import { EMPTY_DRAFT } from '../../model/draft.ts';
import type { Library } from '../../model/library.ts';

const known = new WeakMap<Library, Agreement>();

/**
 * The agreement that the pages show: every clause of the library with its own default values, so
 * with all packs chosen but none of the values that a pack would change in other clauses.
 */
export function wholeAgreement(library: Library): Agreement {
  const before = known.get(library);
  if (before) return before;
  const packs = library.packs.map((pack) => ({ ...pack, defaults: {} }));
  const agreement = assemble({ ...library, packs }, { ...EMPTY_DRAFT, depth: 'full', packs: packs.map(({ id }) => id) });
  known.set(library, agreement);
  return agreement;
}
