import type { Block } from '../../../domain/document.ts';
import { BULLETS } from '../numbering.ts';
import type { Setting } from '../setting.ts';
import { paragraph, type Node } from '../xml.ts';
import { wordLines } from './words.ts';

const STYLES = { body: 'BodyText', note: 'Note' } as const;

/** Body text or a note; a line end begins a paragraph. `keep`: not to be parted from what follows. */
export function paragraphBlock({ words, tone }: Extract<Block, { kind: 'paragraph' }>, keep: boolean, setting: Setting): Node[] {
  return wordLines(words, setting).map((line) => paragraph(STYLES[tone], line, { keepNext: keep }));
}

/** Points of a list. */
export function listBlock({ items }: Extract<Block, { kind: 'list' }>, setting: Setting): Node[] {
  return items.map((item) => paragraph('Point', wordLines(item, setting).flat(), { numbering: { list: BULLETS, level: 0 } }));
}
