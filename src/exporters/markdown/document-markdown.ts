import { plainWords, type Block, type PrintedDocument, type Tick } from '../../domain/document.ts';
import { NOTES_TITLE, type Note } from '../../domain/notes.ts';
import { inline, label, line, paragraphs } from './escape.ts';

const BLANK = '＿＿＿＿＿＿';

/** What stands between two empty lines; the lines of a list stand together. */
type Part = string;

const together = (lines: readonly string[]): Part[] => (lines.length === 0 ? [] : [lines.join('\n')]);

function tickLines({ text, note, days }: Tick): string[] {
  const behind = note ? `（${inline(note)}）` : '';
  const [only] = days ?? [];
  if (!days || !only) return [`- [ ] ${inline(text)}${behind}`];
  if (days.length === 1) return [`- [ ] ${inline(text)}${behind}：${inline(only.label)}`];
  return [`- ${line(text)}${behind}`, ...days.map((day) => `  - [ ] ${inline(day.label)}`)];
}

const row = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;

function table({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): Part[] {
  const head = columns.map((column) => column.label);
  const width = (cells: readonly string[]) => head.map((_, index) => cells[index] ?? '');
  return [...(caption ? paragraphs(caption) : []), [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map((cells) => row(width(cells)))].join('\n')];
}

function blockParts(block: Block): Part[] {
  switch (block.kind) {
    case 'cover':
      return [
        ...together(block.parties.map(({ role, name, contact }) => `- ${label(role)}${inline(name) || BLANK}${contact ? `（${inline(contact)}）` : ''}`)),
        ...together(block.facts.map(({ label: what, value }) => `- ${label(what)}${inline(value)}`)),
        ...together(block.stations.map(({ name, date }, index) => `${index + 1}. ${label(name)}${inline(date)}`)),
      ];
    case 'heading':
      return [`${block.level === 1 ? '##' : '###'} ${inline(block.text)}`];
    case 'paragraph':
      return paragraphs(plainWords(block.words));
    case 'list':
      return together(block.items.map((item) => `- ${line(plainWords(item))}`));
    case 'clause':
      return [
        `### ${inline(block.number)} ${inline(block.title)}${block.rewritten ? '（已改写）' : ''}`,
        ...paragraphs(plainWords(block.runs)),
        ...block.smallPrint.map(({ label: what, text }) => `${label(what)}${inline(text)}`),
      ];
    case 'table':
      return table(block);
    case 'ticks':
      return together(block.items.flatMap(tickLines));
    case 'signatures':
      return block.signers.map(({ role, name }) => `${label(role)}${inline(name) || BLANK}　签字（盖章）：${BLANK}　日期：${BLANK}`);
    case 'link':
      return [...paragraphs(block.words), `<${block.url}>`];
  }
}

/** A whole document as Markdown (CommonMark with the tables and tick boxes of GFM); notes stand at its end. */
export function documentMarkdown(document: PrintedDocument, notes: readonly Note[]): string {
  const remarks = notes.flatMap(({ number, title, text }) => [`${label(`${number} ${title}`)}`, ...paragraphs(text)]);
  return [
    `# ${inline(document.title)}`,
    line(document.subtitle),
    ...document.blocks.flatMap(blockParts),
    ...(notes.length === 0 ? [] : [`## ${NOTES_TITLE}`, ...remarks]),
    '',
  ].join('\n\n');
}
