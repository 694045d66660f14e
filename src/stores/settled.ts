import { atom, type ReadableAtom } from 'nanostores';

/** How long a source must rest before what hangs on it is worked out, in milliseconds. */
export const REST = 150;

/** Runs a piece of work when the page is idle; replaced in tests. */
export type RunIdle = (work: () => void) => void;

/** `requestIdleCallback` where there is one (Safari has none), else a task of its own. */
export const runIdle: RunIdle = (work) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 0);
};

/**
 * A chain of results that may lag behind their source: once the source has rested for 150 ms, each
 * step is worked out in an idle task of its own, and all that were worked out are published
 * together. A change of the source starts over. The first round starts at once.
 */
export function settled<Source, Result>(options: {
  readonly $source: ReadableAtom<Source>;
  readonly initial: Result;
  /** Each step adds to the result of the one before; one step is one task. */
  readonly steps: readonly ((source: Source, result: Result) => Result)[];
  readonly idle?: RunIdle;
}): { readonly $result: ReadableAtom<Result>; readonly $busy: ReadableAtom<boolean>; again(): void; stop(): void } {
  const { $source, steps, idle = runIdle } = options;
  const $result = atom(options.initial);
  const $busy = atom(true);
  let round = 0;
  let changedAt = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const work = (mine: number, source: Source, result: Result, index: number) => {
    if (mine !== round) return;
    const step = steps[index];
    if (!step) {
      $result.set(result);
      $busy.set(false);
      return;
    }
    const next = step(source, result);
    idle(() => work(mine, source, next, index + 1));
  };
  const start = () => {
    timer = null;
    const mine = (round += 1);
    const source = $source.get();
    idle(() => work(mine, source, $result.get(), 0));
  };
  // One timer for a burst of keys: setting a timer at each of them would cost more than noting the time.
  const wait = () => {
    const left = changedAt + REST - Date.now();
    if (left > 0) timer = setTimeout(wait, left);
    else start();
  };
  const unlisten = $source.listen(() => {
    round += 1;
    changedAt = Date.now();
    if (!$busy.get()) $busy.set(true);
    timer ??= setTimeout(wait, REST);
  });
  start();
  return {
    $result,
    $busy,
    /** Works everything out once more: what a step rests on besides the source has changed. */
    again: () => {
      if (timer !== null) return;
      $busy.set(true);
      start();
    },
    stop: () => {
      unlisten();
      round += 1;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
