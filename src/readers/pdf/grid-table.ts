import { cellWords, centre, distinct, middle, NEAR, type FoundTable } from './cells.ts';
import type { Fragment } from './fragment.ts';
import type { Rule, Rules } from './rules.ts';

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
export function gridTable({ across, down }: Rules, fragments: readonly Fragment[]): FoundTable | null {
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
