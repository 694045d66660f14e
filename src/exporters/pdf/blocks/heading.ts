import type { Block } from '../../../domain/document.ts';
import { COLOURS } from '../../printed/palette.ts';
import type { Piece, Setter } from '../typesetting/setter.ts';
import { baselineIn, type Slab } from '../typesetting/slab.ts';

/** A closing remark in brackets stands back: `前期调研（签约之前）`. */
function headingPieces(text: string): Piece[] {
  const parts = /^(.+?)(（[^（）]+）)$/.exec(text);
  const [, name, remark] = parts ?? [];
  if (name === undefined || remark === undefined) return [{ text, weight: 'bold', colour: COLOURS.ink }];
  return [
    { text: name, weight: 'bold', colour: COLOURS.ink },
    { text: remark, colour: COLOURS.muted },
  ];
}

/** A heading: bold, the first level with a rule that begins in seal red. Stays with what follows. */
export function headingSlabs(block: Extract<Block, { kind: 'heading' }>, setter: Setter): Slab[] {
  const { format } = setter;
  const type = format.heading[block.level];
  const lines = setter.lines(headingPieces(block.text.replaceAll('\n', ' ')), { size: type.size, width: format.width });
  const before = format.above[block.level];
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const ruled = last && block.level === 1;
    return {
      height: type.leading + (ruled ? 5 : 0),
      before: index === 0 ? before : 0,
      keep: true,
      ...(index === 0 ? { anchor: block.anchor } : {}),
      paint: (sheet, left, top) => {
        line.paint(sheet, left, top + baselineIn(type));
        if (!ruled) return;
        const y = top + type.leading + 2;
        sheet.line(left, y, left + format.width, y, { colour: COLOURS.hairline, width: 0.6 });
        sheet.line(left, y, left + type.size * 2, y, { colour: COLOURS.seal, width: 1.4 });
      },
    };
  });
}
