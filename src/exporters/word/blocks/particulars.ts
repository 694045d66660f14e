import { Paragraph } from 'docx';
import type { Signer } from '../../../domain/document.ts';
import { LABELS } from '../../pdf/blocks/labels.ts';
import { sideOfRole } from '../../pdf/blocks/party-mark.ts';
import { wordLine } from '../text.ts';
import { initial, ofParty } from './party-mark.ts';
import { run } from './words.ts';

const BLANK = '＿＿＿＿＿＿＿＿＿＿';

/** A party's role, name and contact as paragraphs; blanks where something is not known yet. */
export function particulars({ role, name, contact }: Signer): Paragraph[] {
  const side = sideOfRole(role);
  const [who, reached] = [wordLine(name), wordLine(contact)];
  return [
    new Paragraph({ style: 'PartyRole', children: [initial(side), ofParty(` ${role}`, side, true)] }),
    new Paragraph({ style: 'PartyName', children: who === '' ? [run(LABELS.name, 'Muted'), run(BLANK, 'Blank')] : [run(who)] }),
    new Paragraph({ style: 'PartyContact', children: [run(LABELS.contact), reached === '' ? run(BLANK, 'Blank') : run(reached)] }),
  ];
}
