import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AgreedClause } from '../../domain/agreement.ts';
import type { FreeFinding } from '../../stores/check-free-text.ts';
import { freeTextOf } from '../../stores/free-text.ts';
import { runIdle } from '../../stores/settled.ts';

/** How long a text must rest before it is read, in milliseconds. */
const REST = 400;

const NONE: readonly FreeFinding[] = [];

/**
 * What the checks say about the merchant's own words in a clause. Read when the page is idle after a pause in typing;
 * until then the findings about the words before stand. None while the checks cannot be fetched: nothing hangs on them.
 */
export function useFreeTextCheck(agreed: AgreedClause, override: string | null): readonly FreeFinding[] {
  const free = useMemo(() => freeTextOf(agreed, override), [agreed, override]);
  const [findings, setFindings] = useState(NONE);
  useEffect(() => {
    let current = true;
    const read = async () => {
      try {
        const { checkFreeText } = await import('../../stores/check-free-text.ts');
        runIdle(() => {
          if (current && free) setFindings(checkFreeText(free));
        });
      } catch {
        // Tried again with the next change.
      }
    };
    if (free === null) {
      setFindings(NONE);
      return;
    }
    const timer = setTimeout(() => runIdle(() => void read()), REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [free]);
  return findings;
}
