import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Agreement } from '../../domain/agreement.ts';
import { datedConflicts, type DatedConflict } from '../../domain/timetable/conflict-days.ts';
import type { Settled } from '../../stores/builder.ts';
import { announce } from '../island/announce.ts';
import { useBuilder } from './context.ts';
import { useRested } from './use-rested.ts';

/** What the views of the dates are drawn from: it lags behind the typing. */
export interface DateBasis {
  readonly settled: Settled;
  readonly agreement: Agreement;
  readonly conflicts: readonly DatedConflict[];
  /** To be called when a repair was applied in a view: says what is left as soon as it is known. */
  readonly onRepaired: () => void;
}

/** The schedule with its conflicts by day. */
export function useDateBasis(): DateBasis {
  const { $settled, $agreement } = useBuilder();
  const settled = useRested($settled);
  const { agreement, conflicts } = useMemo(() => {
    const current = $agreement.get();
    return { agreement: current, conflicts: datedConflicts(settled.conflicts, current, settled.schedule) };
  }, [settled]);
  const repaired = useRef(false);
  useEffect(() => {
    if (!repaired.current) return;
    repaired.current = false;
    announce(conflicts.length === 0 ? '改好了，日期都对上了。' : `改好了，还有${conflicts.length}处对不上。`);
  }, [conflicts]);
  return {
    settled,
    agreement,
    conflicts,
    onRepaired: () => {
      repaired.current = true;
    },
  };
}
