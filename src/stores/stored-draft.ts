import { draft as draftSchema, type Draft } from '../model/draft.ts';

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

/** A draft from its stored text; `null` when it is not one this version can read. */
export function parseDraft(raw: string): Draft | null {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(raw));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

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

/**
 * The stored draft. A text that cannot be read is moved to a backup key; where even that fails it
 * stays where it is and `kept` is false, so that nobody writes over it. Never throws.
 */
export function findDraft(storage: DraftStorage | null): Found {
  if (!storage) return { kind: 'forbidden' };
  let raw: string | null;
  try {
    raw = storage.getItem(DRAFT_KEY);
  } catch {
    return { kind: 'forbidden' };
  }
  if (raw === null) return { kind: 'none' };
  const parsed = parseDraft(raw);
  if (parsed) return { kind: 'draft', draft: parsed };
  const kept = keepBackup(storage, raw);
  if (kept) {
    try { storage.removeItem(DRAFT_KEY); } catch { /* The copy is safe: the next save replaces the original. */ }
  }
  return { kind: 'unreadable', raw, kept };
}
