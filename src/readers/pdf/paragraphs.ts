import { rowLine } from '../row-line.ts';
import { isMarked, joinedWords, lineWords, type Line } from './lines.ts';
import type { Table } from './cells.ts';

/** A page cut into lines and tables. */
export interface PageParts {
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
  readonly width: number;
  readonly height: number;
}

/** In sizes of the letters: how near two lines of a paragraph stand, and how much room a broken line leaves at its end. */
const LEADING = 2.1;
const ROOM = 0.6;

/** Where the lines of a page end that are broken because there is no more room. */
function edgeOf({ lines, width }: PageParts): number {
  const left = Math.min(...lines.map((line) => line.left), width / 3);
  const mirrored = width - left;
  const rights = lines.map(({ right }) => right).sort((a, b) => b - a);
  const furthest = rights[0] ?? mirrored;
  const together = rights.filter((right) => furthest - right < 18).length >= 3;
  // Short notes leave half of the page empty: none of their lines is broken.
  return furthest > mirrored - 30 || (together && furthest - left > (mirrored - left) * 0.6) ? furthest : mirrored;
}

/** Width of what had to go to the next line as a whole: one character, a Latin word, a figure. */
function firstPiece(text: string, size: number): number {
  const word = /^[\w.,:%/-]+/.exec(text)?.[0].length ?? 0;
  return word > 0 ? word * size * 0.55 : size * (/^.[，。；、：！？）”》]/.test(text) ? 2 : 1);
}

/** Whether `line` goes on with what `before` began. */
function goesOn(before: Line, line: Line, edge: number, nextPage: boolean): boolean {
  const [said, words] = [lineWords(before), lineWords(line)];
  if (isMarked(words) || line.segments.length > 1) return false;
  // One wide gap is that of a line stretched to the edge; more part what stands beside each other.
  if (before.segments.length > 2) return false;
  if (Math.abs(before.size - line.size) > before.size * 0.12) return false;
  if (before.right + firstPiece(words, line.size) < edge - before.size * ROOM) return false;
  // Indented by two characters, as the first line of a Chinese paragraph is, and further than the line above.
  if (line.left > before.left + before.size * 1.2) return false;
  if (nextPage) return !/[。；！？：]$/.test(said);
  return line.baseline - before.baseline <= before.size * LEADING;
}

interface Row {
  readonly cells: readonly string[];
  readonly bottom: Line;
}

/** Neighbouring lines whose parts stand below each other are a table without lines. */
function alignedRows(lines: readonly Line[], from: number): { readonly rows: Row[]; readonly count: number } {
  const first = lines[from];
  if (!first || first.segments.length < 2) return { rows: [], count: 0 };
  const lefts = first.segments.map(({ left }) => left);
  const columnOf = (left: number): number => lefts.findIndex((each) => Math.abs(each - left) < first.size * 0.8);
  const rows: { cells: string[]; bottom: Line }[] = [];
  let count = 0;
  for (const line of lines.slice(from)) {
    const places = line.segments.map(({ left }) => columnOf(left));
    const above = rows.at(-1);
    if (places.includes(-1) || (above && line.baseline - above.bottom.baseline > line.size * 3.5)) break;
    if (above && places[0] !== 0 && line.baseline - above.bottom.baseline <= line.size * LEADING) {
      // What was broken within its cell.
      line.segments.forEach(({ text }, index) => {
        const column = places[index] ?? 0;
        above.cells[column] = joinedWords(above.cells[column] ?? '', text);
      });
      above.bottom = line;
    } else if (line.segments.length >= 2) {
      const cells = lefts.map(() => '');
      line.segments.forEach(({ text }, index) => (cells[places[index] ?? 0] = text));
      rows.push({ cells, bottom: line });
    } else break;
    count += 1;
  }
  return rows.length >= 3 ? { rows, count } : { rows: [], count: 0 };
}

/** The text of all pages: paragraphs as they were before they were broken into lines, a line for each row of a table. */
export function textOf(pages: readonly PageParts[]): string {
  const text: string[] = [];
  let open: Line | null = null;
  let head: string | null = null;
  // Columns of the table that nothing has followed yet.
  let columns = 0;
  const table = (rows: readonly (readonly string[])[]): void => {
    const lines = rows.map(rowLine).filter((line) => line !== '');
    // On the next page a table's head is printed again.
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (columns === width && width > 0) {
      text.pop();
      text.push(...lines.slice(lines[0] === head ? 1 : 0), '');
    } else {
      if (text.length > 0 && text.at(-1) !== '') text.push('');
      text.push(...lines, '');
      [head = null] = lines;
    }
    columns = width;
    open = null;
  };
  for (const page of pages) {
    const edge = edgeOf(page);
    const tables = [...page.tables];
    let firstOfPage = true;
    for (let at = 0; at < page.lines.length;) {
      const line = page.lines[at];
      if (!line) break;
      for (let next = tables[0]; next && next.top < line.baseline; next = tables[0]) {
        table(next.rows);
        tables.shift();
      }
      const { rows, count } = alignedRows(page.lines, at);
      if (count > 0) {
        table(rows.map(({ cells }) => cells.map((words) => words.replaceAll('|', ' '))));
        at += count;
        continue;
      }
      const words = lineWords(line);
      if (open && goesOn(open, line, edge, firstOfPage)) text.push(joinedWords(text.pop() ?? '', words));
      else text.push(words);
      // A paragraph's first line is indented, the others are not: what goes on is compared with the last of them.
      open = line;
      columns = 0;
      firstOfPage = false;
      at += 1;
    }
    for (const { rows } of tables) table(rows);
  }
  return text.join('\n');
}
