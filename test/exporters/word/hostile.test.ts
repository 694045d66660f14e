import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import exporter from '../../../src/exporters/word.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { drafts, exportInput, ownClause } from '../../support/agreements.ts';
import { NOW, solid } from '../../support/documents.ts';
import { printedByOffice } from '../../support/office.ts';
import { pdfText } from '../../support/poppler.ts';
import { checkXml, wordFile, wordParts } from '../../support/word.ts';

const nasty = `甲\u0000\u0007\u001b乙\uD800丙\uFFFE\uFFFF丁\u202Eabc\u202C<w:t>&amp;"'{1-0}\u2060]]>戊\r\n己\u2028庚😀`;
const withTexts = (text: string): Partial<Draft> => ({
  start: '2026-12-07',
  parties: { merchant: { name: text, contact: text }, operator: { name: text, contact: '' } },
  clauses: { 'contract/fees-and-tax': { override: text, note: text, values: { 'base-fee': text } }, 'research/diagnosis-first': { values: { order: text } } },
  own: [ownClause({ title: text, text, standard: text, confirmation: text, otherwise: text, by: text, note: text })],
});

describe('hostile text', () => {
  it('leaves every part well-formed and everything visible in the file', async () => {
    const parts = wordParts(await wordFile(withTexts(nasty)));
    for (const [path, xml] of Object.entries(parts)) expect(() => checkXml(xml), path).not.toThrow();
    const body = parts['word/document.xml'] ?? '';
    expect(body).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(body.includes('甲乙〓丙丁abc&lt;w:t&gt;&amp;amp;&quot;&apos;{1-0}]]&gt;戊')).toBe(true);
  });

  it('opens in LibreOffice, with very long words and rows taller than a page as well', async () => {
    const long = `开头${'没有断点的长词abc123'.repeat(200)}结尾`;
    const [odd, tall] = printedByOffice([await wordFile(withTexts(nasty)), await wordFile(withTexts(long), 'template')], 'docx').map((pdf) =>
      solid(pdfText(pdf)),
    );
    expect(odd?.includes('签署')).toBe(true);
    // Name, sentence, own clause with its facts: each from its first to its last character.
    expect((tall?.split('开头').length ?? 0) - 1).toBeGreaterThan(5);
    expect(tall?.split('结尾').length).toBe(tall?.split('开头').length);
  }, 240_000);
});

it('makes a well-formed file of any draft, with a number for every clause', async () => {
  await fc.assert(
    fc.asyncProperty(drafts(), fc.constantFrom('template', 'checklist', 'both'), async (draft, variant) => {
      const { agreement } = exportInput(draft);
      const body = wordParts(await wordFile(draft, variant))['word/document.xml'] ?? '';
      checkXml(body);
      const numbered = body.match(/<w:pStyle w:val="ClauseTitle"\/><w:numPr>/g)?.length ?? 0;
      expect(numbered).toBe(variant === 'checklist' ? 0 : agreement.clauses.length);
    }),
    { numRuns: 15 },
  );
}, 120_000);

it('can be stopped between its steps', async () => {
  const controller = new AbortController();
  const file = exporter.render(exportInput({}), {
    fontBase: '',
    now: NOW,
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('stopped')),
  });
  await expect(file).rejects.toThrow('stopped');
});
