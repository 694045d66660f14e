import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions } from 'docx';
import type { Block, PrintedDocument } from '../../domain/document.ts';
import { INDENT } from './measures.ts';

/** A paragraph's place in Word's own numbering. */
export interface Place {
  readonly reference: string;
  readonly level: 0 | 1;
}

/** Word's numbering of documents: which lists there are, and which block is numbered by them. */
export interface Numbering {
  readonly lists: readonly { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[];
  readonly places: ReadonlyMap<Block, Place>;
}

const chapterNumber = /^(\d+)　/;

/** The number that a heading begins with, or `null`, and its text without. */
export function chapterOf(text: string): { readonly number: number | null; readonly text: string } {
  const [prefix, number] = chapterNumber.exec(text) ?? [];
  return prefix === undefined ? { number: null, text } : { number: Number(number), text: text.slice(prefix.length) };
}

const BULLETS: readonly ILevelsOptions[] = [
  {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 300, hanging: 300 } }, run: { color: 'B3261E' } },
  },
];

/** Chapters and their clauses as two levels of one list, the chapters counted from `start`. */
function levels(start: number): ILevelsOptions[] {
  const run = { bold: true, color: 'B3261E' } as const;
  const level = { format: LevelFormat.DECIMAL, alignment: AlignmentType.LEFT, suffix: LevelSuffix.TAB };
  const paragraph = { indent: { left: INDENT, hanging: INDENT } };
  return [
    { ...level, level: 0, text: '%1', start, style: { run, paragraph } },
    { ...level, level: 1, text: '%1.%2', style: { run, paragraph } },
  ];
}

// docx writes a list's reference into the XML and puts its id there in the end; U+2060 keeps whatever a merchant typed from being taken for one.
const referenceOf = (document: number, start: number) => `\u2060${document}.${start}`;

/** Reference of the list with bullets. */
export const BULLET_LIST = '\u2060bullets';

/**
 * Gives headings with a number and clauses their places, so that Word counts what the agreement
 * counts: where a step takes no part, a new list begins at the next one's number. A clause whose
 * number Word would not come to has no place; its number is then plain text.
 */
export function numberingOf(documents: readonly PrintedDocument[]): Numbering {
  const lists: { reference: string; levels: readonly ILevelsOptions[] }[] = [{ reference: BULLET_LIST, levels: BULLETS }];
  const places = new Map<Block, Place>();
  documents.forEach(({ blocks }, document) => {
    let reference = '';
    let chapter = -1;
    let clause = 0;
    for (const block of blocks) {
      if (block.kind === 'heading' && block.level === 1) {
        const { number } = chapterOf(block.text);
        if (number === null) continue;
        if (number !== chapter + 1 || reference === '') {
          reference = referenceOf(document, number);
          lists.push({ reference, levels: levels(number) });
        }
        chapter = number;
        clause = 0;
        places.set(block, { reference, level: 0 });
      } else if (block.kind === 'clause' && block.number === `${chapter}.${clause + 1}`) {
        clause += 1;
        places.set(block, { reference, level: 1 });
      }
    }
  });
  return { lists, places };
}
