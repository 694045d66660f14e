import type { Signer } from '../../../domain/document.ts';
import { LABELS } from '../../printed/labels.ts';
import { sideOfRole } from '../../printed/party-names.ts';
import { wordLine } from '../text.ts';
import { paragraph, run, type Node } from '../xml.ts';
import { initial, ofParty } from './party-mark.ts';
import { textLines } from './words.ts';

const BLANK = '＿＿＿＿＿＿＿＿＿＿';

/** A party's role, name and contact as paragraphs; blanks where something is not known yet. */
export function particulars({ role, name, contact }: Signer): Node[] {
  const side = sideOfRole(role);
  const [who, reached] = [wordLine(name), wordLine(contact)];
  return [
    paragraph('PartyRole', [initial(side), ofParty(` ${role}`, side, true)]),
    paragraph('PartyName', who === '' ? [run(LABELS.name, 'Muted'), run(BLANK, 'Blank')] : [run(who)]),
    paragraph('PartyContact', [run(LABELS.contact), reached === '' ? run(BLANK, 'Blank') : run(reached)]),
  ];
}

/** Characters of a name or contact that a column has room for. */
const COLUMN = 160;
const isLong = ({ name, contact }: Signer): boolean => name.length > COLUMN || contact.length > COLUMN;

/** Parties whose names do not go into a column, over the whole width and as many pages as they take. */
export function longParties(signers: readonly Signer[]): Node[] {
  return signers
    .filter(isLong)
    .flatMap(({ role, name, contact }) => [
      paragraph('PartyRole', [ofParty(role, sideOfRole(role), true)]),
      ...[name, contact].flatMap((text) => textLines(text)).map((line) => paragraph('BodyText', line)),
    ]);
}

/** The parties as they stand in their columns: of those with long names only the role. */
export function inColumns(signers: readonly Signer[]): Signer[] {
  return signers.map((signer) => (isLong(signer) ? { ...signer, name: '', contact: '' } : signer));
}
