import type { Run } from '../../../domain/agreement.ts';
import type { Words } from '../../../domain/document.ts';
import { cutAtAddresses } from '../../printed/addresses.ts';
import type { Setting } from '../setting.ts';
import { wordText } from '../text.ts';
import { field, run, type Node } from '../xml.ts';

/** The number of a clause, as a field that follows Word's numbering where the clause stands in the same file. */
export function clauseNumber(number: string, { bookmarks }: Setting, clause = number): Node {
  const bookmark = bookmarks.get(clause);
  return bookmark === undefined ? run(number) : field(`REF ${bookmark} \\r \\h`, number);
}

/** Text of one line, its web addresses as links; `style` is a character style of `parts/styles.ts`. */
export function lineRuns(line: string, style?: string): Node[] {
  return line === '' ? [] : cutAtAddresses(line).map((part, at) => (at % 2 === 1 ? field(`HYPERLINK "${part}"`, part) : run(part, style)));
}

/** Plain text as lines, each for a paragraph of its own. */
export function textLines(text: string, style?: string): Node[][] {
  const whole = wordText(text);
  return whole.includes('\n') ? whole.split('\n').map((line) => lineRuns(line, style)) : [lineRuns(whole, style)];
}

/** A blank to write on, whatever it stands for. */
const blank = /^＿+$/;

function styleOf({ state, text }: Extract<Run, { kind: 'value' }>): string {
  if (state === 'missing' || blank.test(text)) return 'Blank';
  if (state === 'invalid') return 'Invalid';
  return state === 'changed' ? 'Changed' : 'Filled';
}

function referenceRuns({ text, number, clauseId }: Extract<Run, { kind: 'reference' }>, setting: Setting): Node[] {
  const at = number === null ? -1 : text.indexOf(number);
  if (number === null || at < 0) return lineRuns(wordText(text));
  return [run(text.slice(0, at)), clauseNumber(number, setting, clauseId), run(wordText(text.slice(at + number.length)))];
}

/** A sentence as lines: values in their styles, references as fields. */
export function wordLines(words: Words, setting: Setting): Node[][] {
  if (typeof words === 'string') return textLines(words);
  const lines: Node[][] = [[]];
  for (const piece of words) {
    if (piece.kind === 'reference') {
      lines.at(-1)?.push(...referenceRuns(piece, setting));
      continue;
    }
    const [first = [], ...rest] = textLines(piece.text, piece.kind === 'value' ? styleOf(piece) : undefined);
    lines.at(-1)?.push(...first);
    lines.push(...rest);
  }
  return lines;
}
