import { cellWords, centre, distinct, middle, NEAR, type FoundTable } from './cells.ts';
import { wordsIn, type Fragment } from './fragment.ts';
import { linesOf } from './lines.ts';
import type { Rule } from './rules.ts';

/** Narrowest gap between two columns that no line parts, in points. */
const GUTTER = 4.5;
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Spans with those that overlap, or nearly, made one. */
function covered(spans: readonly Span[]): Span[] {
  const done: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = done.at(-1);
    if (last && span.from - last.to < GUTTER) last.to = Math.max(last.to, span.to);
    else done.push({ ...span });
  }
  return done;
}

/** Whether a piece reaches over a place; a mark like 《 may hang out by half its width. */
const crossing = (place: number, { left, right, size }: Fragment): boolean => left < place - Math.max(NEAR, size * 0.7) && right > place + NEAR;

/** How far a mark may stand out of its column. */
const hanging = (band: readonly Fragment[]): number => Math.max(NEAR, ...band.map(({ size }) => size * 0.7));

/** Where the words of a row begin. */
function headsOf(band: readonly Fragment[]): number[] {
  const words = band.flatMap((each) => {
    const cut = wordsIn(each);
    return cut.blank > each.size * 0.45 ? cut.words : [each];
  });
  return distinct(words.map(({ left }) => left));
}

/** Cells of rows: by where the words of the head begin, as far as no piece reaches over it; else by the gaps that all rows leave. */
function rowsOf(bands: readonly (readonly Fragment[])[], open: readonly number[], gaps: readonly Span[]): string[][] {
  const cut = bands.map((band) => band.flatMap((each) => (open.some((place) => crossing(place, each)) ? wordsIn(each).words : [each])));
  if (open.length <= gaps.length)
    return bands.map((band) => gaps.map(({ from, to }) => cellWords(band.filter((each) => centre(each) >= from && centre(each) <= to))));
  return cut.map((band) =>
    open.map((place, column) =>
      cellWords(band.filter(({ left }) => (column === 0 || left >= place - hanging(band)) && left < (open[column + 1] ?? Infinity) - hanging(band))),
    ),
  );
}

/** Whether what stands between two lines is a text whose numbers stand out on the left, no row: several of them below each other, apart. */
function isText(band: readonly Fragment[], first: Span | undefined): boolean {
  const numbers = linesOf(band.filter((each) => first !== undefined && centre(each) >= first.from && centre(each) <= first.to));
  return numbers.some(({ baseline, size }, index) => index > 0 && baseline - (numbers[index - 1]?.baseline ?? baseline) > size * 2.4);
}

/** Tables whose rows are parted by lines and whose columns only by gaps: as many neighbouring rows as leave a gap open. */
export function ruledTables(across: readonly Rule[], fragments: readonly Fragment[]): FoundTable[] {
  const found: FoundTable[] = [];
  const rules = [...across].sort((a, b) => a.at - b.at);
  for (let first = 0; first < rules.length;) {
    const start = rules[first];
    if (!start) break;
    const alike = rules.slice(first).filter(({ from, to }) => Math.abs(from - start.from) < 4 && Math.abs(to - start.to) < 4);
    const bands: Fragment[][] = [];
    let columns: Span[] = [];
    let heads: readonly number[] = [];
    for (let at = 0; at + 1 < alike.length; at += 1) {
      const [top, bottom] = [alike[at]?.at ?? 0, alike[at + 1]?.at ?? 0];
      const band = fragments.filter((each) => middle(each) > top && middle(each) < bottom && centre(each) > start.from && centre(each) < start.to);
      const spans = covered([...columns, ...band.map(({ left, right }) => ({ from: left, to: right }))]);
      if (band.length === 0 || spans.length < 2 || isText(band, spans[0])) break;
      // What reaches over the columns of a table that has begun stands below it.
      const kept = heads.filter((place) => !band.flatMap((each) => wordsIn(each).words).some((each) => crossing(place, each)));
      if (bands.length >= 2 && kept.length < heads.length) break;
      heads = bands.length === 0 ? headsOf(band) : kept;
      columns = spans;
      bands.push(band);
    }
    const rows = rowsOf(bands, heads, columns);
    const whole = rows.filter((row) => row.filter((words) => words !== '').length >= 2).length;
    if (whole >= 2) {
      found.push({ table: { top: start.at, bottom: alike[bands.length]?.at ?? start.at, rows }, used: bands.flat() });
      const last = alike[bands.length];
      first = last ? Math.max(first + 1, rules.indexOf(last)) : first + 1;
    } else first += 1;
  }
  return found;
}
