import type { Signer } from '../../../domain/document.ts';
import { COLOURS, PARTY_COLOURS } from '../../printed/palette.ts';
import { sideOfRole } from '../../printed/party-names.ts';
import type { Setter } from '../typesetting/setter.ts';
import { paragraphSlabs, type Slab } from '../typesetting/slab.ts';

/** A column of a party's particulars that is taller than this, in points, does not stand beside others. */
export const TALLEST_COLUMN = 220;

/** Parties below each other as paragraphs, which run on over pages: for names and contacts of any length. */
export function longParties(signers: readonly Signer[], setter: Setter): Slab[] {
  const { format } = setter;
  return signers.flatMap(({ role, name, contact }) => {
    const head = setter.lines([{ text: role, weight: 'bold', colour: PARTY_COLOURS[sideOfRole(role)] }], { size: format.body.size, width: format.width });
    const texts = [name.trim(), contact.trim()].filter((text) => text !== '');
    return [
      ...paragraphSlabs(head, { type: format.body, before: format.gap, x: 0, keepLast: texts.length > 0 }),
      ...texts.flatMap((text) => {
        const lines = setter.lines([{ text, colour: COLOURS.ink }], { size: format.body.size, width: format.width });
        return paragraphSlabs(lines, { type: format.body, before: 0, x: 0 });
      }),
    ];
  });
}
