import { useEffect, useState } from 'preact/hooks';

/** Ends the task: what the browser has to do meanwhile, such as answering a tap, comes first. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Until the page as it was sent is on the screen. At once where nobody looks: there frames do not come. */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve();
    else {
      requestAnimationFrame(() => setTimeout(resolve, 0));
      // A tab may be hidden while it waits for its frame.
      setTimeout(resolve, 1000);
    }
  });

/**
 * How many parts of a view are to be drawn so far: one more in each task, so that none grows long.
 * @param all how many parts there are
 */
export function useTurns(all: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= all) return;
    const timer = setTimeout(() => setDrawn(drawn + 1), 0);
    return () => clearTimeout(timer);
  }, [drawn, all]);
  return Math.min(drawn, all);
}
