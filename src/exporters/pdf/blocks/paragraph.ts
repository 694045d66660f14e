import type { Block } from '../../../domain/document.ts';
import { COLOURS } from '../../printed/palette.ts';
import type { Setter } from '../typesetting/setter.ts';
import { paragraphSlabs, type Slab } from '../typesetting/slab.ts';
import { pieces } from './words.ts';

/** A paragraph over the whole width; notes are smaller and stand back. */
export function paragraphBlock(block: Extract<Block, { kind: 'paragraph' }>, setter: Setter): Slab[] {
  const { format } = setter;
  const note = block.tone === 'note';
  const type = note ? format.note : format.body;
  const lines = setter.lines(pieces(block.words, note ? COLOURS.muted : COLOURS.ink), { size: type.size, width: format.width, justify: true });
  return paragraphSlabs(lines, { type, before: format.gap, x: 0 });
}

/** A list: a small seal-red square before each item, the items hung behind it. */
export function listBlock(block: Extract<Block, { kind: 'list' }>, setter: Setter): Slab[] {
  const { format } = setter;
  const type = format.body;
  const indent = type.size * 1.5;
  return block.items.flatMap((item, index) => {
    const lines = setter.lines(pieces(item, COLOURS.ink), { size: type.size, width: format.width - indent, justify: true });
    return paragraphSlabs(lines, {
      type,
      before: index === 0 ? format.gap : format.gap / 2,
      x: indent,
      mark: (sheet, left, top) => sheet.rectangle({ x: left + type.size * 0.35, y: top + type.leading / 2 - 1.6, width: 3.2, height: 3.2 }, COLOURS.seal),
    });
  });
}
