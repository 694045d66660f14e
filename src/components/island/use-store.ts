import { computed, type ReadableAtom } from 'nanostores';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

/**
 * The value of a store; the component is drawn again when it changes. Unlike the hook of
 * @nanostores/preact it does not wait for a timer: a timer runs only after the browser has
 * painted, which makes a key's way to the preview several times longer.
 */
export function useStore<Value>($store: ReadableAtom<Value>): Value {
  const [, redraw] = useState({});
  const value = $store.get();
  useLayoutEffect(() => {
    if ($store.get() !== value) redraw({});
    return $store.listen(() => redraw({}));
    // Only the store decides: `value` is what was drawn before listening began.
  }, [$store]);
  return value;
}

/**
 * One part of a store's value; the component is drawn again only when that part changes.
 * @param key must change whenever `select` would read something else
 */
export function usePart<Whole, Part>($store: ReadableAtom<Whole>, select: (whole: Whole) => Part, key: string = ''): Part {
  return useStore(useMemo(() => computed($store, select), [$store, key]));
}
