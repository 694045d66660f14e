import type { Draft } from '../model/draft.ts';

/** The part of `localStorage` that is used. Every call may throw: storage can be forbidden, full, or wiped at any time. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Key of the draft. Lasting: drafts are found by it after an update of the site. */
export const DRAFT_KEY = 'tuoguan-draft';
/** Key under which a stored text that could not be read is kept. */
export const BACKUP_KEY = 'tuoguan-draft-backup';

/** What was found in storage when the page was opened. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** `kept`: a copy lies under a backup key, so the draft's own key may be written again. */
  | { readonly kind: 'unreadable'; readonly raw: string; readonly kept: boolean }
  /** Storage may not even be read. */
  | { readonly kind: 'forbidden' };

/** Reads a stored text; `null` when it is no draft that this version can read. */
export type ParseDraft = (raw: string) => Draft | null;

/** The text under which a draft is stored. */
export function draftText(draft: Draft): string {
  return JSON.stringify(draft);
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
    return storage !== null && storage.getItem(DRAFT_KEY) !== null;
  } catch {
    return false;
  }
}

/**
 * The stored draft. A text that cannot be read is moved to a backup key; where even that fails it
 * stays where it is and `kept` is false, so that nobody writes over it. Never throws.
 */
export function findDraft(storage: DraftStorage | null, parse: ParseDraft): Found {
  if (!storage) return { kind: 'forbidden' };
  let raw: string | null;
  try {
    raw = storage.getItem(DRAFT_KEY);
  } catch {
    return { kind: 'forbidden' };
  }
  if (raw === null) return { kind: 'none' };
  const parsed = parse(raw);
  if (parsed) return { kind: 'draft', draft: parsed };
  const kept = keepBackup(storage, raw);
  if (kept) {
    try {
      storage.removeItem(DRAFT_KEY);
    } catch {
      /* The copy is safe: the next save replaces the original. */
    }
  }
  return { kind: 'unreadable', raw, kept };
}
