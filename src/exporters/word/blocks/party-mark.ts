import { SIDE_LABELS, type Side } from '../../../model/party.ts';
import { COLOURS, PARTY_COLOURS } from '../../printed/palette.ts';
import { partyPieces } from '../../printed/party-names.ts';
import { element, property, run, type Node } from '../xml.ts';

const BOLD: Node = { 'w:b': {} };
const colours = new Map<string, readonly Node[]>();

function inColour(colour: string): readonly Node[] {
  const known = colours.get(colour) ?? [property('w:color', colour.slice(1))];
  colours.set(colour, known);
  return known;
}

/** A party's initial, white on its colour. */
export function initial(side: Side): Node {
  const fill = element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': PARTY_COLOURS[side].slice(1) });
  return run(` ${SIDE_LABELS[side].initial} `, [BOLD, property('w:color', 'FFFFFF'), fill]);
}

/** Words in a party's colour; they name it, so that nothing is told by colour alone. */
export function ofParty(text: string, side: Side, bold = false): Node {
  return run(text, [...(bold ? [BOLD] : []), ...inColour(PARTY_COLOURS[side])]);
}

/** A cell that names parties, each in its colour; one that begins with a party, where it `leads`. `null` for any other text. */
export function partyRuns(text: string, leads: boolean): Node[] | null {
  return partyPieces(text, leads)?.map(({ text: words, colour }) => (colour === COLOURS.ink ? run(words) : run(words, inColour(colour)))) ?? null;
}
