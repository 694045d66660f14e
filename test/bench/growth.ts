/**
 * How the product grows: `npm run bench:growth`. In memory with 1×, 10×, 100× the clauses; as a whole site with 1×, 10×, 50× the
 * texts of the guide and with 10× the clauses, each built in a copy of the tree: processor time of the build, the index of the search, what a first query
 * loads, bytes of a page, start of the builder. Takes some minutes; `-- clauses` or `-- pages` runs one half.
 */
import { findChromium } from '../../tooling/system-programs.mjs';
import { launchBrowser } from '../support/browser.ts';
import { kb, report, type BenchResult } from './bench-result.ts';
import { growthOfAssembly } from './growth/clauses.ts';
import { multiplyClauses, multiplyTexts } from './growth/copies.ts';
import { figuresOf, type SiteFigures } from './growth/site.ts';

/** What a page may weigh, as in `npm run size`. */
const PAGE_LIMIT = 14_000;

type Figure = 'processor' | 'index' | 'query' | 'page' | 'builder' | 'start';
const NAMES: Readonly<Record<Figure, { name: string; shown: (value: number) => string }>> = {
  processor: { name: 'build, processor time', shown: (value) => `${value.toFixed(1)} s` },
  index: { name: 'search index', shown: kb },
  query: { name: 'first query', shown: kb },
  page: { name: 'a page of the guide', shown: kb },
  builder: { name: 'HTML of the builder', shown: kb },
  start: { name: 'start of the builder', shown: (value) => `${value.toFixed(0)} ms` },
};

/** A figure against that of 1×: `linear` may grow as the size does, what is not stays as it is. */
function judged(what: string, figure: Figure, now: SiteFigures, first: SiteFigures, linear: boolean): BenchResult {
  const ratio = now[figure] / first[figure];
  const times = now.size / first.size;
  const limit = figure === 'start' ? 1.25 : 1.1;
  const { name, shown } = NAMES[figure];
  return {
    line: `${what}: ${name} ${shown(now[figure])}, ${ratio.toFixed(2)} × that of 1×${linear ? `, ${(ratio / times).toFixed(2)} × linear` : ''}`,
    limits: `≤ ${limit} × ${linear ? 'linear' : 'that of 1×'}`,
    good: ratio <= limit * (linear ? times : 1),
  };
}

const GROWING: readonly Figure[] = ['processor', 'index', 'query'];
const STANDING: readonly Figure[] = ['page', 'builder', 'start'];

/** Milliseconds that one more text costs, from one size to the next. */
const costBetween = (small: SiteFigures, large: SiteFigures) => ((large.processor - small.processor) * 1000) / (large.size - small.size);

async function growthOfSite(): Promise<void> {
  const browser = await launchBrowser(findChromium);
  const measured = async (what: string, grow: (copy: string) => number) => {
    const figures = await figuresOf(browser, grow);
    console.log(`${what}: ${figures.size}, built in ${figures.wall.toFixed(0)} s by the clock; largest page ${figures.largestName} ${kb(figures.largest)}`);
    return figures;
  };
  try {
    const first = await measured('1× the texts', (copy) => multiplyTexts(copy, 1));
    const sizes: SiteFigures[] = [];
    for (const times of [10, 50]) {
      const what = `${times}× the texts`;
      const now = await measured(what, (copy) => multiplyTexts(copy, times));
      sizes.push(now);
      report(...GROWING.map((figure) => judged(what, figure, now, first, true)), ...STANDING.map((figure) => judged(what, figure, now, first, false)), {
        line: `${what}: largest page ${kb(now.largest)}`,
        limits: `≤ ${kb(PAGE_LIMIT)}`,
        good: now.largest <= PAGE_LIMIT,
      });
    }
    const [ten = first, fifty = first] = sizes;
    const [early, late] = [costBetween(first, ten), costBetween(ten, fifty)];
    report({
      line: `one more text: ${early.toFixed(0)} ms of the build up to 10×, ${late.toFixed(0)} ms up to 50×, ${(late / early).toFixed(2)} ×`,
      limits: '≤ 1.25 ×',
      good: late <= early * 1.25,
    });
    const clauses = await measured('10× the clauses', (copy) => multiplyClauses(copy, 10));
    const base = { ...first, size: clauses.size / 10 };
    report(...[...GROWING, 'builder' as const, 'start' as const].map((figure) => judged('10× the clauses', figure, clauses, base, true)));
  } finally {
    await browser.close();
  }
}

const only = process.argv[2];
if (only !== 'pages') report(...growthOfAssembly());
if (only !== 'clauses') await growthOfSite();
