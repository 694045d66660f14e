import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Block } from '../../../domain/document.ts';
import { LABELS } from '../../pdf/blocks/labels.ts';
import type { Setting } from '../setting.ts';
import { wordLine } from '../text.ts';
import { ClauseMark } from './clause-mark.ts';
import { run, textLines, wordLines } from './words.ts';

type Clause = Extract<Block, { kind: 'clause' }>;

/** Who comments where nobody's name is known: the draft does not tell who typed a note. */
const AUTHOR = { author: '起草人', initials: '起' } as const;

/** Puts the note to the other party on these words, as a comment. */
function commented(words: ParagraphChild[], note: string, { comments, now }: Setting): ParagraphChild[] {
  const id = comments.length;
  comments.push({ id, ...AUTHOR, date: now, children: textLines(note).map((children) => new Paragraph({ children })) });
  return [new CommentRangeStart(id), ...words, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

function titleLine(block: Clause, setting: Setting): Paragraph {
  const place = setting.numbering.places.get(block);
  const bookmark = setting.bookmarks.get(block.clauseId);
  const note = setting.notes.get(block.clauseId);
  const title: ParagraphChild[] = [run(wordLine(block.title))];
  const marked = note === undefined ? title : commented(title, note, setting);
  return new Paragraph({
    style: 'ClauseTitle',
    ...(place ? { numbering: place } : {}),
    children: [
      ...(place ? [] : [run(`${block.number}　`)]),
      ...(bookmark === undefined ? marked : [new ClauseMark(bookmark, setting.nextId(), marked)]),
      ...(block.rewritten ? [run('　'), run(` ${LABELS.rewritten} `, 'Rewritten')] : []),
    ],
  });
}

/** A clause: its title in Word's outline under its number, the sentence below, the small print under it. */
export function clauseBlock(block: Clause, setting: Setting): Paragraph[] {
  return [
    titleLine(block, setting),
    ...wordLines(block.runs, setting).map((children) => new Paragraph({ style: 'ClauseText', children })),
    ...block.smallPrint.flatMap(({ label, text }) =>
      textLines(text).map((children, at) => new Paragraph({ style: 'SmallPrint', children: [...(at === 0 ? [run(`${label}　`, 'Label')] : []), ...children] })),
    ),
  ];
}
