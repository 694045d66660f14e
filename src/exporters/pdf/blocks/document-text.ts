import { plainWords, type Block, type PrintedDocument } from '../../../domain/document.ts';
import { SIDE_LABELS } from '../../../model/party.ts';
import { printable, SUBSTITUTE } from '../../printed/sanitize.ts';
import type { FontNeed } from '../font/load.ts';
import { LABEL_TEXT } from '../../printed/labels.ts';

/** A text and the weight it is set in. */
interface Written {
  readonly text: string;
  readonly bold: boolean;
}

const regular = (text: string): Written => ({ text, bold: false });
const bold = (text: string): Written => ({ text, bold: true });

function* textOf(block: Block): Generator<Written> {
  switch (block.kind) {
    case 'cover':
      for (const { label, value } of block.facts) yield* [regular(label), regular(value)];
      for (const { role, name, contact } of block.parties) yield* [bold(role), regular(name), regular(contact)];
      for (const { name, date } of block.stations) yield* [bold(name), regular(date)];
      // Only a cover with a page of its own has room for it.
      if (block.page) for (const { gives } of block.stations) yield* [regular(gives?.merchant ?? ''), regular(gives?.operator ?? '')];
      return;
    case 'heading':
      return yield bold(block.text);
    case 'paragraph':
      return yield regular(plainWords(block.words));
    case 'list':
      for (const item of block.items) yield regular(plainWords(item));
      return;
    case 'clause':
      yield* [bold(block.number), bold(block.title), regular(plainWords(block.runs))];
      for (const { label, text } of block.smallPrint) yield* [bold(label), regular(text)];
      return;
    case 'table':
      yield bold(block.caption ?? '');
      for (const { label } of block.columns) yield bold(label);
      for (const row of block.rows) for (const cell of row) yield regular(cell);
      return;
    case 'ticks':
      for (const { text, note, days } of block.items) yield* [regular(text), regular(note ?? ''), ...(days ?? []).map(({ label }) => regular(label))];
      return;
    case 'signatures':
      for (const { role, name, contact } of block.signers) yield* [bold(role), regular(name), regular(contact)];
      return;
    case 'link':
      return yield regular(block.words);
  }
}

function* allText(document: PrintedDocument): Generator<Written> {
  yield* [bold(document.title), regular(document.title), regular(document.subtitle), regular(LABEL_TEXT), regular(`${SUBSTITUTE} 　`), bold(' 　0123456789.')];
  yield* Object.values(SIDE_LABELS).map(({ initial }) => bold(initial));
  for (const block of document.blocks) yield* textOf(block);
}

/** Every text of a document, as it was given. */
export function* documentText(document: PrintedDocument): Generator<string> {
  for (const { text } of allText(document)) yield text;
}

/** The characters that a document is set in. Bold text is asked for in regular as well: bold may lack it. */
export function fontNeed(document: PrintedDocument): FontNeed {
  const need = { regular: new Set<number>(), bold: new Set<number>() };
  for (const written of allText(document)) {
    for (const character of printable(written.text)) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint === 0x0a) continue;
      need.regular.add(codePoint);
      if (written.bold) need.bold.add(codePoint);
    }
  }
  return need;
}
