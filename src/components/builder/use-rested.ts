import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { runIdle } from '../../stores/settled.ts';

/**
 * The value of a store, taken over when the page is idle: for drawings that may lag behind everything
 * else by a moment and would make one long task with it.
 */
export function useRested<Value extends object>($store: ReadableAtom<Value>): Value {
  const [value, setValue] = useState($store.get());
  useEffect(() => {
    let here = true;
    const take = () =>
      runIdle(() => {
        if (here) setValue($store.get());
      });
    take();
    const stop = $store.listen(take);
    return () => {
      here = false;
      stop();
    };
  }, [$store]);
  return value;
}
