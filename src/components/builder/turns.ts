import { useEffect, useState } from 'preact/hooks';

/** Ends the task: what the browser has to do meanwhile, such as answering a tap, comes first. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
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
