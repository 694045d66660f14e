/** Sizes of the sheet in twentieths of a point, A4. */
export const PAGE = { width: 11906, height: 16838, side: 1134, top: 1304, bottom: 1134, header: 680, footer: 567 } as const;

/** Width of the type area, 17 cm. */
export const TEXT_WIDTH = PAGE.width - PAGE.side * 2;

/** Indent of a clause's sentence behind its number. */
export const INDENT = 600;

/** Tabs of a line to tick: the clause's number, then the text; of the boxes of a month's days, five to a line. */
export const TICK = { number: 360, text: 920, days: [820, 1640, 2460, 3280] } as const;

/** Widths of columns from their shares, together exactly `total`. */
export function columnWidths(shares: readonly number[], total = TEXT_WIDTH): number[] {
  const sum = shares.reduce((all, share) => all + share, 0) || 1;
  const edges = shares.map((_, at) => Math.round((shares.slice(0, at + 1).reduce((all, share) => all + share, 0) / sum) * total));
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}
