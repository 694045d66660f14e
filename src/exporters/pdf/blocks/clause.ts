import type { Block } from '../../../domain/document.ts';
import { COLOURS } from '../../printed/palette.ts';
import type { Piece, Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';
import { baselineIn, paragraphSlabs, type Slab } from '../typesetting/slab.ts';
import { LABELS } from '../../printed/labels.ts';
import { clauseAnchor, pieces } from './words.ts';

type Clause = Extract<Block, { kind: 'clause' }>;

/** Number and title in bold, the sentence below, the small print under it; run together where the document is set tight. */
export function clauseSlabs(block: Clause, setter: Setter): Slab[] {
  return setter.format.compact ? runInClause(block, setter) : openClause(block, setter);
}

/** 已改写 in a thin frame, behind the title. */
function paintRewritten(setter: Setter, sheet: Sheet, x: number, baseline: number): void {
  const mark = setter.line(LABELS.rewritten, { size: 7.5, colour: COLOURS.seal });
  sheet.frame({ x, y: baseline - 8.6, width: mark.width + 7, height: 11.2 }, { colour: COLOURS.seal, width: 0.6 });
  mark.paint(sheet, x + 3.5, baseline - 0.3);
}

function openClause(block: Clause, setter: Setter): Slab[] {
  const { format } = setter;
  const { body, indent } = format;
  const width = format.width - indent;
  const number = setter.line(block.number, { size: body.size, weight: 'bold', colour: COLOURS.seal });
  const title = setter.lines([{ text: block.title.replaceAll('\n', ' '), weight: 'bold', colour: COLOURS.ink }], { size: body.size, width: width - 40 });
  const last = title.at(-1);
  const titleSlabs = paragraphSlabs(title, {
    type: body,
    before: format.gap,
    x: indent,
    keepLast: true,
    anchor: clauseAnchor(block.clauseId),
    mark: (sheet, left, top) => {
      number.paint(sheet, left, top + baselineIn(body));
      const y = top + (title.length - 1) * body.leading + baselineIn(body);
      if (block.rewritten && last) paintRewritten(setter, sheet, left + indent + last.width + 8, y);
    },
  });
  const sentence = setter.lines(pieces(block.runs, COLOURS.ink), { size: body.size, width, justify: true });
  return [...titleSlabs, ...paragraphSlabs(sentence, { type: body, before: 0, x: indent }), ...smallPrint(block, setter)];
}

/** Small print, each label in front of its own text. */
function smallPrint(block: Clause, setter: Setter): Slab[] {
  const { note, indent, width } = setter.format;
  const labels = block.smallPrint.map(({ label }) => setter.line(label, { size: note.size, weight: 'bold', colour: COLOURS.muted }));
  const hang = indent + Math.max(0, ...labels.map((label) => label.width)) + note.size * 0.8;
  return block.smallPrint.flatMap(({ text }, index) => {
    const lines = setter.lines([{ text, colour: COLOURS.muted }], { size: note.size, width: width - hang, justify: true });
    return paragraphSlabs(lines, {
      type: note,
      before: index === 0 ? 3 : 0,
      x: hang,
      mark: (sheet, left, top) => labels[index]?.paint(sheet, left + indent, top + baselineIn(note)),
    });
  });
}

function runInClause(block: Clause, setter: Setter): Slab[] {
  const { format } = setter;
  const head: Piece[] = [
    { text: block.number, weight: 'bold', colour: COLOURS.seal },
    { text: `　${block.title.replaceAll('\n', ' ')}　`, weight: 'bold', colour: COLOURS.ink },
    ...(block.rewritten ? [{ text: LABELS.rewrittenInline, colour: COLOURS.seal }] : []),
  ];
  const lines = setter.lines([...head, ...pieces(block.runs, COLOURS.ink)], { size: format.body.size, width: format.width, justify: true });
  const small = block.smallPrint.flatMap(({ label, text }, index): Piece[] => [
    { text: `${index > 0 ? '　' : ''}${label}　`, weight: 'bold', colour: COLOURS.muted },
    { text, colour: COLOURS.muted },
  ]);
  const smallLines = small.length > 0 ? setter.lines(small, { size: format.note.size, width: format.width, justify: true }) : [];
  return [
    ...paragraphSlabs(lines, {
      type: format.body,
      before: format.gap,
      x: 0,
      anchor: clauseAnchor(block.clauseId),
      keepLast: smallLines.length > 0 && lines.length < 3,
    }),
    ...paragraphSlabs(smallLines, { type: format.note, before: 0, x: 0 }),
  ];
}
