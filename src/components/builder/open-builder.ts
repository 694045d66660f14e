import type { Library } from '../../model/library.ts';
import { createBuilder, type Builder } from '../../stores/builder.ts';
import { holdsDraft, type ParseDraft } from '../../stores/stored-draft.ts';

/** A storage of the browser; `null` where it is forbidden: reading the property itself throws there. */
function storageNamed(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

const storage = storageNamed('localStorage');
const loadParser = async () => (await import('../../stores/parse-draft.ts')).parseDraft;
// Only who comes back with a draft needs the parser and its schema: first visits are spared their weight.
const parseDraft: ParseDraft = holdsDraft(storage) ? await loadParser() : () => null;

/** Opens the stores with what the page and the browser hold: library, drafts, address, clock. */
export function openBuilder(): Builder {
  const library = JSON.parse(document.getElementById('library')?.textContent ?? '') as Library;
  const { search, hash } = location;
  return createBuilder({
    library,
    storage,
    session: storageNamed('sessionStorage'),
    parseDraft,
    loadParser,
    now: () => new Date(),
    search,
    hash,
    narrow: !matchMedia('(min-width: 48rem)').matches,
  });
}
