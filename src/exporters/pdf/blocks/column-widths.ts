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
  const settled = new Map<number, number>();
  const open = (): number[] => columns.flatMap((_, index) => (settled.has(index) ? [] : [index]));
  const shares = (indexes: readonly number[]): number => indexes.reduce((sum, index) => sum + (columns[index]?.share ?? 0), 0);
  const room = (): number => total - [...settled.values()].reduce((sum, width) => sum + width, 0);
  // Whoever is content with less goes first; each round leaves more for the others.
  for (let content = true; content;) {
    const left = room();
    const indexes = open();
    const unit = left / Math.max(1, shares(indexes));
    const modest = indexes.filter((index) => {
      const { share, natural } = columns[index] ?? { share: 0, natural: null };
      return natural !== null && natural <= share * unit;
    });
    content = modest.length > 0 && modest.length < indexes.length;
    if (content) for (const index of modest) settled.set(index, columns[index]?.natural ?? 0);
  }
  const rest = open();
  const left = room();
  const restShares = Math.max(1, shares(rest));
  // Where all are content, what is left over goes to all of them by share.
  const needs = rest.reduce((sum, index) => sum + (columns[index]?.natural ?? Infinity), 0);
  const spare = Number.isFinite(needs) && needs <= left ? left - needs : null;
  return columns.map(
    ({ share, natural }, index) => settled.get(index) ?? (spare === null ? (left * share) / restShares : (natural ?? 0) + (spare * share) / restShares),
  );
}
