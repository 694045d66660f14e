import type { Run } from '../../../domain/agreement.ts';
import type { Words } from '../../../domain/document.ts';
import { cutAtAddresses } from '../../printed/addresses.ts';
import { COLOURS, type Colour } from '../../printed/palette.ts';
import type { Piece } from '../typesetting/setter.ts';

/** The anchor of a clause. */
export const clauseAnchor = (clauseId: string): string => `clause:${clauseId}`;

/** Plain text, its web addresses made into links. */
export function textPieces(text: string, colour: Colour): Piece[] {
  return cutAtAddresses(text).map((part, index) => (index % 2 === 1 ? { text: part, colour, link: { url: part } } : { text: part, colour }));
}

function runPieces(run: Run, colour: Colour): Piece[] {
  switch (run.kind) {
    case 'text':
      return textPieces(run.text, colour);
    case 'value':
      // A blank is a line already.
      if (run.state === 'missing') return [{ text: run.text, colour: COLOURS.seal }];
      if (/^＿+$/.test(run.text)) return [{ text: run.text, colour: COLOURS.muted }];
      return [{ text: run.text, colour, underline: run.state === 'invalid' ? COLOURS.seal : COLOURS.sealSoft }];
    case 'reference':
      return [{ text: run.text, colour, ...(run.number === null ? {} : { link: { anchor: clauseAnchor(run.clauseId) } }) }];
  }
}

/** Pieces of a sentence: values underlined, references and addresses as links. */
export function pieces(words: Words, colour: Colour): Piece[] {
  return typeof words === 'string' ? textPieces(words, colour) : words.flatMap((run) => runPieces(run, colour));
}
