import type { Slab } from './slab.ts';

/** A slab with its distance from the top of the type area, in points. */
export interface PlacedSlab {
  readonly slab: Slab;
  readonly top: number;
}

/** One page's slabs, from top to bottom. */
export type Page = readonly PlacedSlab[];

// Rounding must not push a line that just fits.
const TOLERANCE = 0.01;

/** The last slab that must stand on the same page as the one at `from`. */
function chainEnd(slabs: readonly Slab[], from: number): number {
  let end = from;
  while (slabs[end]?.keep && end + 1 < slabs.length) end += 1;
  return end;
}

function heightOf(slabs: readonly Slab[], from: number, end: number, firstBefore: number): number {
  let height = firstBefore;
  for (let index = from; index <= end; index += 1) height += (slabs[index]?.height ?? 0) + (index === from ? 0 : (slabs[index]?.before ?? 0));
  return height;
}

/**
 * Distributes slabs over pages of `height` points. Slabs that keep with the next stay together
 * unless together they are taller than a page; heads of tables are repeated. Linear.
 */
export function paginate(slabs: readonly Slab[], height: number): Page[] {
  const pages: PlacedSlab[][] = [[]];
  let used = 0;
  const page = (): PlacedSlab[] => pages.at(-1) ?? [];
  const turn = (repeat?: Slab): void => {
    pages.push(repeat ? [{ slab: repeat, top: 0 }] : []);
    used = repeat?.height ?? 0;
  };
  const place = (slab: Slab): void => {
    const before = page().length === 0 ? 0 : slab.before;
    page().push({ slab, top: used + before });
    used += before + slab.height;
  };
  for (let index = 0; index < slabs.length;) {
    const first = slabs[index];
    if (!first) break;
    const end = chainEnd(slabs, index);
    const fits = (from: number, before: number): boolean => used + heightOf(slabs, from, end, before) <= height + TOLERANCE;
    const overlong = heightOf(slabs, index, end, first.repeat?.height ?? 0) > height + TOLERANCE;
    if (page().length > 0 && !overlong && !fits(index, first.before)) turn(first.repeat);
    for (; index <= end; index += 1) {
      const slab = slabs[index];
      if (!slab) break;
      if (overlong && page().length > 0 && used + slab.before + slab.height > height + TOLERANCE) turn(slab.repeat);
      place(slab);
      if (slab.endsPage && index + 1 < slabs.length) turn();
    }
  }
  return pages;
}
