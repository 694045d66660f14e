import type { Block } from '../../../domain/document.ts';
import { printableLine } from '../sanitize.ts';
import { COLOURS } from '../typesetting/palette.ts';
import type { Setter } from '../typesetting/setter.ts';
import { baselineIn, paragraphSlabs, type Slab } from '../typesetting/slab.ts';

/** Side of a tick box in points. */
const BOX = 9.5;

/** Lines to tick: a box to tick on paper, in the checklist a form field upon it; who and when stand at the right. */
export function tickSlabs(block: Extract<Block, { kind: 'ticks' }>, setter: Setter): Slab[] {
  const { format } = setter;
  const type = { size: format.body.size, leading: format.body.leading };
  const indent = BOX + 9;
  const width = format.width - indent;
  const set = block.items.map(({ id, text, note }) => ({
    id,
    label: printableLine(note ? `${text}（${note}）` : text),
    lines: setter.lines([{ text, colour: COLOURS.ink }], { size: type.size, width }),
    notes: note ? setter.lines([{ text: note, colour: COLOURS.muted }], { size: format.note.size, width }) : [],
  }));
  // Behind the text where every note of the list has room there, else each on a line of its own.
  const beside = set.every(({ lines, notes }) => notes.length < 2 && (lines.at(-1)?.width ?? 0) + 16 + (notes[0]?.width ?? 0) <= width);
  return set.flatMap(({ id, label, lines, notes }, index) => {
    const below = beside ? [] : notes;
    const slabs = paragraphSlabs(lines, {
      type,
      x: indent,
      keepLast: below.length > 0,
      before: index === 0 ? format.gap : format.gap * 0.6,
      mark: (sheet, left, top) => {
        const box = { x: left + 0.5, y: top + type.leading / 2 - BOX / 2, width: BOX, height: BOX };
        sheet.frame(box, { colour: COLOURS.ink, width: 0.7 });
        if (setter.kind === 'checklist') sheet.field(box, id, label);
        if (!beside) return;
        for (const note of notes) note.paint(sheet, left + format.width - note.width, top + (lines.length - 1) * type.leading + baselineIn(type));
      },
    });
    return [...slabs, ...paragraphSlabs(below, { type: format.note, before: 0, x: indent })];
  });
}
