import type { Block, Signer } from '../../../domain/document.ts';
import { COLOURS, PARTY_COLOURS } from '../typesetting/palette.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';
import type { Slab } from '../typesetting/slab.ts';
import { LABELS } from './labels.ts';
import { paintEdge, paintInitial, sideOfRole } from './party-mark.ts';

const GUTTER = 24;

/** One column: who, then lines to sign, stamp and date. Returns its height and how to draw it. */
function column(signer: Signer, setter: Setter, width: number): { height: number; paint: (sheet: Sheet, x: number, top: number) => void } {
  const { body, note, compact } = setter.format;
  const side = sideOfRole(signer.role);
  const inner = width - 12;
  const role = setter.lines([{ text: signer.role, weight: 'bold', colour: PARTY_COLOURS[side] }], { size: body.size, width: inner - 18 });
  const name = setter.lines([{ text: signer.name.trim(), colour: COLOURS.ink }], { size: body.size, width: inner });
  const contact = setter.lines([{ text: `${LABELS.contact}：${signer.contact.trim()}`, colour: COLOURS.muted }], { size: note.size, width: inner });
  const named = signer.name.trim() === '' ? [] : name;
  const rows = [LABELS.signature, LABELS.stamp, LABELS.date];
  const step = compact ? 27 : 34;
  const nameTop = role.length * body.leading + 4;
  const contactTop = nameTop + Math.max(1, named.length) * body.leading;
  const linesTop = contactTop + contact.length * note.leading + 4;
  return {
    height: linesTop + rows.length * step + 4,
    paint: (sheet, x, top) => {
      paintEdge(sheet, side, x + 0.8, top + 1, top + linesTop + rows.length * step + 2);
      const left = x + 12;
      paintInitial(setter, side)(sheet, left + 6.5, top + 8.5, 6.5);
      role.forEach((line, index) => line.paint(sheet, left + 18, top + index * body.leading + 12.3));
      named.forEach((line, index) => line.paint(sheet, left, top + nameTop + index * body.leading + 12));
      if (named.length === 0) sheet.line(left, top + nameTop + 14, x + width, top + nameTop + 14, { colour: COLOURS.muted, width: 0.5 });
      contact.forEach((line, index) => line.paint(sheet, left, top + contactTop + index * note.leading + 10));
      rows.forEach((text, index) => {
        const y = top + linesTop + (index + 1) * step - 6;
        const label = setter.line(text, { size: body.size, colour: COLOURS.ink });
        label.paint(sheet, left, y);
        if (text === LABELS.date) {
          const date = setter.line(LABELS.blankDate, { size: body.size, colour: COLOURS.ink });
          date.paint(sheet, x + width - date.width - 2, y);
        }
        sheet.line(left + label.width + 6, y + 3, x + width, y + 3, { colour: COLOURS.muted, width: 0.5 });
      });
    },
  };
}

/** Columns side by side, one a party; never parted. */
export function signatureSlabs(block: Extract<Block, { kind: 'signatures' }>, setter: Setter): Slab[] {
  const count = Math.max(1, block.signers.length);
  const width = (setter.format.width - GUTTER * (count - 1)) / count;
  const columns = block.signers.map((signer) => column(signer, setter, width));
  return [
    {
      height: Math.max(0, ...columns.map(({ height }) => height)),
      before: setter.format.gap * 2,
      keep: false,
      paint: (sheet, left, top) => columns.forEach(({ paint }, index) => paint(sheet, left + index * (width + GUTTER), top)),
    },
  ];
}
