import { buildWorkdays } from '../../domain/calendar/workdays.ts';
import { assemble } from '../../domain/assemble.ts';
import { EMPTY_DRAFT } from '../../model/draft.ts';
import type { Library } from '../../model/library.ts';
import { createBuilder, type Builder } from '../../stores/builder.ts';
import { holdsDraft, type ParseDraft } from '../../stores/stored-draft.ts';
import { nextTurn } from './turns.ts';
import { browserStorage } from '../island/browser-storage.ts';

const loadParser = async () => (await import('../../stores/parse-draft.ts')).parseDraft;

/** Until the page has come as a whole: the library stands at its end. */
const parsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    else resolve();
  });

/** Opens the stores with what the page and the browser hold: library, drafts, address, clock. Each piece of work is a task of its own. */
async function openBuilder(): Promise<Builder> {
  const storage = browserStorage('localStorage');
  // Only who comes back with a draft needs the parser and its schema: first visits are spared their weight.
  const parseDraft: ParseDraft = holdsDraft(storage) ? await loadParser() : () => null;
  await nextTurn();
  await parsed();
  const library = JSON.parse(document.getElementById('library')?.textContent ?? '') as Library;
  await nextTurn();
  const workdays = buildWorkdays(library.calendar);
  await nextTurn();
  const agreement = assemble(library, EMPTY_DRAFT);
  await nextTurn();
  const { search, hash } = location;
  const builder = createBuilder({
    library,
    prepared: { workdays, agreement },
    storage,
    session: browserStorage('sessionStorage'),
    parseDraft,
    loadParser,
    now: () => new Date(),
    search,
    hash,
    narrow: !matchMedia('(min-width: 48rem)').matches,
  });
  await nextTurn();
  // Worked out here so that drawing the first screen finds it done.
  builder.$suggestedStart.get();
  builder.$progress.get();
  // What draws the page goes on from here.
  await nextTurn();
  return builder;
}

/** The stores of this page. */
export const opened = await openBuilder();
