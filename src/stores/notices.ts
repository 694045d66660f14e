import { atom, type ReadableAtom } from 'nanostores';
import type { Found } from './stored-draft.ts';

/** Something the reader is told when the page is opened, and can put away. */
export type Notice =
  /** The draft of last time is there again. */
  | { readonly kind: 'resumed' }
  /** A link brought packs along; names of those that were new. */
  | { readonly kind: 'preset'; readonly names: readonly string[]; readonly packs: readonly string[]; readonly besideDraft: boolean }
  /** A stored draft could not be read. `kept`: a copy is safe in the browser. */
  | { readonly kind: 'unreadable'; readonly raw: string; readonly kept: boolean };

/** The notices still shown. */
export interface Notices {
  readonly $notices: ReadableAtom<readonly Notice[]>;
  dismiss(notice: Notice): void;
}

/** What to tell after opening. */
export function createNotices(found: Found, preset: { readonly names: readonly string[]; readonly packs: readonly string[] }): Notices {
  const first: Notice[] = [];
  if (found.kind === 'unreadable') first.push({ kind: 'unreadable', raw: found.raw, kept: found.kept });
  if (found.kind === 'draft') first.push({ kind: 'resumed' });
  if (preset.names.length > 0) first.push({ kind: 'preset', ...preset, besideDraft: found.kind === 'draft' });
  const $notices = atom<readonly Notice[]>(first);
  return { $notices, dismiss: (notice) => $notices.set($notices.get().filter((shown) => shown !== notice)) };
}
