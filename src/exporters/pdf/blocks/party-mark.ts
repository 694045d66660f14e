import { PARTIES, SIDE_LABELS, type Side } from '../../../model/party.ts';
import { PARTY_COLOURS, COLOURS, PARTY_DASHES } from '../typesetting/palette.ts';
import type { Piece, Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';

/** The party that a role such as `甲方（商家）` names; `both` where it names none. */
export function sideOfRole(role: string): Side {
  // 视觉外包方 and 托管方 do not contain each other's names.
  return PARTIES.find((party) => role.includes(SIDE_LABELS[party].name)) ?? 'both';
}

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

const names = new Map<string, Side>((['merchant', 'operator', 'designer', 'both'] as const).map((side) => [SIDE_LABELS[side].name, side]));
const partyList = new RegExp(`^(?:${[...names.keys()].join('|')}|[、和＋；])+$`);
const partyName = new RegExp(`(${[...names.keys()].join('|')})`);

/** A text that only names parties, each in its colour; `null` for any other text. */
export function partyPieces(text: string): Piece[] | null {
  if (!partyList.test(text)) return null;
  return text
    .split(partyName)
    .filter(Boolean)
    .map((part) => {
      const side = names.get(part);
      return { text: part, colour: side ? PARTY_COLOURS[side] : COLOURS.muted };
    });
}

const partyFirst = new RegExp(`^(?:${[...names.keys()].join('|')})`);

/** A text that begins with a party's name, that name in its colour; `null` for any other text. */
export function leadingParty(text: string): Piece[] | null {
  const name = partyFirst.exec(text)?.[0];
  const side = name === undefined ? undefined : names.get(name);
  if (name === undefined || side === undefined) return null;
  return [
    { text: name, colour: PARTY_COLOURS[side] },
    { text: text.slice(name.length), colour: COLOURS.ink },
  ];
}
