import { NEAR, type FoundTable, type Table } from './cells.ts';
import { wordsIn, type Fragment } from './fragment.ts';
import { gridTable } from './grid-table.ts';
import { ruledTables } from './ruled-tables.ts';
import type { Rule, Rules } from './rules.ts';

/** A page's tables and what stands outside of them. */
export interface Tables {
  readonly tables: readonly Table[];
  readonly rest: readonly Fragment[];
}

/** A page with more lines is a drawing. */
const MOST_RULES = 1_200;

const meets = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - NEAR && down.at <= across.to + NEAR && across.at >= down.from - NEAR && across.at <= down.to + NEAR;

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

/** Finds the tables of a page by the lines that are drawn on it. */
export function tablesOf(fragments: readonly Fragment[], rules: Rules): Tables {
  if (rules.across.length + rules.down.length > MOST_RULES) return { tables: [], rest: fragments };
  const tables: Table[] = [];
  const crosses = ({ left, right, baseline }: Fragment): boolean =>
    rules.down.some(({ at, from, to }) => at > left + 1 && at < right - 1 && baseline > from && baseline < to + NEAR);
  let rest: readonly Fragment[] = fragments.flatMap((each) => (crosses(each) ? wordsIn(each).words : [each]));
  const take = (part: FoundTable | null): void => {
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
