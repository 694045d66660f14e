import type { Draft } from '../model/draft.ts';

/** The part of `localStorage` that is used. Every call may throw: storage can be forbidden, full, or wiped at any time. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Key of the first draft; further ones lie under `tuoguan-draft:2` and so on. Lasting: drafts are found by it after an update of the site. */
export const DRAFT_KEY = 'tuoguan-draft';
/** Key under which the key of the draft opened last is remembered, in this browser and in this tab. Losing it loses nothing. */
export const OPEN_KEY = 'tuoguan-open';
/** Key under which a stored text that could not be read is kept. */
export const BACKUP_KEY = 'tuoguan-draft-backup';

/** What was found in storage when the page was opened. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly about: About }
  /** `kept`: a copy lies under a backup key, so the draft's own key may be written again. */
  | { readonly kind: 'unreadable'; readonly raw: string; readonly kept: boolean }
  /** Storage may not even be read. */
  | { readonly kind: 'forbidden' };

/** Reads a stored text; `null` when it is no draft that this version can read. */
export type ParseDraft = (raw: string) => Draft | null;

/** What is stored beside a draft. Kept within its own text, so that there is no list that could be lost or contradict it. */
export interface About {
  /** As the reader named it; without one it is named after its contents. */
  readonly name?: string;
  /** Moment of the last change, ISO 8601 in UTC. */
  readonly changed?: string;
}

/** The text under which a draft is stored. */
export function draftText(draft: Draft, about: About = {}): string {
  return JSON.stringify(Object.keys(about).length === 0 ? draft : { ...draft, about });
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;

function recordIn(raw: string): Readonly<Record<string, unknown>> | null {
  try {
    return recordOf(JSON.parse(raw));
  } catch {
    return null;
  }
}

/** What a stored text says about itself; nothing where it says nothing. */
export function aboutOf(raw: string | null): About {
  const about = raw === null ? null : recordOf(recordIn(raw)?.['about']);
  const [name, changed] = [about?.['name'], about?.['changed']];
  return {
    ...(typeof name === 'string' && name.trim() !== '' ? { name } : {}),
    ...(typeof changed === 'string' && !Number.isNaN(Date.parse(changed)) ? { changed } : {}),
  };
}

/** A stored text without what it says about itself. */
const bare = (raw: string) => {
  const { about: _dropped, ...draft } = recordIn(raw) ?? { raw };
  return JSON.stringify(draft);
};

/** Whether two stored texts hold the same draft, whatever they are called. */
export function sameDraft(a: string, b: string | null): boolean {
  if (b === null) return false;
  return a === b || bare(a) === bare(b);
}

/** A stored text and where it lies. */
export interface StoredText {
  readonly key: string;
  readonly raw: string;
}

/** All texts under a key or, numbered, beside it, in the order of the browser. Read off the keys themselves. Never throws. */
export function textsUnder(storage: DraftStorage | null, base: string): StoredText[] {
  const found: StoredText[] = [];
  const name = new RegExp(`^${base}(?::\\d{1,6})?$`);
  try {
    const count = storage?.length ?? 0;
    for (let index = 0; index < count; index += 1) {
      const key = storage?.key(index) ?? null;
      if (key === null || !name.test(key)) continue;
      const raw = storage?.getItem(key) ?? null;
      if (raw !== null) found.push({ key, raw });
    }
  } catch {
    // Whatever could be read before is offered.
  }
  return found;
}

/** All texts stored as drafts, the one changed last first. Never throws. */
export function storedTexts(storage: DraftStorage | null): StoredText[] {
  const moment = ({ raw }: StoredText) => Date.parse(aboutOf(raw).changed ?? '') || 0;
  return textsUnder(storage, DRAFT_KEY).sort((a, b) => moment(b) - moment(a) || a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
}

/** A key, or a numbered one beside it, under which nothing lies. Throws as the storage does. */
export function freeKey(storage: DraftStorage, base: string = DRAFT_KEY): string {
  if (storage.getItem(base) === null) return base;
  for (let number = 2; ; number += 1) if (storage.getItem(`${base}:${number}`) === null) return `${base}:${number}`;
}

/** The key of the draft to open: that of this tab, else the one opened last, else the one changed last. Never throws. */
export function keyToOpen(storage: DraftStorage | null, session: Pick<Storage, 'getItem'> | null): string {
  const texts = storedTexts(storage);
  for (const remembering of [session, storage]) {
    try {
      const key = remembering?.getItem(OPEN_KEY);
      if (texts.some((text) => text.key === key)) return key ?? DRAFT_KEY;
    } catch {
      // Then the next one decides.
    }
  }
  return texts[0]?.key ?? DRAFT_KEY;
}

/** Puts `raw` under the first free backup key. Returns whether it is safe there. */
function keepBackup(storage: DraftStorage, raw: string): boolean {
  try {
    for (let copy = 1; copy < 100; copy += 1) {
      const key = copy === 1 ? BACKUP_KEY : `${BACKUP_KEY}-${copy}`;
      const there = storage.getItem(key);
      if (there === raw) return true;
      if (there !== null) continue;
      storage.setItem(key, raw);
      return storage.getItem(key) === raw;
    }
  } catch {
    // Told to the reader through `kept: false`.
  }
  return false;
}

/** Whether anything is stored at all: whoever finds nothing needs no parser. Never throws. */
export function holdsDraft(storage: DraftStorage | null): boolean {
  try {
    return storage !== null && (storage.getItem(DRAFT_KEY) !== null || storedTexts(storage).length > 0);
  } catch {
    return false;
  }
}

/**
 * The stored draft. A text that cannot be read is moved to a backup key; where even that fails it
 * stays where it is and `kept` is false, so that nobody writes over it. Never throws.
 */
export function findDraft(storage: DraftStorage | null, parse: ParseDraft, key: string = DRAFT_KEY): Found {
  if (!storage) return { kind: 'forbidden' };
  let raw: string | null;
  try {
    raw = storage.getItem(key);
  } catch {
    return { kind: 'forbidden' };
  }
  if (raw === null) return { kind: 'none' };
  const parsed = parse(raw);
  if (parsed) return { kind: 'draft', draft: parsed, about: aboutOf(raw) };
  const kept = keepBackup(storage, raw);
  if (kept) {
    try {
      storage.removeItem(key);
    } catch {
      /* The copy is safe: the next save replaces the original. */
    }
  }
  return { kind: 'unreadable', raw, kept };
}
