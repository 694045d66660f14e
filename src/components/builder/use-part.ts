import { useStore } from '@nanostores/preact';
import { computed, type ReadableAtom } from 'nanostores';
import { useMemo } from 'preact/hooks';

/** One part of a store's value; the component is drawn again only when that part changes. `select` must not depend on anything that changes but `key`. */
export function usePart<Whole, Part>($store: ReadableAtom<Whole>, select: (whole: Whole) => Part, key: string = ''): Part {
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useStore(useMemo(() => computed($store, select), [$store, key]));
}
