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

/** Height of slabs that stand together, the room before the first one given. */
function heightOf(slabs: readonly Slab[], firstBefore: number): number {
  return slabs.reduce((sum, { before, height }, index) => sum + (index === 0 ? firstBefore : before) + height, 0);
}

/**
 * Distributes slabs over pages of `height` points. Slabs that keep with the next stay together
 * unless together they are taller than a page; heads of tables are repeated. Linear.
 */
export function paginate(slabs: readonly Slab[], height: number): Page[] {
  let page: PlacedSlab[] = [];
  const pages = [page];
  let used = 0;
  const turn = (repeat?: Slab): void => {
    page = repeat ? [{ slab: repeat, top: 0 }] : [];
    pages.push(page);
    used = repeat?.height ?? 0;
  };
  const place = (slab: Slab): void => {
    const before = page.length === 0 ? 0 : slab.before;
    page.push({ slab, top: used + before });
    used += before + slab.height;
  };
  for (let index = 0; index < slabs.length;) {
    const chain = slabs.slice(index, chainEnd(slabs, index) + 1);
    index += chain.length;
    const first = chain[0] as Slab;
    const overlong = heightOf(chain, first.repeat?.height ?? 0) > height + TOLERANCE;
    if (page.length > 0 && !overlong && used + heightOf(chain, first.before) > height + TOLERANCE) turn(first.repeat);
    chain.forEach((slab, at) => {
      if (overlong && page.length > 0 && used + slab.before + slab.height > height + TOLERANCE) turn(slab.repeat);
      place(slab);
      if (slab.endsPage && (at + 1 < chain.length || index < slabs.length)) turn();
    });
  }
  return pages;
}
