import { Paragraph } from 'docx';
import type { Block } from '../../../domain/document.ts';
import { BULLET_LIST } from '../numbering.ts';
import type { Setting } from '../setting.ts';
import { wordLines } from './words.ts';

const STYLES = { body: 'BodyText', note: 'Note' } as const;

/** Body text or a note; a line end begins a paragraph. */
export function paragraphBlock({ words, tone }: Extract<Block, { kind: 'paragraph' }>, setting: Setting): Paragraph[] {
  return wordLines(words, setting).map((children) => new Paragraph({ style: STYLES[tone], children }));
}

/** Points of a list. */
export function listBlock({ items }: Extract<Block, { kind: 'list' }>, setting: Setting): Paragraph[] {
  return items.map(
    (item) => new Paragraph({ style: 'Point', numbering: { reference: BULLET_LIST, level: 0 }, children: wordLines(item, setting).flat() }),
  );
}
