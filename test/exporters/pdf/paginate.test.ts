import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/exporters/pdf/typesetting/paginate.ts';
import type { Slab } from '../../../src/exporters/pdf/typesetting/slab.ts';

const paint = (): void => {};
const slab = fc
  .record({ height: fc.integer({ min: 5, max: 60 }), before: fc.integer({ min: 0, max: 30 }), keep: fc.boolean() })
  .map((made): Slab => ({ ...made, paint }));

describe('pages', () => {
  it('hold every strip once, in order, within the page', () => {
    fc.assert(
      fc.property(fc.array(slab, { maxLength: 80 }), (slabs) => {
        const pages = paginate(slabs, 200);
        expect(pages.flatMap((page) => page.map((placed) => placed.slab))).toEqual(slabs);
        for (const page of pages) {
          let bottom = 0;
          for (const {
            slab: { height },
            top,
          } of page) {
            expect(top).toBeGreaterThanOrEqual(bottom);
            bottom = top + height;
          }
          expect(bottom).toBeLessThanOrEqual(200.01);
        }
      }),
    );
  });

  it('end in a strip that belongs to the next only where the two together are longer than a page', () => {
    fc.assert(
      fc.property(fc.array(slab, { maxLength: 80 }), (slabs) => {
        const pages = paginate(slabs, 200);
        pages.slice(0, -1).forEach((page) => {
          const last = page.at(-1)?.slab;
          if (!last?.keep) return;
          let from = slabs.indexOf(last);
          while (slabs[from - 1]?.keep) from -= 1;
          let to = slabs.indexOf(last);
          while (slabs[to]?.keep && to + 1 < slabs.length) to += 1;
          const chain = slabs.slice(from, to + 1).reduce((sum, one, index) => sum + one.height + (index > 0 ? one.before : 0), 0);
          expect(chain).toBeGreaterThan(200);
        });
      }),
    );
  });

  it('begin with no room above and repeat the head of a table', () => {
    const head: Slab = { height: 20, before: 10, keep: true, paint };
    const rows = Array.from({ length: 30 }, (): Slab => ({ height: 30, before: 4, keep: false, repeat: head, paint }));
    const pages = paginate([head, ...rows], 200);
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(page[0]).toEqual({ slab: head, top: 0 });
  });
});
