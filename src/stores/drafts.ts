import { computed, type ReadableAtom } from 'nanostores';
import { EMPTY_DRAFT, type Draft } from '../model/draft.ts';
import type { Builder } from './builder.ts';
import { changedWords, draftName, LONGEST_NAME } from './draft-name.ts';
import { failureOf, slotAt } from './persistence.ts';
import { aboutOf, draftText, freeKey, OPEN_KEY, sameDraft, storedTexts, type About, type DraftStorage, type StoredText } from './stored-draft.ts';

/** One of the stored drafts as the list shows it. */
export interface DraftEntry {
  readonly key: string;
  readonly name: string;
  /** When it was changed, in Chinese; empty where that is not known. */
  readonly changed: string;
  /** Whether it is the one that is open in this tab. */
  readonly open: boolean;
}

/** What came of something that needs room: done, or why not. */
export type Done = 'done' | 'full' | 'forbidden' | 'unreadable';

/** A draft that was deleted, to bring it back with. */
export interface Deleted extends StoredText {
  readonly name: string;
  readonly wasOpen: boolean;
}

/** A change of storage by another tab, as the browser's `storage` event tells it. */
export interface ElsewhereChange {
  /** `null`: everything was cleared. */
  readonly key: string | null;
  readonly oldValue: string | null;
}

