import type { Block, PrintedDocument } from '../../domain/document.ts';

/** A paragraph's place in Word's own numbering: the list's id in `numbering.xml`, and the level. */
export interface Place {
  readonly list: number;
  readonly level: 0 | 1;
}

/** Word's numbering of documents. */
export interface Numbering {
  /** Number of the first chapter of each list of chapters and clauses; the first of them has the id `FIRST_LIST`. */
  readonly starts: readonly number[];
  /** Blocks that Word numbers. */
  readonly places: ReadonlyMap<Block, Place>;
}

/** Id of the list with bullets. */
export const BULLETS = 1;
/** Id of the first list of chapters and clauses. */
export const FIRST_LIST = 2;

const chapterNumber = /^(\d+)　/;

/** The number that a heading begins with, or `null`, and its text without. */
export function chapterOf(text: string): { readonly number: number | null; readonly text: string } {
  const [prefix, number] = chapterNumber.exec(text) ?? [];
  return prefix === undefined ? { number: null, text } : { number: Number(number), text: text.slice(prefix.length) };
}

/**
 * Gives headings with a number and clauses their places, so that Word counts what the agreement
 * counts: where a step takes no part, a new list begins at the next one's number. A clause whose
 * number Word would not come to has no place; its number is then plain text.
 */
export function numberingOf(documents: readonly PrintedDocument[]): Numbering {
  const starts: number[] = [];
  const places = new Map<Block, Place>();
  for (const { blocks } of documents) {
    let chapter = -1;
    let clause = 0;
    for (const block of blocks) {
      if (block.kind === 'heading' && block.level === 1) {
        const { number } = chapterOf(block.text);
        if (number === null) continue;
        if (number !== chapter + 1 || chapter < 0) starts.push(number);
        chapter = number;
        clause = 0;
        places.set(block, { list: FIRST_LIST + starts.length - 1, level: 0 });
      } else if (block.kind === 'clause' && block.number === `${chapter}.${clause + 1}`) {
        clause += 1;
        places.set(block, { list: FIRST_LIST + starts.length - 1, level: 1 });
      }
    }
  }
  return { starts, places };
}
