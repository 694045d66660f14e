import type { Block, Signer } from '../../../domain/document.ts';
import { COLOURS, PARTY_COLOURS } from '../../printed/palette.ts';
import { sideOfRole } from '../../printed/party-names.ts';
import type { SetLine } from '../typesetting/set-line.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';
import { baselineIn, type Slab } from '../typesetting/slab.ts';
import type { Code } from './link.ts';
import { LABELS } from '../../printed/labels.ts';
import { paintEdge, paintInitial } from './party-mark.ts';
import { longParties, TALLEST_COLUMN } from './long-parties.ts';

const GUTTER = 24;
/** Edge and room in front of a column's text. */
const INSET = 12;
const ROWS = [LABELS.signature, LABELS.stamp, LABELS.date] as const;

/** Who signs, set into lines. */
interface Heading {
  readonly role: readonly SetLine[];
  readonly name: readonly SetLine[];
  readonly contact: readonly SetLine[];
  readonly height: number;
}

function headingOf({ role, name, contact }: Signer, setter: Setter, width: number): Heading {
  const { body, note } = setter.format;
  const side = sideOfRole(role);
  const named = name.trim() !== '';
  const lines = {
    role: setter.lines([{ text: role, weight: 'bold', colour: PARTY_COLOURS[side] }], { size: body.size, width: width - INSET - 18 }),
    name: named ? setter.lines([{ text: name.trim(), colour: COLOURS.ink }], { size: body.size, width: width - INSET }) : [],
    contact: setter.lines([{ text: `${LABELS.contact}${contact.trim()}`, colour: COLOURS.muted }], { size: note.size, width: width - INSET }),
  };
  const height = 4 + (lines.role.length + Math.max(1, lines.name.length)) * body.leading + lines.contact.length * note.leading;
  return { ...lines, height };
}

function paintHeading(setter: Setter, signer: Signer, { role, name, contact }: Heading, width: number): (sheet: Sheet, x: number, top: number) => void {
  const { body, note } = setter.format;
  return (sheet, x, top) => {
    const left = x + INSET;
    paintInitial(setter, sideOfRole(signer.role))(sheet, left + 6.5, top + body.leading / 2, 6.5);
    role.forEach((line, index) => line.paint(sheet, left + 18, top + index * body.leading + baselineIn(body)));
    const nameTop = top + role.length * body.leading + 4;
    name.forEach((line, index) => line.paint(sheet, left, nameTop + index * body.leading + baselineIn(body)));
    if (name.length === 0) sheet.line(left, nameTop + body.leading - 2, x + width, nameTop + body.leading - 2, { colour: COLOURS.muted, width: 0.5 });
    const contactTop = nameTop + Math.max(1, name.length) * body.leading;
    contact.forEach((line, index) => line.paint(sheet, left, contactTop + index * note.leading + baselineIn(note)));
  };
}

/** Lines to sign, stamp and date. */
function paintRows(setter: Setter, sheet: Sheet, x: number, top: number, width: number, step: number): void {
  const { size } = setter.format.body;
  const style = { size, colour: COLOURS.ink } as const;
  ROWS.forEach((text, index) => {
    const y = top + (index + 1) * step - 6;
    const label = setter.line(text, style);
    label.paint(sheet, x + INSET, y);
    sheet.line(x + INSET + label.width + 6, y + 3, x + width, y + 3, { colour: COLOURS.muted, width: 0.5 });
    if (text !== LABELS.date) return;
    const date = setter.line(LABELS.blankDate, style);
    date.paint(sheet, x + width - date.width - 2, y);
  });
}

/**
 * Columns side by side, one a party, the lines to sign on at one height; never parted.
 * @param code stands behind the last column
 */
export function signatureSlabs({ signers }: Extract<Block, { kind: 'signatures' }>, setter: Setter, code: Code | null = null): Slab[] {
  const { format } = setter;
  const count = Math.max(1, signers.length);
  const room = format.width - (code ? code.side + GUTTER / 2 : 0);
  const width = (room - GUTTER * (count - 1)) / count;
  const step = format.compact ? 27 : 34;
  const whole = signers.map((signer) => headingOf(signer, setter, width));
  const tall = whole.some(({ height }) => height > TALLEST_COLUMN);
  // Names longer than a column stand before, over the whole width.
  const shown = tall ? signers.map((signer) => ({ ...signer, name: '', contact: '' })) : signers;
  const headings = tall ? shown.map((signer) => headingOf(signer, setter, width)) : whole;
  const rowsTop = Math.max(0, ...headings.map(({ height }) => height)) + 2;
  const height = Math.max(rowsTop + ROWS.length * step + 4, code?.side ?? 0);
  const columns: Slab = {
    height,
    before: format.gap * 2,
    keep: false,
    paint: (sheet, left, top) => {
      code?.paint(sheet, left + format.width - code.side, top);
      shown.forEach((signer, index) => {
        const x = left + index * (width + GUTTER);
        const heading = headings[index];
        paintEdge(sheet, sideOfRole(signer.role), x + 0.8, top + 1, top + height - 2);
        if (heading) paintHeading(setter, signer, heading, width)(sheet, x, top);
        paintRows(setter, sheet, x, top + rowsTop, width, step);
      });
    },
  };
  return [...(tall ? longParties(signers, setter) : []), columns];
}
