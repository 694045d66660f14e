import { SIDE_LABELS, type Side } from '../../../model/party.ts';
import { PARTY_COLOURS, COLOURS, PARTY_DASHES } from '../../printed/palette.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';

/** Draws a party's initial, white in a disc of its colour; `x`, `y` are the centre. */
export function paintInitial(setter: Setter, side: Side): (sheet: Sheet, x: number, y: number, radius: number) => void {
  return (sheet, x, y, radius) => {
    sheet.circle(x, y, radius, PARTY_COLOURS[side]);
    const line = setter.line(SIDE_LABELS[side].initial, { size: radius * 1.2, weight: 'bold', colour: COLOURS.card });
    line.paint(sheet, x - line.width / 2, y + radius * 0.46);
  };
}

/** Draws a party's edge: its colour and its own kind of line. */
export function paintEdge(sheet: Sheet, side: Side, x: number, top: number, bottom: number): void {
  sheet.line(x, top, x, bottom, { colour: PARTY_COLOURS[side], width: 1.6, dash: PARTY_DASHES[side] });
}
