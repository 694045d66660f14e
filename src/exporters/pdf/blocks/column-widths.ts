/** A column's share of the table and, in points, the width at which none of its cells breaks; `null` keeps the share. */
export interface ColumnNeed {
  readonly share: number;
  readonly natural: number | null;
}

/**
 * Widths of columns that together fill `total` points: by share, but a column that needs less than
 * its share leaves the rest to those that need more.
 */
export function columnWidths(columns: readonly ColumnNeed[], total: number): number[] {
  const settled = new Map<ColumnNeed, number>();
  const open = (): ColumnNeed[] => columns.filter((column) => !settled.has(column));
  const shares = (some: readonly ColumnNeed[]): number => some.reduce((sum, { share }) => sum + share, 0);
  const room = (): number => total - [...settled.values()].reduce((sum, width) => sum + width, 0);
  // Whoever is content with less goes first; each round leaves more for the others.
  for (let content = true; content;) {
    const left = room();
    const some = open();
    const unit = left / Math.max(1, shares(some));
    const modest = some.flatMap((column) => (column.natural !== null && column.natural <= column.share * unit ? [[column, column.natural] as const] : []));
    content = modest.length > 0 && modest.length < some.length;
    if (content) for (const [column, natural] of modest) settled.set(column, natural);
  }
  const rest = open();
  const left = room();
  const restShares = Math.max(1, shares(rest));
  // Where all are content, what is left over goes to all of them by share.
  const needs = rest.reduce((sum, { natural }) => sum + (natural ?? Infinity), 0);
  const spare = Number.isFinite(needs) && needs <= left ? left - needs : null;
  return columns.map(
    (column) => settled.get(column) ?? (spare === null ? left * column.share : (column.natural as number) * restShares + spare * column.share) / restShares,
  );
}
