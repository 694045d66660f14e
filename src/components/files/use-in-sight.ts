import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A ref for the answer to a press: it is scrolled into sight when it comes, in a panel that scrolls as well.
 * @param what changes with each answer; empty or `null`: there is none
 */
export function useInSight(what: string | null): RefObject<HTMLDivElement> {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (what) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [what]);
  return answer;
}
