import { atom, type ReadableAtom } from 'nanostores';
import { failureOf, SAVE_DELAY, type SaveState } from '../persistence.ts';
import { freeKey, textsUnder, type DraftStorage } from '../stored-draft.ts';
import { CHECK_KEY, CHECK_OPEN_KEY, keptText, otherTexts, type Kept, type KeptText } from './stored-check.ts';

/** Whether the text is safe. `gone`: what was stored was taken away elsewhere; it is stored again with the next change. */
export type KeptState = SaveState | { readonly kind: 'gone' };

/** Keeps a check written down. */
export interface Keeping {
  readonly $state: ReadableAtom<KeptState>;
  /** Texts that other windows have kept in this browser. */
  readonly $others: ReadableAtom<readonly KeptText[]>;
  /** Whether another window had changed this text, so that it lies in a place of its own now. */
  readonly $parted: ReadableAtom<boolean>;
  /** Writes at once what is pending or could not be written; for the moment the page is left. */
  flush(): void;
  /** Writes what stands in the page, pending or not. */
  save(): void;
  /** The page is about to show what lies there: what follows is written there. */
  use(text: KeptText): void;
  /** Another window has changed the storage; `key` as the browser's `storage` event has it. */
  changedElsewhere(key: string | null): void;
  /** Writes what is pending and stops listening. */
  stop(): void;
}

/**
 * Writes text and ignored findings within 300 ms after each change; what is empty leaves nothing behind. What another window
 * has written is never written over: this one then goes on in a place of its own. Nothing throws.
 */
export function keepCheck(options: {
  readonly $kept: ReadableAtom<Kept>;
  readonly storage: DraftStorage | null;
  /** Of this tab alone. */
  readonly session: Pick<Storage, 'setItem'> | null;
  /** Where the text lies, and what lies there. */
  readonly place: KeptText;
  readonly now: () => Date;
}): Keeping {
  const { $kept, storage, session, now } = options;
  const $state = atom<KeptState>(storage ? { kind: 'idle' } : { kind: 'failed', reason: 'forbidden' });
  let { key, raw } = options.place;
  const $others = atom<readonly KeptText[]>(otherTexts(storage, key));
  const $parted = atom(false);
  let timer: ReturnType<typeof setTimeout> | null = null;

  const settleAt = (at: string) => {
    key = at;
    try {
      session?.setItem(CHECK_OPEN_KEY, key);
    } catch {
      // The first one is opened next time; this one is offered beside it.
    }
    $others.set(otherTexts(storage, key));
  };
  /** Writes `next`, or clears its place where it is `null`. Throws as the storage does. */
  const put = (to: DraftStorage, next: string | null) => {
    const there = to.getItem(key);
    const foreign = there !== null && there !== raw && there !== next;
    if (next === null) {
      if (!foreign) to.removeItem(key);
    } else if (foreign) {
      // The same words need no second place.
      const at = textsUnder(to, CHECK_KEY).find((text) => text.raw === next)?.key ?? freeKey(to, CHECK_KEY);
      to.setItem(at, next);
      settleAt(at);
      $parted.set(true);
    } else to.setItem(key, next);
    raw = next;
  };
  const save = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (!storage) return;
    try {
      const kept = $kept.get();
      put(storage, kept.text === '' && kept.ignored.length === 0 ? null : keptText(kept));
      $state.set({ kind: 'saved', at: now() });
    } catch (error) {
      $state.set({ kind: 'failed', reason: failureOf(error) });
    }
  };
  const stop = $kept.listen(() => {
    if (!storage) return;
    // The wait counts from the first change after a save: whoever types on and on is saved as well.
    timer ??= setTimeout(save, SAVE_DELAY);
    if ($state.get().kind !== 'failed') $state.set({ kind: 'pending' });
  });
  const flush = () => {
    if (timer !== null || $state.get().kind === 'failed') save();
  };
  /** What lies in this text's place now; `undefined` where that cannot be told. */
  const there = () => {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return undefined;
    }
  };
  return {
    $state,
    $others,
    $parted,
    flush,
    save,
    use: (text) => {
      raw = text.raw;
      settleAt(text.key);
      $parted.set(false);
    },
    changedElsewhere: (changed) => {
      if (changed !== null && !changed.startsWith(CHECK_KEY)) return;
      const found = there();
      if (found !== undefined && found !== raw && $kept.get().text !== '') {
        if (found !== null) save();
        // Whoever cleared it elsewhere may have meant it: it is not stored again unasked.
        else if (timer === null) $state.set({ kind: 'gone' });
      }
      $others.set(otherTexts(storage, key));
    },
    stop: () => {
      flush();
      stop();
    },
  };
}
