import type { Block } from '../../../domain/document.ts';
import { chapterOf } from '../numbering.ts';
import type { Setting } from '../setting.ts';
import { wordLine } from '../text.ts';
import { paragraph, run, type Node } from '../xml.ts';

/** A heading of Word's outline; a number in front of it is Word's own. */
export function headingBlock(block: Extract<Block, { kind: 'heading' }>, { numbering }: Setting): Node {
  const place = numbering.places.get(block);
  const text = wordLine(place ? chapterOf(block.text).text : block.text);
  return paragraph(`Heading${block.level}`, [run(text)], place ? { numbering: place } : {});
}
