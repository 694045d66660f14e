import { wordsIn, type Fragment } from './fragment.ts';
import { isMarked, joinedWords, lineWords, linesOf } from './lines.ts';
import type { Rule, Rules } from './rules.ts';

/** A table of a page; `top` places it among the lines. */
export interface Table {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly string[])[];
}

/** A page's tables and what stands outside of them. */
export interface Tables {
  readonly tables: readonly Table[];
  readonly rest: readonly Fragment[];
}

/** Lines that miss each other by less still meet, in points. */
const NEAR = 3;
/** Narrowest gap between two columns that no line parts, in points. */
const GUTTER = 4.5;
/** A page with more lines is a drawing. */
const MOST_RULES = 1_200;

const meets = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - NEAR && down.at <= across.to + NEAR && across.at >= down.from - NEAR && across.at <= down.to + NEAR;

const distinct = (places: readonly number[]): number[] => {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) if (place - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(place);
  return kept;
};

const centre = ({ left, right }: Fragment): number => (left + right) / 2;
const middle = ({ baseline, size }: Fragment): number => baseline - size * 0.35;

/** Lines that hang together. */
function groupsOf({ across, down }: Rules): Rules[] {
  const open = new Set<Rule>([...across, ...down]);
  const downs = new Set(down);
  const groups: Rules[] = [];
  for (const first of across) {
    if (!open.delete(first)) continue;
    const found: Rule[] = [first];
    for (let at = 0; at < found.length; at += 1) {
      const rule = found[at];
      if (!rule) break;
      const vertical = downs.has(rule);
      for (const other of vertical ? across : down) {
        if (open.has(other) && meets(vertical ? other : rule, vertical ? rule : other)) {
          open.delete(other);
          found.push(other);
        }
      }
    }
    groups.push({ across: found.filter((rule) => !downs.has(rule)), down: found.filter((rule) => downs.has(rule)) });
  }
  return groups;
}

/** The words of a cell; what was broken to fit is joined again. */
function cellWords(fragments: readonly Fragment[]): string {
  return linesOf(fragments)
    .map((line) => lineWords(line).replaceAll(/[|｜\t]/g, ' '))
    .reduce((whole, words) => {
      if (whole === '') return words;
      return isMarked(words) && !/[，。；、：:;,]$/.test(whole) ? `${whole}；${words}` : joinedWords(whole, words);
    }, '');
}

/** Puts pieces into the cells that `place` names. */
function filled(
  fragments: readonly Fragment[],
  rows: number,
  columns: number,
  place: (fragment: Fragment) => readonly [row: number, column: number],
): string[][] {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Fragment[] => []));
  for (const fragment of fragments) {
    const [row, column] = place(fragment);
    cells[row]?.[column]?.push(fragment);
  }
  return cells.map((row) => row.map(cellWords)).filter((row) => row.some((words) => words !== ''));
}

/** Index of the last of these lines before `position` that reaches over `across`. */
function before(rules: readonly Rule[], places: readonly number[], position: number, across: number): number {
  let at = places[0] ?? 0;
  for (const rule of rules) if (rule.at <= position && rule.at > at && rule.from - NEAR <= across && rule.to + NEAR >= across) ({ at } = rule);
  return Math.max(0, places.filter((place) => place <= at + NEAR).length - 1);
}

/** A table whose cells are drawn all around; null where the lines make less than two columns. */
function gridTable({ across, down }: Rules, fragments: readonly Fragment[]): { table: Table; used: readonly Fragment[] } | null {
  const columns = distinct([...down.map(({ at }) => at), Math.min(...across.map(({ from }) => from))]);
  const rows = distinct(across.map(({ at }) => at));
  const [left, right] = [columns[0] ?? 0, Math.max(...across.map(({ to }) => to))];
  const [top, bottom] = [rows[0] ?? 0, Math.max(rows.at(-1) ?? 0, ...down.map(({ to }) => to))];
  if (columns.filter((column) => column < right - NEAR).length < 2) return null;
  const used = fragments.filter((each) => centre(each) > left && centre(each) < right && middle(each) > top && middle(each) < bottom);
  const cells = filled(used, rows.length, columns.length, (each) => [
    before(across, rows, middle(each), centre(each)),
    before(down, columns, centre(each), middle(each)),
  ]);
  // Columns that nothing stands in are double lines.
  const kept = columns.map((_, column) => cells.some((row) => row[column] !== ''));
  const table = { top, bottom, rows: cells.map((row) => row.filter((_, column) => kept[column])) };
  return kept.filter(Boolean).length < 2 ? null : { table, used };
}

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
function ruledTables(across: readonly Rule[], fragments: readonly Fragment[]): { table: Table; used: readonly Fragment[] }[] {
  const found: { table: Table; used: readonly Fragment[] }[] = [];
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

/** Finds the tables of a page by the lines that are drawn on it. */
export function tablesOf(fragments: readonly Fragment[], rules: Rules): Tables {
  if (rules.across.length + rules.down.length > MOST_RULES) return { tables: [], rest: fragments };
  const tables: Table[] = [];
  const crosses = ({ left, right, baseline }: Fragment): boolean =>
    rules.down.some(({ at, from, to }) => at > left + 1 && at < right - 1 && baseline > from && baseline < to + NEAR);
  let rest: readonly Fragment[] = fragments.flatMap((each) => (crosses(each) ? wordsIn(each).words : [each]));
  const take = (part: { table: Table; used: readonly Fragment[] } | null): void => {
    if (!part || part.used.length === 0) return;
    const used = new Set(part.used);
    rest = rest.filter((each) => !used.has(each));
    tables.push(part.table);
  };
  const left: Rule[] = [];
  for (const group of groupsOf(rules)) {
    const grid = group.across.length >= 2 && group.down.length > 0 ? gridTable(group, rest) : null;
    if (grid) take(grid);
    else left.push(...group.across);
  }
  for (const part of ruledTables(left, rest)) take(part);
  return { tables: tables.sort((a, b) => a.top - b.top), rest };
}
