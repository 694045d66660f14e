import { SimpleField, TextRun, type ParagraphChild } from 'docx';
import type { Run } from '../../../domain/agreement.ts';
import type { Words } from '../../../domain/document.ts';
import type { Setting } from '../setting.ts';
import { wordText } from '../text.ts';

/** Character styles of `parts/styles.ts`. */
export type CharacterStyle = 'Filled' | 'Changed' | 'Blank' | 'Invalid' | 'Rewritten' | 'Label' | 'Muted' | 'Provisional' | 'Lead';

const address = /(https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+[\w\-~/#@$&*+=%])/;

/** A run in the style of its paragraph, or in a character style. */
export function run(text: string, style?: CharacterStyle): TextRun {
  return new TextRun(style === undefined ? text : { text, style });
}

/** The number of a clause, as a field that follows Word's numbering where the clause stands in the same file. */
export function clauseNumber(number: string, bookmark: string | undefined): ParagraphChild {
  return bookmark === undefined ? run(number) : new SimpleField(`REF ${bookmark} \\r \\h`, number);
}

/** Text of one line, its web addresses as links. */
export function lineRuns(line: string, style?: CharacterStyle): ParagraphChild[] {
  if (!line.includes('://')) return line === '' ? [] : [run(line, style)];
  return line
    .split(address)
    .map((part, at) => (at % 2 === 1 ? new SimpleField(`HYPERLINK "${part}"`, part) : run(part, style)));
}

/** Plain text as lines, each for a paragraph of its own. */
export function textLines(text: string, style?: CharacterStyle): ParagraphChild[][] {
  return wordText(text)
    .split('\n')
    .map((line) => lineRuns(line, style));
}

/** A blank to write on, whatever it stands for. */
const blank = /^＿+$/;

function styleOf({ state, text }: Extract<Run, { kind: 'value' }>): CharacterStyle {
  if (state === 'missing' || blank.test(text)) return 'Blank';
  if (state === 'invalid') return 'Invalid';
  return state === 'changed' ? 'Changed' : 'Filled';
}

function referenceRuns({ text, number, clauseId }: Extract<Run, { kind: 'reference' }>, { bookmarks }: Setting): ParagraphChild[] {
  const at = number === null ? -1 : text.indexOf(number);
  if (number === null || at < 0) return [run(wordText(text))];
  return [run(text.slice(0, at)), clauseNumber(number, bookmarks.get(clauseId)), run(wordText(text.slice(at + number.length)))];
}

/** A sentence as lines: values in their styles, references as fields. */
export function wordLines(words: Words, setting: Setting): ParagraphChild[][] {
  if (typeof words === 'string') return textLines(words);
  const lines: ParagraphChild[][] = [[]];
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