/** Everything that is done with drafts as a whole. */
export interface Drafts {
  /** The draft of this tab. */
  readonly $open: ReadableAtom<{ readonly key: string; readonly name: string }>;
  /** What the draft under a key is called. */
  nameAt(key: string): string;
  /** All stored drafts, the one changed last first; the open one is among them once it was saved. */
  list(): DraftEntry[];
  open(key: string): Promise<Done>;
  /** A new, empty draft; nothing is stored of it before something is typed. */
  create(): Done;
  rename(key: string, name: string): Done;
  duplicate(key: string): Done;
  /** Deletes a draft; where it is the open one, the next one is opened. `null` where there is nothing to delete. */
  remove(key: string): Promise<Deleted | null>;
  restore(deleted: Deleted): Promise<Done>;
  /**
   * Takes a draft in that came from outside, beside all others, and opens it. Where nothing can be
   * stored at all it replaces the one in the page, which `undo` brings back.
   * @param label says in Chinese what was done: `导入草稿文件`
   */
  take(draft: Draft, name: string, label: string): Done;
  /** Another tab has changed the storage: what it did to our draft is adopted, as long as nothing of ours would be lost. */
  changedElsewhere(change: ElsewhereChange): Promise<void>;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The draft in a stored text as far as its name goes: unchecked, never opened. */
function glimpse(raw: string): Draft {
  try {
    const { packs, parties } = JSON.parse(raw) as Partial<Draft>;
    const merchant = parties?.['merchant'];
    const operator = parties?.['operator'];
    return {
      ...EMPTY_DRAFT,
      packs: Array.isArray(packs) ? packs.filter((id) => typeof id === 'string') : [],
      parties: { merchant: { name: textOf(merchant?.name), contact: '' }, operator: { name: textOf(operator?.name), contact: '' } },
    };
  } catch {
    return EMPTY_DRAFT;
  }
}

/** The drafts of a builder. */
export function createDrafts({ library, store, saving, notices, keeping }: Pick<Builder, 'library' | 'store' | 'saving' | 'notices' | 'keeping'>): Drafts {
  const { storage, session, loadParser, now } = keeping;
  const { $slot } = saving;
  const nameOf = ({ raw }: StoredText) => draftName(glimpse(raw), aboutOf(raw), library);
  const remember = (key: string) => {
    for (const place of [session, storage]) {
      try {
        place?.setItem(OPEN_KEY, key);
      } catch {
        // The one changed last is opened next time.
      }
    }
  };
  const attempt = (work: (storage: DraftStorage) => Done): Done => {
    if (!storage) return 'forbidden';
    try {
      return work(storage);
    } catch (error) {
      return failureOf(error);
    }
  };
  /** Puts a draft that lies in storage, or an empty one that does not yet, into the page. */
  const show = (draft: Draft, key: string) => {
    store.load(draft);
    saving.use(slotAt(storage, key));
    notices.clear();
    remember(key);
  };
  /** What is typed must be safe before another draft takes its place. */
  const settle = (): Done => {
    saving.flush();
    // There may be room by now.
    if (saving.$state.get().kind === 'failed') saving.save();
    const state = saving.$state.get();
    return state.kind !== 'failed' ? 'done' : state.reason === 'held' ? 'unreadable' : state.reason;
  };
  const open = async (key: string): Promise<Done> => {
    const raw = slotAt(storage, key).raw;
    if (raw === null) return 'unreadable';
    const draft = (await loadParser())(raw);
    if (!draft) return 'unreadable';
    // What was typed while the parser came has to be safe as well, hence only now.
    const settled = settle();
    if (settled === 'done') show(draft, key);
    return settled;
  };
  const create = (): Done => {
    const settled = settle();
    if (settled !== 'done') return settled;
    return attempt((place) => {
      show(EMPTY_DRAFT, freeKey(place));
      return 'done';
    });
  };
  const $open = computed([$slot, store.$draft], ({ key, about }, draft) => ({ key, name: draftName(draft, about, library) }));
  let last = $open.get();
  return {
    // The same object as long as it says the same: each key would draw the panel again.
    $open: computed($open, (value) => (value.key === last.key && value.name === last.name ? last : (last = value))),
    nameAt: (key) => nameOf({ key, raw: slotAt(storage, key).raw ?? '' }),
    list: () =>
      storedTexts(storage).map((text) => ({
        key: text.key,
        name: nameOf(text),
        changed: changedWords(aboutOf(text.raw), now()),
        open: text.key === $slot.get().key,
      })),
    open,
    create,
    rename: (key, name) =>
      attempt((place) => {
        if (key === $slot.get().key) saving.flush();
        const { raw, about } = slotAt(place, key);
        if (raw === null) return 'unreadable';
        const { name: _dropped, ...rest } = about;
        const short = name.trim().slice(0, LONGEST_NAME);
        const whole: About = short === '' ? rest : { ...rest, name: short };
        const { about: _before, ...draft } = JSON.parse(raw) as Draft & { about?: unknown };
        place.setItem(key, draftText(draft, whole));
        // Only where this tab has seen what lies there is the open draft still the same.
        const slot = $slot.get();
        if (key === slot.key && raw === slot.raw) saving.use(slotAt(place, key));
        return 'done';
      }),
    duplicate: (key) =>
      attempt((place) => {
        if (key === $slot.get().key) saving.flush();
        const { raw } = slotAt(place, key);
        if (raw === null) return 'unreadable';
        const name = `${nameOf({ key, raw }).slice(0, LONGEST_NAME - 3)} 副本`;
        const { about: _before, ...draft } = JSON.parse(raw) as Draft & { about?: unknown };
        place.setItem(freeKey(place), draftText(draft, { name, changed: now().toISOString() }));
        return 'done';
      }),
    remove: async (key) => {
      const wasOpen = key === $slot.get().key;
      if (wasOpen) saving.flush();
      const { raw } = slotAt(storage, key);
      if (raw === null || !storage) return null;
      const deleted: Deleted = { key, raw, name: nameOf({ key, raw }), wasOpen };
      const next = wasOpen ? storedTexts(storage).find((text) => text.key !== key) : undefined;
      if (next && (await open(next.key)) !== 'done') return null;
      try {
        storage.removeItem(key);
      } catch {
        return null;
      }
      if (wasOpen && !next) show(EMPTY_DRAFT, key);
      return deleted;
    },
    restore: async (deleted) => {
      let key = deleted.key;
      const done = attempt((place) => {
        if (place.getItem(key) !== null) key = freeKey(place);
        place.setItem(key, deleted.raw);
        return 'done';
      });
      if (done !== 'done' || !deleted.wasOpen) return done;
      // Nothing can be pending in an empty draft that nobody has touched: it gives way.
      return open(key);
    },
    take: (draft, name, label) => {
      const settled = settle();
      if (!storage || settled === 'forbidden') {
        store.replace(draft, label);
        return 'done';
      }
      if (settled !== 'done') return settled;
      return attempt((place) => {
        const { key: own, raw } = $slot.get();
        // Who has nothing of his own yet needs no second place.
        const key = raw === null && slotAt(place, own).raw === null ? own : freeKey(place);
        place.setItem(key, draftText(draft, { name: name.slice(0, LONGEST_NAME), changed: now().toISOString() }));
        show(draft, key);
        return 'done';
      });
    },
    changedElsewhere: async function react({ key, oldValue }): Promise<void> {
      const slot = $slot.get();
      if (!storage || (key !== null && key !== slot.key)) return;
      const there = slotAt(storage, slot.key);
      if (there.raw === slot.raw) return;
      if (there.raw === null) {
        notices.tell({ kind: 'gone' });
        return;
      }
      if (sameDraft(there.raw, slot.raw)) {
        // Only its name was changed; whatever is pending follows under the new one.
        if (saving.$state.get().kind !== 'pending') saving.use(there);
        return;
      }
      const mine = saving.wrote() && oldValue !== slot.raw;
      // Something of ours is not in what lies there: saving parts the two.
      if (saving.$state.get().kind === 'pending' || mine) {
        saving.save();
        return;
      }
      const draft = (await loadParser())(there.raw);
      // Meanwhile the reader may have typed, or the other tab may have saved again.
      if ($slot.get() !== slot || saving.$state.get().kind === 'pending' || slotAt(storage, slot.key).raw !== there.raw) {
        await react({ key, oldValue: slot.raw });
        return;
      }
      if (!draft) return;
      store.adopt(draft);
      saving.use(there);
      notices.tell({ kind: 'adopted' });
    },
  };
}
