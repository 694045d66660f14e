import type { DraftStorage } from '../stored-draft.ts';

/** Key under which the checked text lies. Lasting. */
export const CHECK_KEY = 'tuoguan-check';

/** What is kept of a check: everything else follows from it. */
export interface Kept {
  readonly text: string;
  /** Keys of ignored findings, see `keyOf`. */
  readonly ignored: readonly string[];
}

/** Nothing typed, nothing ignored. */
export const NOTHING: Kept = { text: '', ignored: [] };

/** The text under which something is stored. */
export const keptText = ({ text, ignored }: Kept): string => JSON.stringify({ version: 1, text, ignored });

/** Reads a stored text; what cannot be read as ours is nothing. */
function parse(raw: string): Kept {
  const data = JSON.parse(raw) as unknown;
  if (typeof data !== 'object' || data === null) return NOTHING;
  const { text, ignored } = data as Record<string, unknown>;
  if (typeof text !== 'string') return NOTHING;
  return { text, ignored: Array.isArray(ignored) ? ignored.filter((key): key is string => typeof key === 'string') : [] };
}

/** What lies in storage from last time. Never throws. */
export function findKept(storage: Pick<DraftStorage, 'getItem'> | null): Kept {
  try {
    const raw = storage?.getItem(CHECK_KEY) ?? null;
    return raw === null ? NOTHING : parse(raw);
  } catch {
    return NOTHING;
  }
}
