import { atom, type ReadableAtom } from 'nanostores';
import type { Draft } from '../model/draft.ts';
import { DRAFT_KEY, draftText, type DraftStorage } from './stored-draft.ts';

/** How long after the last change the draft is written at the latest, in milliseconds. */
export const SAVE_DELAY = 250;

/** Whether what is typed is safe. */
export type SaveState =
  /** Nothing was changed yet. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** Not written: storage is full, forbidden, or held back because an unreadable draft lies there without a copy. */
  | { readonly kind: 'failed'; readonly reason: 'full' | 'forbidden' | 'held' };

/** Keeps a draft store written down. */
export interface Autosave {
  readonly $state: ReadableAtom<SaveState>;
  /** Writes at once what is pending; for the moment the page is left. */
  flush(): void;
  /** Writes from now on over whatever lies there: the reader has taken the unreadable original away. */
  release(): void;
  /** Stops listening. */
  stop(): void;
}

const isFull = (error: unknown): boolean => error instanceof Error && /quota|NS_ERROR_DOM_QUOTA_REACHED/i.test(`${error.name} ${error.message}`);

/**
 * Writes the draft within 300 ms after each change. Failures show in `$state` at once and are tried
 * again with the next change; nothing throws.
 */
export function startAutosave(options: {
  readonly $draft: ReadableAtom<Draft>;
  readonly storage: DraftStorage | null;
  /** Do not write until `release`. */
  readonly held: boolean;
  readonly now: () => Date;
}): Autosave {
  const { $draft, storage, now } = options;
  const blocked: SaveState | null = !storage ? { kind: 'failed', reason: 'forbidden' } : options.held ? { kind: 'failed', reason: 'held' } : null;
  const $state = atom<SaveState>(blocked ?? { kind: 'idle' });
  let held = options.held;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const write = () => {
    timer = null;
    if (!storage || held) return;
    try {
      storage.setItem(DRAFT_KEY, draftText($draft.get()));
      $state.set({ kind: 'saved', at: now() });
    } catch (error) {
      $state.set({ kind: 'failed', reason: isFull(error) ? 'full' : 'forbidden' });
    }
  };
  const stop = $draft.listen(() => {
    if (!storage || held) return;
    // The wait counts from the first change after a save: whoever types on and on is saved as well.
    if (timer === null) timer = setTimeout(write, SAVE_DELAY);
    // While saving fails the message stays until a save has worked.
    const { kind } = $state.get();
    if (kind === 'idle' || kind === 'saved') $state.set({ kind: 'pending' });
  });
  const flush = () => {
    if (timer === null) return;
    clearTimeout(timer);
    write();
  };
  return {
    $state,
    flush,
    release: () => {
      held = false;
      write();
    },
    stop: () => {
      flush();
      stop();
    },
  };
}
