/**
 * Cells of a table's row as a line that the checks read as one. A row of one cell is that cell's words: a heading
 * of the table, or a text that was put into a frame. Empty where nothing stands in it.
 */
export function rowLine(cells: readonly string[]): string {
  const filled = cells.filter((words) => words !== '');
  if (filled.length < 2) return filled[0] ?? '';
  const line = cells.join(' | ');
  // At the edge an empty cell would not be seen.
  return cells[0] === '' || cells.at(-1) === '' ? `| ${line} |` : line;
}
