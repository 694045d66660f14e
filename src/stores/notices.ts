import { atom, type ReadableAtom } from 'nanostores';
import type { Found } from './stored-draft.ts';
import type { TakenClauses } from './taken-clauses.ts';

/** Something the reader is told when the page is opened, and can put away. */
export type Notice =
  /** The draft of last time is there again. */
  | { readonly kind: 'resumed'; readonly name: string; readonly changed: string }
  /** A link brought packs along; names of those that were new. */
  | { readonly kind: 'preset'; readonly names: readonly string[]; readonly packs: readonly string[]; readonly besideDraft: boolean }
  /** A link brought clauses along. */
  | { readonly kind: 'brought'; readonly clauses: TakenClauses; readonly besideDraft: boolean }
  /** A stored draft could not be read. `kept`: a copy is safe in the browser. */
  | { readonly kind: 'unreadable'; readonly raw: string; readonly kept: boolean }
  /** A draft came from a link or a file and is open now; `before` is the reader's own, where there was one. `done` says in Chinese what was done. */
  | { readonly kind: 'taken'; readonly name: string; readonly done: string; readonly before: { readonly key: string; readonly name: string } | null }
  /** Another tab has changed this draft as well: both are kept, under these keys. */
  | { readonly kind: 'parted'; readonly ours: string; readonly theirs: string }
  /** What another tab changed in this draft now stands here. */
  | { readonly kind: 'adopted' }
  /** What was stored of this draft is gone: deleted in another tab, or wiped by the browser. */
  | { readonly kind: 'gone' }
  /** It was gone, and was stored again with the last change. */
  | { readonly kind: 'restored' };

/** The notices still shown. */
export interface Notices {
  readonly $notices: ReadableAtom<readonly Notice[]>;
  dismiss(notice: Notice): void;
  /** Tells something that came up since; of one kind the latest is shown. */
  tell(notice: Notice): void;
  /** Takes all away: another draft is open. What could not be read stays until it is put away. */
  clear(): void;
}

/** What to tell after opening. `resumed` names the draft that was found, `clauses` are those of the link. */
export function createNotices(
  found: Found,
  preset: { readonly names: readonly string[]; readonly packs: readonly string[] },
  resumed: { readonly name: string; readonly changed: string },
  clauses: TakenClauses,
): Notices {
  const first: Notice[] = [];
  if (found.kind === 'unreadable') first.push({ kind: 'unreadable', raw: found.raw, kept: found.kept });
  if (found.kind === 'draft') first.push({ kind: 'resumed', ...resumed });
  if (preset.names.length > 0) first.push({ kind: 'preset', ...preset, besideDraft: found.kind === 'draft' });
  if (clauses.fresh.length + clauses.already + clauses.unknown > 0) first.push({ kind: 'brought', clauses, besideDraft: found.kind === 'draft' });
  const $notices = atom<readonly Notice[]>(first);
  const keep = (wanted: (shown: Notice) => boolean) => $notices.set($notices.get().filter(wanted));
  return {
    $notices,
    dismiss: (notice) => keep((shown) => shown !== notice),
    tell: (notice) => $notices.set([...$notices.get().filter(({ kind }) => kind !== notice.kind), notice]),
    clear: () => keep(({ kind }) => kind === 'unreadable'),
  };
}
