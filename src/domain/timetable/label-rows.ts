/** A label that wants to stand at a place of a line. */
export interface WantedLabel {
  /** Where its left edge wants to be. */
  readonly x: number;
  readonly width: number;
}

/** Where it stands: in which row, counted from the line, and whether to the left of its place because there is no room to the right. */
export interface PlacedLabel {
  readonly row: number;
  readonly flipped: boolean;
}

/** Whether a character takes the width of a 汉字. */
const isWide = (character: string) => character >= '\u2e80';

/** About how wide a text is set in the site's fonts at a size, in the unit of the size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? size : size * 0.58;
  return Math.ceil(width);
}

/**
 * Puts labels into rows so that no two of them touch: each into the nearest row that is free where it
 * wants to stand. Labels must come in ascending order of `x`.
 * @param room where the drawing ends: what would reach beyond it stands to the left of its place
 * @param gap least distance between two labels of a row
 */
export function labelRows(labels: readonly WantedLabel[], room: number, gap: number): PlacedLabel[] {
  const rows: { from: number; until: number }[][] = [];
  return labels.map(({ x, width }) => {
    const flipped = x + width > room;
    const from = flipped ? x - width : x;
    const until = from + width;
    let row = 0;
    while (rows[row]?.some((taken) => from < taken.until + gap && taken.from < until + gap)) row += 1;
    (rows[row] ??= []).push({ from, until });
    return { row, flipped };
  });
}
