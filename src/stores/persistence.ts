import { atom, type ReadableAtom } from 'nanostores';
import type { Draft } from '../model/draft.ts';
import { aboutOf, DRAFT_KEY, draftText, freeKey, sameDraft, type About, type DraftStorage } from './stored-draft.ts';

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

/** Where a draft lies and what this tab last saw there. */
export interface Slot {
  readonly key: string;
  /** `null`: nothing was there. */
  readonly raw: string | null;
  readonly about: About;
}

/** What came up while saving, besides success and failure. */
export type SaveEvent =
  /** Another tab had changed the draft: ours lies under a key of its own, `ours`, the other stays under `theirs`. */
  | { readonly kind: 'parted'; readonly ours: Slot; readonly theirs: Slot }
  /** What this tab had stored was gone; it is stored again. */
  | { readonly kind: 'restored' };

/** Keeps a draft store written down. */
export interface Autosave {
  readonly $state: ReadableAtom<SaveState>;
  readonly $slot: ReadableAtom<Slot>;
  /** Writes at once what is pending or could not be written; for the moment the page is left. */
  flush(): void;
  /** Writes from now on over whatever lies there: the reader has taken the unreadable original away. */
  release(): void;
  /** Writes what stands in the page now, pending or not. */
  save(): void;
  /** Whether what lies in the slot was written by this tab. */
  wrote(): boolean;
  /** The store now holds what lies in `slot`: nothing is pending, and what follows is written there. */
  use(slot: Slot): void;
  /** Stops listening. */
  stop(): void;
}

const isFull = (error: unknown): boolean => error instanceof Error && /quota|NS_ERROR_DOM_QUOTA_REACHED/i.test(`${error.name} ${error.message}`);

/** What is to be told about a write that failed. */
export const failureOf = (error: unknown): 'full' | 'forbidden' => (isFull(error) ? 'full' : 'forbidden');

/** What lies under a key now. Never throws. */
export function slotAt(storage: DraftStorage | null, key: string): Slot {
  let raw: string | null = null;
  try {
    raw = storage?.getItem(key) ?? null;
  } catch {
    // Nothing can be read, so nothing will be written either.
  }
  return { key, raw, about: aboutOf(raw) };
}

/**
 * Writes the draft within 300 ms after each change. Before writing it compares what lies there with
 * what this tab last saw: what another tab has written is never written over. Failures show in
 * `$state` at once and are tried again with the next change; nothing throws.
 */
export function startAutosave(options: {
  readonly $draft: ReadableAtom<Draft>;
  readonly storage: DraftStorage | null;
  /** Do not write until `release`. */
  readonly held: boolean;
  readonly now: () => Date;
  readonly slot?: Slot;
  /** Name for this tab's draft when it has to part from the one that another tab has changed. */
  readonly partedName?: (draft: Draft, about: About) => string;
  readonly tell?: (event: SaveEvent) => void;
}): Autosave {
  const { $draft, storage, now, tell, partedName } = options;
  const blocked: SaveState | null = !storage ? { kind: 'failed', reason: 'forbidden' } : options.held ? { kind: 'failed', reason: 'held' } : null;
  const $state = atom<SaveState>(blocked ?? { kind: 'idle' });
  const $slot = atom<Slot>(options.slot ?? slotAt(storage, DRAFT_KEY));
  let held = options.held;
  let wrote = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  /** Where to write: the draft's own place, or another where somebody else has written there. Throws as the storage does. */
  const place = (to: DraftStorage): { readonly key: string; readonly about: About; readonly event: SaveEvent['kind'] | null; readonly theirs: Slot } => {
    const { key, raw, about } = $slot.get();
    const theirs = slotAt(to, key);
    if (theirs.raw === raw) return { key, about, event: null, theirs };
    if (theirs.raw === null) return { key, about, event: 'restored', theirs };
    // Only its name was changed elsewhere.
    if (sameDraft(theirs.raw, raw)) return { key, about: theirs.about, event: null, theirs };
    return { key: freeKey(to), about: { ...about, name: partedName?.($draft.get(), about) ?? about.name ?? '' }, event: 'parted', theirs };
  };
  const write = () => {
    timer = null;
    if (!storage || held) return;
    try {
      const { key, about, event, theirs } = place(storage);
      const at = now();
      const whole = { ...about, changed: at.toISOString() };
      const raw = draftText($draft.get(), whole);
      storage.setItem(key, raw);
      const ours: Slot = { key, raw, about: whole };
      wrote = true;
      $slot.set(ours);
      $state.set({ kind: 'saved', at });
      if (event === 'parted') tell?.({ kind: 'parted', ours, theirs });
      else if (event !== null) tell?.({ kind: 'restored' });
    } catch (error) {
      $state.set({ kind: 'failed', reason: failureOf(error) });
    }
  };
  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const stop = $draft.listen(() => {
    if (!storage || held) return;
    // The wait counts from the first change after a save: whoever types on and on is saved as well.
    if (timer === null) timer = setTimeout(write, SAVE_DELAY);
    // While saving fails the message stays until a save has worked.
    const { kind } = $state.get();
    if (kind === 'idle' || kind === 'saved') $state.set({ kind: 'pending' });
  });
  const save = () => {
    cancel();
    write();
  };
  const flush = () => {
    // What failed is tried once more: there may be room by now.
    if (timer !== null || $state.get().kind === 'failed') save();
  };
  return {
    $state,
    $slot,
    flush,
    release: () => {
      held = false;
      save();
    },
    save,
    wrote: () => wrote,
    use: (slot) => {
      cancel();
      wrote = false;
      $slot.set(slot);
      if (storage) $state.set(slot.about.changed === undefined ? { kind: 'idle' } : { kind: 'saved', at: new Date(slot.about.changed) });
    },
    stop: () => {
      flush();
      stop();
    },
  };
}
