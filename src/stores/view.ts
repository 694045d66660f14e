import { atom, type ReadableAtom } from 'nanostores';
import { GROUP_IDS, isGroupId, type GroupId } from './clause-groups.ts';
import { TASK_IDS, type TaskId } from './task-labels.ts';

/** One task after another, each on a screen of its own, or everything on one page. */
export type Mode = 'one' | 'all';

/** What a screen shows: the three questions, the task list, or one task. */
export type Screen = 'start' | 'list' | TaskId;

/** Where the reader is. */
export interface Place {
  readonly screen: Screen;
  /** `opened`: as a screen, its head is where one goes on; `shown`: for the sake of a field in it; `history`: back or forward. */
  readonly by: 'opened' | 'shown' | 'history';
}

/** Key under which the choice of mode is remembered. Lasting. */
export const MODE_KEY = 'tuoguan-view';

/** What is shown of the form. Not part of the draft. */
export interface View {
  readonly $mode: ReadableAtom<Mode>;
  /** Without effect while everything is on one page. */
  readonly $place: ReadableAtom<Place>;
  /** Sections unfolded while everything is on one page. */
  readonly $open: ReadableAtom<ReadonlySet<GroupId>>;
  /** How many sections are drawn so far: they come one after another, so that no task grows long. */
  readonly $drawn: ReadableAtom<number>;
  setMode(mode: Mode): void;
  open(screen: Screen): void;
  /** Goes where the history says; `null` stays where it is. */
  follow(screen: Screen | null): void;
  /** Makes a task's fields be there: as a screen, or unfolded. */
  show(id: TaskId): void;
  toggle(id: GroupId): void;
  setAll(open: boolean): void;
  /** Draws one more section; returns whether there are more to come. */
  drawNext(): boolean;
}

/** How the fragment of a screen begins: `#at=fee`. Links hold it: lasting. */
export const SCREEN_HASH = '#at=';

/** The address's fragment of a screen; the start has none. */
export const hashOf = (screen: Screen): string => (screen === 'start' ? '' : SCREEN_HASH + screen);

/** The screen that a fragment names. A draft in the link is read at the start; any other fragment names none. */
export function screenOf(hash: string): Screen | null {
  if (hash === '' || hash === '#' || hash.startsWith('#s=')) return 'start';
  const name = hash.startsWith(SCREEN_HASH) ? hash.slice(SCREEN_HASH.length) : '';
  return name === 'list' ? name : (TASK_IDS.find((id) => id === name) ?? null);
}

/** The part of `localStorage` that is used; may throw. */
type ModeStorage = Pick<Storage, 'getItem' | 'setItem'>;

function rememberedMode(storage: ModeStorage | null): Mode | null {
  try {
    const mode = storage?.getItem(MODE_KEY);
    return mode === 'one' || mode === 'all' ? mode : null;
  } catch {
    return null;
  }
}

/** One by one on a phone and everything on a page elsewhere, unless the reader chose otherwise before. */
export function createView(options: { readonly narrow: boolean; readonly screen: Screen; readonly storage: ModeStorage | null }): View {
  const { narrow, screen, storage } = options;
  const $mode = atom<Mode>(rememberedMode(storage) ?? (narrow ? 'one' : 'all'));
  const $place = atom<Place>({ screen, by: 'opened' });
  const $open = atom<ReadonlySet<GroupId>>(new Set(GROUP_IDS));
  const $drawn = atom(1);
  const go = (to: Screen, by: Place['by']) => {
    if ($place.get().screen !== to) $place.set({ screen: to, by });
  };
  return {
    $mode,
    $place,
    $open,
    $drawn,
    setMode: (mode) => {
      $mode.set(mode);
      try {
        storage?.setItem(MODE_KEY, mode);
      } catch {
        /* Then it holds for this visit. */
      }
    },
    open: (to) => go(to, 'opened'),
    follow: (to) => {
      if (to !== null) go(to, 'history');
    },
    show: (id) => {
      if ($mode.get() === 'one') go(id, 'shown');
      $drawn.set(GROUP_IDS.length);
      if (isGroupId(id) && !$open.get().has(id)) $open.set(new Set([...$open.get(), id]));
    },
    toggle: (id) => {
      const open = new Set($open.get());
      if (!open.delete(id)) open.add(id);
      $open.set(open);
    },
    setAll: (open) => $open.set(new Set(open ? GROUP_IDS : [])),
    drawNext: () => {
      if ($drawn.get() < GROUP_IDS.length) $drawn.set($drawn.get() + 1);
      return $drawn.get() < GROUP_IDS.length;
    },
  };
}
