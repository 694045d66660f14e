import { TextRun, type ParagraphChild } from 'docx';
import { leadingParty, partyPieces } from '../../pdf/blocks/party-mark.ts';
import { wordLine } from '../text.ts';
import { hex } from './party-mark.ts';

/** A cell that names parties, each in its colour; one that begins with a party, where it `leads`. `null` for any other text. */
export function partyCell(text: string, leads: boolean): ParagraphChild[] | null {
  const pieces = partyPieces(text) ?? (leads ? leadingParty(text) : null);
  return pieces?.map((piece) => new TextRun({ text: wordLine(piece.text), color: hex(piece.colour) })) ?? null;
}
