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
  return block.items.flatMap(({ id, text, note }, index) => {
    const lines = setter.lines([{ text, colour: COLOURS.ink }], { size: type.size, width });
    const remark = note === undefined || note === '' ? null : setter.line(note, { size: format.note.size, colour: COLOURS.muted });
    const last = lines.at(-1);
    // Behind the last line where there is room, else on lines of its own.
    const beside = remark !== null && last !== undefined && last.width + 16 + remark.width <= width;
    const below = remark !== null && !beside ? setter.lines([{ text: note ?? '', colour: COLOURS.muted }], { size: format.note.size, width }) : [];
    const slabs = paragraphSlabs(lines, {
      type, x: indent, keepLast: below.length > 0,
      before: index === 0 ? format.gap : format.gap * 0.6,
      mark: (sheet, left, top) => {
        const box = { x: left + 0.5, y: top + type.leading / 2 - BOX / 2, width: BOX, height: BOX };
        sheet.frame(box, { colour: COLOURS.ink, width: 0.7 });
        if (setter.kind === 'checklist') sheet.field(box, id, printableLine(note ? `${text}（${note}）` : text));
        if (beside) remark.paint(sheet, left + format.width - remark.width, top + (lines.length - 1) * type.leading + baselineIn(type));
      },
    });
    return [...slabs, ...paragraphSlabs(below, { type: format.note, before: 0, x: indent })];
  });
}
