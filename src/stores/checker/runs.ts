import { atom, type ReadableAtom } from 'nanostores';
import type { ToldResult } from '../../checks/told.ts';
import { kindOfText, type TextKind } from './text-kind.ts';

/** How long the text must rest before it is checked again, in milliseconds. */
export const REST = 400;

/** Checks a text somewhere else than in the page's own thread. Rejects where that cannot be done. A newer call makes an older one void. */
export type CheckElsewhere = (text: string) => Promise<ToldResult>;

/** A text that was checked, and what is to be said about it. */
export interface Checked {
  readonly text: string;
  readonly result: ToldResult;
}

/** Where the check is. */
export type RunState =
  /** Not asked for yet. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done' }
  /** The text cannot be checked, and why. */
  | { readonly kind: 'refused'; readonly why: Exclude<TextKind, 'text' | 'short'> }
  /** The checks did not come: no network at the first use. */
  | { readonly kind: 'failed' };

/** Checks the text: once when asked, from then on whenever it has rested. */
export interface Runs {
  readonly $run: ReadableAtom<RunState>;
  /** The last text that was checked; stays while a newer one is being looked at. */
  readonly $checked: ReadableAtom<Checked | null>;
  /** Checks the text as it stands. */
  run(): Promise<void>;
  /** Forgets the result: there is nothing to check any more. */
  forget(): void;
  stop(): void;
}

/** Follows a text. */
export function createRuns(options: { readonly $text: ReadableAtom<string>; readonly check: CheckElsewhere }): Runs {
  const { $text, check } = options;
  const $run = atom<RunState>({ kind: 'idle' });
  const $checked = atom<Checked | null>(null);
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    round += 1;
  };
  const run = async () => {
    cancel();
    const mine = round;
    const text = $text.get();
    const why = kindOfText(text);
    if (why === 'empty' || why === 'long' || why === 'foreign') {
      $checked.set(null);
      $run.set({ kind: 'refused', why });
      return;
    }
    if ($checked.get()?.text === text) {
      $run.set({ kind: 'done' });
      return;
    }
    $run.set({ kind: 'running' });
    try {
      const result = await check(text);
      if (mine !== round) return;
      $checked.set({ text, result });
      $run.set({ kind: 'done' });
    } catch {
      if (mine === round) $run.set({ kind: 'failed' });
    }
  };
  const stop = $text.listen(() => {
    if ($run.get().kind === 'idle') return;
    cancel();
    timer = setTimeout(() => void run(), REST);
  });
  return {
    $run,
    $checked,
    run,
    forget: () => {
      cancel();
      $checked.set(null);
      $run.set({ kind: 'idle' });
    },
    stop: () => {
      cancel();
      stop();
    },
  };
}
