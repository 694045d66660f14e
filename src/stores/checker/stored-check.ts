import { textsUnder, type DraftStorage } from '../stored-draft.ts';

/** Key under which the checked text lies; further ones, of other windows, lie under `tuoguan-check:2` and so on. Lasting. */
export const CHECK_KEY = 'tuoguan-check';
/** Key under which a tab remembers which of them it has open. Losing it loses nothing. */
export const CHECK_OPEN_KEY = 'tuoguan-check-open';

/** What is kept of a check: everything else follows from it. */
export interface Kept {
  readonly text: string;
  /** Keys of ignored findings, see `keyOf`. */
  readonly ignored: readonly string[];
}

/** Nothing typed, nothing ignored. */
export const NOTHING: Kept = { text: '', ignored: [] };

/** A kept text and where it lies. */
export interface KeptText {
  readonly key: string;
  /** `null`: nothing lies there. */
  readonly raw: string | null;
  readonly kept: Kept;
}

/** The text under which something is stored. */
export const keptText = ({ text, ignored }: Kept): string => JSON.stringify({ version: 1, text, ignored });

/** Reads a stored text; `null` where it is none of ours. */
function parse(raw: string): Kept | null {
  try {
    const data = JSON.parse(raw) as unknown;
    if (typeof data !== 'object' || data === null) return null;
    const { text, ignored } = data as Record<string, unknown>;
    if (typeof text !== 'string') return null;
    return { text, ignored: Array.isArray(ignored) ? ignored.filter((key): key is string => typeof key === 'string') : [] };
  } catch {
    return null;
  }
}

/** All kept texts but the one under `key`. What cannot be read as ours is offered as it lies there, so that it can be looked at. Never throws. */
export function otherTexts(storage: DraftStorage | null, key: string): KeptText[] {
  return textsUnder(storage, CHECK_KEY)
    .filter((text) => text.key !== key)
    .map(({ key: other, raw }) => ({ key: other, raw, kept: parse(raw) ?? { text: raw, ignored: [] } }))
    .filter(({ kept }) => kept.text.trim() !== '');
}

/**
 * The text to open: that of this tab, else the first that can be read; else a place for a new one, where nothing lies.
 * Never throws.
 * @param session of this tab alone
 */
export function textToOpen(storage: DraftStorage | null, session: Pick<Storage, 'getItem'> | null): KeptText {
  const texts = textsUnder(storage, CHECK_KEY).sort((a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
  let mine: string | null = null;
  try {
    mine = session?.getItem(CHECK_OPEN_KEY) ?? null;
  } catch {
    // Then the first one is opened.
  }
  for (const { key, raw } of [...texts.filter((text) => text.key === mine), ...texts]) {
    const kept = parse(raw);
    if (kept) return { key, raw, kept };
  }
  const taken = new Set(texts.map(({ key }) => key));
  let free = CHECK_KEY;
  for (let number = 2; taken.has(free); number += 1) free = `${CHECK_KEY}:${number}`;
  return { key: free, raw: null, kept: NOTHING };
}
