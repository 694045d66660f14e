import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/domain/document.ts';
import { checklistDocument } from '../../../src/domain/template/checklist-document.ts';
import { templateDocument } from '../../../src/domain/template/template-document.ts';
import { DEPTHS } from '../../../src/model/depth.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { exportInput, library, ownClause } from '../../support/agreements.ts';
import { solid } from '../../support/documents.ts';
import { printedByOffice } from '../../support/office.ts';
import { pdfText } from '../../support/poppler.ts';
import { wordFile } from '../../support/word.ts';

// Two steps take no part, so that Word has to count on from another number.
const withoutSteps = library.clauses.filter(({ step, part }) => part === 'step' && (step === 'handover' || step === 'review')).map(({ id }) => id);
const DRAFTS: Readonly<Record<string, Partial<Draft>>> = {
  ...Object.fromEntries(DEPTHS.map((depth) => [depth, { depth, packs: ['beauty'], start: '2026-12-07' }])),
  'steps left out, own and rewritten clauses': {
    clauses: {
      ...Object.fromEntries(withoutSteps.map((id) => [id, { on: false }])),
      'contract/fees-and-tax': { override: '基础服务费按月付。\n先付后做。', note: '这里我改过。' },
    },
    own: [ownClause({ place: 'contract' }), ownClause({ id: 'own/2', place: 'contingency', title: '仓库停电' })],
    parties: { merchant: { name: '杭州喆堃化妆品有限公司'.repeat(30), contact: '张喆'.repeat(40) } },
  },
};
const names = Object.keys(DRAFTS);
const printed = printedByOffice(await Promise.all(names.map((name) => wordFile(DRAFTS[name] ?? {}))), 'docx');

/** Compatibility forms as the office's font maps them are the same characters. */
const plain = (text: string) => solid(text.normalize('NFKC'));

/** The text as printed, without headers and footers. */
function textOf(pdf: Uint8Array, titles: readonly string[]): string {
  const furniture = (line: string) => titles.includes(line.trim()) || /^第\s*\d+\s*页\s*共\s*\d+\s*页$/.test(line.trim());
  return plain(
    pdfText(pdf)
      .split(/[\n\f]/)
      .filter((line) => !furniture(line))
      .join(''),
  );
}

/** What a reader should find of a block, in order. */
function wordsOf(block: Block): string[] {
  const join = (words: string | readonly { readonly text: string }[]) => (typeof words === 'string' ? words : words.map(({ text }) => text).join(''));
  switch (block.kind) {
    case 'cover':
      return [];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [join(block.words)];
    case 'list':
      return block.items.map(join);
    case 'clause':
      return [`${block.number}${block.title}`, join(block.runs), ...block.smallPrint.map(({ label, text }) => label + text)];
    case 'table':
      return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
    case 'ticks':
      return block.items.flatMap(({ text, note = '', days = [] }) => [text, note, ...days.map(({ label }) => label)]);
    case 'signatures':
      return block.signers.flatMap(({ role, name, contact }) => [role, name, contact]);
    case 'link':
      return [block.words];
  }
}

describe.each(names)('opened by LibreOffice: %s', (name) => {
  const input = exportInput(DRAFTS[name] ?? {});
  const documents = [templateDocument(input), checklistDocument(input)];
  const text = textOf(
    printed[names.indexOf(name)] ?? new Uint8Array(),
    documents.map(({ title }) => title),
  );

  it('says what the agreement says, in its order and under its numbers', () => {
    let at = 0;
    for (const block of documents.flatMap(({ blocks }) => blocks)) {
      if (block.kind === 'signatures') continue;
      for (const words of wordsOf(block).map(plain)) {
        const found = text.indexOf(words, at);
        expect(found, `${words} behind ${text.slice(Math.max(0, at - 40), at)}`).toBeGreaterThanOrEqual(at);
        at = found + words.length;
      }
    }
  });

  it('has cover and signatures with the parties in full', () => {
    for (const block of documents.flatMap(({ blocks }) => blocks)) {
      if (block.kind === 'signatures') for (const words of wordsOf(block).map(plain)) expect(text).toContain(words);
      if (block.kind !== 'cover') continue;
      for (const { label, value } of block.facts) expect(text).toContain(plain(label + value));
      for (const station of block.stations) expect(text).toContain(plain(station.name));
    }
  });
});
