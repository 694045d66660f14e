import type { Library } from '../../model/library.ts';
import { createBuilder, type Builder } from '../../stores/builder.ts';
import { holdsDraft, type ParseDraft } from '../../stores/stored-draft.ts';
import { firstPaint, nextTurn } from './turns.ts';

/** A storage of the browser; `null` where it is forbidden: reading the property itself throws there. */
function storageNamed(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

const loadParser = async () => (await import('../../stores/parse-draft.ts')).parseDraft;

/** Opens the stores with what the page and the browser hold: library, drafts, address, clock. Each piece of work is a task of its own. */
async function openBuilder(): Promise<Builder> {
  await firstPaint();
  const storage = storageNamed('localStorage');
  // Only who comes back with a draft needs the parser and its schema: first visits are spared their weight.
  const parseDraft: ParseDraft = holdsDraft(storage) ? await loadParser() : () => null;
  await nextTurn();
  const library = JSON.parse(document.getElementById('library')?.textContent ?? '') as Library;
  await nextTurn();
  const { search, hash } = location;
  const builder = createBuilder({
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
  // What draws the page goes on from here.
  await nextTurn();
  return builder;
}

/** The stores of this page. */
export const opened = await openBuilder();
