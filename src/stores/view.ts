import { atom, type ReadableAtom } from 'nanostores';
import type { Step } from '../model/step.ts';
import { GROUP_IDS, type GroupId } from './clause-groups.ts';

/** What is unfolded. Not part of the draft and not stored. */
export interface View {
  readonly $open: ReadableAtom<ReadonlySet<GroupId>>;
  /** How many sections are drawn so far: they come one after another, so that no task grows long. */
  readonly $drawn: ReadableAtom<number>;
  show(id: GroupId): void;
  toggle(id: GroupId): void;
  setAll(open: boolean): void;
  /** Draws one more section; returns whether there are more to come. */
  drawNext(): boolean;
}

/** Everything unfolded, or, on a phone, only the step asked for or the first one. */
export function createView(options: { readonly narrow: boolean; readonly step: Step | null }): View {
  const $open = atom<ReadonlySet<GroupId>>(new Set(options.narrow ? [options.step ?? 'research'] : GROUP_IDS));
  const $drawn = atom(1);
  return {
    $open,
    $drawn,
    show: (id) => {
      $drawn.set(GROUP_IDS.length);
      if (!$open.get().has(id)) $open.set(new Set([...$open.get(), id]));
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
