import { BorderStyle, TextRun, type IBorderOptions } from 'docx';
import { SIDE_LABELS, type Side } from '../../../model/party.ts';
import { PARTY_COLOURS } from '../../pdf/typesetting/palette.ts';

/** A colour as Word writes it. */
export const hex = (colour: string): string => colour.slice(1);

const LINES: Readonly<Record<Side, IBorderOptions['style']>> = {
  merchant: BorderStyle.SINGLE,
  operator: BorderStyle.DASHED,
  designer: BorderStyle.DOTTED,
  both: BorderStyle.SINGLE,
};

/** A party's edge: its colour and its own kind of line. */
export function edge(side: Side): IBorderOptions {
  return { style: LINES[side], size: 14, color: hex(PARTY_COLOURS[side]), space: 0 };
}

/** A party's initial, white on its colour. */
export function initial(side: Side): TextRun {
  return new TextRun({ text: ` ${SIDE_LABELS[side].initial} `, bold: true, color: 'FFFFFF', shading: { fill: hex(PARTY_COLOURS[side]) } });
}

/** Words in a party's colour; they name it, so that nothing is told by colour alone. */
export function ofParty(text: string, side: Side, bold = false): TextRun {
  return new TextRun({ text, color: hex(PARTY_COLOURS[side]), ...(bold ? { bold } : {}) });
}
