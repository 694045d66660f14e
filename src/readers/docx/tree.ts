import { rowLine } from '../row-line.ts';

/** A node of the document that mammoth reads. Only what is used here. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph: the name of its style, e.g. `heading 1`. */
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  /** Of a cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly checked?: boolean;
  /** Of a break: `line`, `page` or `column`. */
  readonly breakType?: string;
}

const heading = /^(?:heading|标题) ?([1-6])$|^(?:title|标题)$/i;
// A clause that somebody set in the style of a heading is still to be read as a clause.
const SENTENCE = /[。；，！？;]/;
const LONGEST_HEADING = 30;

/** What stands in a node, line ends as `\n`. */
export function wordsOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return '\t';
    case 'checkbox':
      return node.checked === true ? '☑' : '□';
    case 'break':
      return node.breakType === 'line' || node.breakType === undefined ? '\n' : '';
    default:
      return (node.children ?? []).map(wordsOf).join('');
  }
}

function paragraphWords(node: Node): string {
  // A tab would look like the end of a table's cell.
  const words = wordsOf(node).replaceAll('\t', ' ').trim();
  const level = heading.exec(node.styleName ?? '') ?? heading.exec(node.styleId ?? '');
  if (!level || words === '' || words.length > LONGEST_HEADING || SENTENCE.test(words) || words.includes('\n')) return words;
  return `${'#'.repeat(Number(level[1] ?? 1))} ${words}`;
}

/** Paragraphs of a cell on one line. */
function cellWords(node: Node): string {
  const parts = (node.children ?? [])
    .map((child) => (child.type === 'table' ? tableLines(child).join('；') : wordsOf(child)))
    .flatMap((part) => part.split('\n'))
    .map((part) => part.replaceAll(/[|｜\t]/g, ' ').trim())
    .filter((part) => part !== '');
  return parts.reduce((whole, part) => (whole === '' ? part : /[，。；、：！？:;,]$/.test(whole) ? whole + part : `${whole}；${part}`), '');
}

/** A line for each row. What a cell that reaches over several rows says is said in each; one that reaches over columns leaves them empty. */
function tableLines(table: Node): string[] {
  const held = new Map<number, { words: string; rows: number }>();
  return (table.children ?? []).flatMap((row) => {
    const cells: string[] = [];
    const above = () => {
      for (let kept = held.get(cells.length); kept && kept.rows > 0; kept = held.get(cells.length)) {
        kept.rows -= 1;
        cells.push(kept.words);
      }
    };
    for (const cell of row.children ?? []) {
      above();
      const words = cellWords(cell);
      if ((cell.rowSpan ?? 1) > 1) held.set(cells.length, { words, rows: (cell.rowSpan ?? 1) - 1 });
      cells.push(words, ...Array.from({ length: Math.min(cell.colSpan ?? 1, 60) - 1 }, () => ''));
    }
    above();
    const line = rowLine(cells);
    return line === '' ? [] : [line];
  });
}

/** The lines of a document: paragraphs and table rows from top to bottom. */
export function linesOf(document: Node): string[] {
  return (document.children ?? []).flatMap((node) => (node.type === 'table' ? ['', ...tableLines(node), ''] : paragraphWords(node).split('\n')));
}
