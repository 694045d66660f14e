import type { Block, PrintedDocument } from '../../../domain/document.ts';
import type { Setting } from '../setting.ts';
import type { Node } from '../xml.ts';
import { clauseBlock } from './clause.ts';
import { coverBlock } from './cover.ts';
import { headingBlock } from './heading.ts';
import { linkBlock } from './link.ts';
import { listBlock, paragraphBlock } from './paragraph.ts';
import { signaturesBlock } from './signatures.ts';
import { tableBlock } from './table.ts';
import { ticksBlock } from './ticks.ts';

/** What is not left without the paragraph before it: nobody signs a page that says nothing. */
const held: ReadonlySet<Block['kind']> = new Set(['signatures', 'table', 'ticks']);

/** The block at `index` of a document as Word's paragraphs and tables. */
export function setBlock(document: PrintedDocument, index: number, setting: Setting): Node[] {
  const block = document.blocks[index];
  switch (block?.kind) {
    case undefined:
      return [];
    case 'cover':
      return coverBlock(block, document);
    case 'heading':
      return [headingBlock(block, setting)];
    case 'paragraph':
      return paragraphBlock(block, held.has(document.blocks[index + 1]?.kind ?? 'heading'), setting);
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
    case 'link':
      return linkBlock(block);
  }
}
