import { atom, type ReadableAtom } from 'nanostores';
import { failureOf, SAVE_DELAY, type SaveState } from '../persistence.ts';
import type { DraftStorage } from '../stored-draft.ts';
import { CHECK_KEY, keptText, type Kept } from './stored-check.ts';

/** Keeps a check written down. */
export interface Keeping {
  readonly $state: ReadableAtom<SaveState>;
  /** Writes at once what is pending; for the moment the page is left. */
  flush(): void;
  /** Writes what is pending and stops listening. */
  stop(): void;
}

/** Writes text and ignored findings within 300 ms after each change; what is empty leaves nothing behind. Nothing throws. */
export function keepCheck(options: {
  readonly $kept: ReadableAtom<Kept>;
  readonly storage: Pick<DraftStorage, 'setItem' | 'removeItem'> | null;
  readonly now: () => Date;
}): Keeping {
  const { $kept, storage, now } = options;
  const $state = atom<SaveState>(storage ? { kind: 'idle' } : { kind: 'failed', reason: 'forbidden' });
  let timer: ReturnType<typeof setTimeout> | null = null;
  const write = () => {
    timer = null;
    if (!storage) return;
    try {
      const kept = $kept.get();
      if (kept.text === '' && kept.ignored.length === 0) storage.removeItem(CHECK_KEY);
      else storage.setItem(CHECK_KEY, keptText(kept));
      $state.set({ kind: 'saved', at: now() });
    } catch (error) {
      $state.set({ kind: 'failed', reason: failureOf(error) });
    }
  };
  const stop = $kept.listen(() => {
    if (!storage) return;
    // The wait counts from the first change after a save: whoever types on and on is saved as well.
    timer ??= setTimeout(write, SAVE_DELAY);
    if ($state.get().kind !== 'failed') $state.set({ kind: 'pending' });
  });
  const flush = () => {
    if (timer === null) return;
    clearTimeout(timer);
    write();
  };
  return {
    $state,
    flush,
    stop: () => {
      flush();
      stop();
    },
  };
}
