import type { Paragraph, Table } from 'docx';
import type { Block, PrintedDocument } from '../../../domain/document.ts';
import type { Setting } from '../setting.ts';
import { clauseBlock } from './clause.ts';
import { coverParts } from './cover.ts';
import { headingBlock } from './heading.ts';
import { listBlock, paragraphBlock } from './paragraph.ts';
import { signaturesBlock } from './signatures.ts';
import { tableBlock } from './table.ts';
import { ticksBlock } from './ticks.ts';

/** A block as Word's paragraphs and tables. */
export function setBlock(block: Block, document: PrintedDocument, setting: Setting): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'cover':
      return coverParts(block, document);
    case 'heading':
      return [headingBlock(block, setting)];
    case 'paragraph':
      return paragraphBlock(block, setting);
    case 'list':
      return listBlock(block, setting);
    case 'clause':
      return clauseBlock(block, setting);
    case 'table':
      return tableBlock(block, setting);
    case 'ticks':
      return ticksBlock(block, setting);
    case 'signatures':
      return signaturesBlock(block);
  }
}
