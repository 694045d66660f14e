import type { Signer } from '../../../domain/document.ts';
import { LABELS } from '../../pdf/blocks/labels.ts';
import { sideOfRole } from '../../pdf/blocks/party-mark.ts';
import { wordLine } from '../text.ts';
import { paragraph, run, type Node } from '../xml.ts';
import { initial, ofParty } from './party-mark.ts';

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
