import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Ends the task: what the browser has to do meanwhile, such as answering a tap, comes first. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Milliseconds that drawing may take in one task: what is a long task, 50, has to hold the browser's layout as well. */
const BUDGET = 16;

/**
 * How many parts of a view are to be drawn so far: a few more in each task, so that none grows long. How many follows from what the
 * last ones took, and doubles at most: parts differ, and so do machines.
 * @param all how many parts there are
 */
export function useTurns(all: number): number {
  const [drawn, setDrawn] = useState(1);
  const last = useRef({ parts: 1, began: performance.now(), took: BUDGET });
  // Runs in the task that drew them.
  useLayoutEffect(() => {
    last.current.took = performance.now() - last.current.began;
  }, [drawn]);
  useEffect(() => {
    if (drawn >= all) return;
    const { parts, took } = last.current;
    const more = Math.max(1, Math.min(2 * parts, Math.floor((parts * BUDGET) / took)));
    const timer = setTimeout(() => {
      last.current = { parts: more, began: performance.now(), took: BUDGET };
      setDrawn(drawn + more);
    }, 0);
    return () => clearTimeout(timer);
  }, [drawn, all]);
  return Math.min(drawn, all);
}
