import { Paragraph } from 'docx';
import type { Block } from '../../../domain/document.ts';
import { chapterOf } from '../numbering.ts';
import type { Setting } from '../setting.ts';
import { wordLine } from '../text.ts';

/** A heading of Word's outline; a number in front of it is Word's own. */
export function headingBlock(block: Extract<Block, { kind: 'heading' }>, { numbering }: Setting): Paragraph {
  const place = numbering.places.get(block);
  const text = wordLine(place ? chapterOf(block.text).text : block.text);
  return new Paragraph({ text, style: `Heading${block.level}`, ...(place ? { numbering: place } : {}) });
}
