import type { Block } from '../../../domain/document.ts';
import { LABELS } from '../../printed/labels.ts';
import type { Setting } from '../setting.ts';
import { wordLine } from '../text.ts';
import { element, paragraph, run, type Node } from '../xml.ts';
import { textLines, wordLines } from './words.ts';

type Clause = Extract<Block, { kind: 'clause' }>;

/** Puts the note to the other party on these words, as a comment. */
function commented(words: readonly Node[], note: string, { comments }: Setting): Node[] {
  const id = comments.length;
  comments.push({ id, blocks: textLines(note).map((line) => paragraph(null, line)) });
  const mark = (name: string): Node => element(name, { 'w:id': id });
  return [mark('w:commentRangeStart'), ...words, mark('w:commentRangeEnd'), { 'w:r': [mark('w:commentReference')] }];
}

function bookmarked(words: readonly Node[], name: string, id: number): Node[] {
  return [element('w:bookmarkStart', { 'w:id': id, 'w:name': name }), ...words, element('w:bookmarkEnd', { 'w:id': id })];
}

function titleLine(block: Clause, setting: Setting): Node {
  const place = setting.numbering.places.get(block);
  const bookmark = setting.bookmarks.get(block.clauseId);
  const note = setting.notes.get(block.clauseId);
  const title = [run(wordLine(block.title))];
  const marked = note === undefined ? title : commented(title, note, setting);
  const children = [
    ...(place ? [] : [run(`${block.number}　`)]),
    ...(bookmark === undefined ? marked : bookmarked(marked, bookmark, setting.nextId())),
    ...(block.rewritten ? [run('　'), run(` ${LABELS.rewritten} `, 'Rewritten')] : []),
  ];
  return paragraph('ClauseTitle', children, place ? { numbering: place } : {});
}

/** A clause: its title in Word's outline under its number, the sentence below, the small print under it. */
export function clauseBlock(block: Clause, setting: Setting): Node[] {
  return [
    titleLine(block, setting),
    ...wordLines(block.runs, setting).map((line) => paragraph('ClauseText', line)),
    ...block.smallPrint.flatMap(({ label, text }) =>
      textLines(text).map((line, at) => paragraph('SmallPrint', at === 0 ? [run(`${label}　`, 'Label'), ...line] : line)),
    ),
  ];
}
