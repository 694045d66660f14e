import type { Block, PrintedDocument } from '../../../domain/document.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Slab } from '../typesetting/slab.ts';
import { clauseSlabs } from './clause.ts';
import { coverSlabs } from './cover.ts';
import { headingSlabs } from './heading.ts';
import { codeBeside, linkSlabs } from './link.ts';
import { listBlock, paragraphBlock } from './paragraph.ts';
import { signatureSlabs } from './signatures.ts';
import { tableSlabs } from './table.ts';
import { tickSlabs } from './ticks.ts';

function blockSlabs(block: Block, setter: Setter, document: PrintedDocument): Slab[] {
  switch (block.kind) {
    case 'cover':
      return coverSlabs(block, setter, document);
    case 'heading':
      return headingSlabs(block, setter);
    case 'paragraph':
      return paragraphBlock(block, setter);
    case 'list':
      return listBlock(block, setter);
    case 'clause':
      return clauseSlabs(block, setter);
    case 'table':
      return tableSlabs(block, setter);
    case 'ticks':
      return tickSlabs(block, setter);
    case 'signatures':
      return signatureSlabs(block, setter);
    case 'link':
      return linkSlabs(block, setter);
  }
}

/** Whether the words of a block must stand on one page with what follows: what is signed with its signatures, a note under a heading with its table or first clause. */
function leadsTo(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  if (next?.kind === 'signatures') return true;
  return (
    block.kind === 'paragraph' &&
    before?.kind === 'heading' &&
    (next?.kind === 'table' || next?.kind === 'ticks' || next?.kind === 'heading' || next?.kind === 'clause')
  );
}

/** More columns leave no room for a code beside them. */
const MOST_SIGNERS = 2;

/** The end of a tight document with its code beside the signatures, so that the code takes no page of its own; `null` where it has none or no room there. */
function closing(blocks: readonly Block[], setter: Setter): { readonly blocks: number; readonly slabs: Slab[] } | null {
  const [signatures, heading, link] = blocks.slice(-3);
  if (!setter.format.compact || signatures?.kind !== 'signatures' || heading?.kind !== 'heading' || link?.kind !== 'link') return null;
  const code = signatures.signers.length <= MOST_SIGNERS ? codeBeside(link.url) : null;
  if (!code) return null;
  const signed = signatureSlabs(signatures, setter, code);
  const words = paragraphBlock({ kind: 'paragraph', tone: 'note', words: `${heading.text}：${link.words}` }, setter);
  return { blocks: 3, slabs: [...signed.map((slab, index) => (index === signed.length - 1 ? { ...slab, keep: true } : slab)), ...words] };
}

/** All slabs of a document from top to bottom. */
export function composeSlabs(document: PrintedDocument, setter: Setter): Slab[] {
  const end = closing(document.blocks, setter);
  const before = document.blocks.slice(0, document.blocks.length - (end?.blocks ?? 0)).flatMap((block, index) => {
    const slabs = blockSlabs(block, setter, document);
    const last = slabs.at(-1);
    if (!last || last.endsPage || !leadsTo(block, document.blocks[index - 1], document.blocks[index + 1])) return slabs;
    return [...slabs.slice(0, -1), { ...last, keep: true }];
  });
  return [...before, ...(end?.slabs ?? [])];
}
