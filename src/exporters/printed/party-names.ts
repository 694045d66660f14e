import { PARTIES, SIDE_LABELS, SIDES, type Side } from '../../model/party.ts';
import { COLOURS, PARTY_COLOURS, type Colour } from './palette.ts';

/** The party that a role such as `甲方（商家）` names; `both` where it names none. */
export function sideOfRole(role: string): Side {
  // 视觉外包方 and 托管方 do not contain each other's names.
  return PARTIES.find((party) => role.includes(SIDE_LABELS[party].name)) ?? 'both';
}

/** A piece of a text in its colour. */
export interface ColouredText {
  readonly text: string;
  readonly colour: Colour;
}

const sides = new Map<string, Side>(SIDES.map((side) => [SIDE_LABELS[side].name, side]));
const anyName = [...sides.keys()].join('|');
const namesOnly = new RegExp(`^(?:${anyName}|[、和＋；])+$`);
const name = new RegExp(`(${anyName})`);
const nameFirst = new RegExp(`^(?:${anyName})`);

const colourOf = (part: string): Colour => {
  const side = sides.get(part);
  return side ? PARTY_COLOURS[side] : COLOURS.muted;
};

/** A text that only names parties or, where it `leads`, begins with one: each name in its colour. `null` for any other text. */
export function partyPieces(text: string, leads: boolean): ColouredText[] | null {
  if (namesOnly.test(text)) {
    return text
      .split(name)
      .filter(Boolean)
      .map((part) => ({ text: part, colour: colourOf(part) }));
  }
  const first = leads ? nameFirst.exec(text)?.[0] : undefined;
  if (first === undefined) return null;
  return [
    { text: first, colour: colourOf(first) },
    { text: text.slice(first.length), colour: COLOURS.ink },
  ];
}
