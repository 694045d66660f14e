import { describe, expect, it } from 'vitest';
import type { PrintedDocument } from '../../../src/domain/document.ts';
import { documentText } from '../../../src/exporters/plain-text/document-text.ts';
import { renderWord } from '../../../src/exporters/word/render.ts';
import { reportDocument } from '../../../src/stores/checker/report.ts';
import { NOW, pdfOf, solid } from '../../support/documents.ts';
import { printedByOffice } from '../../support/office.ts';
import { checkStructure, pdfText } from '../../support/poppler.ts';
import { PLAN, reportedOf } from './reported.ts';

const clausesOf = ({ blocks }: PrintedDocument) => blocks.flatMap((block) => (block.kind === 'clause' ? [block] : []));
const wordOf = async (document: PrintedDocument) => (await renderWord([document], { fontBase: '', notes: new Map(), now: NOW })).bytes;

describe('the report', () => {
  const reported = reportedOf(PLAN);
  const document = reportDocument(reported, '2026-11-26');

  it('shows every finding with its place, reason, rewriting and clauses, the most urgent first', () => {
    const blocks = clausesOf(document);
    expect(blocks.length).toBe(reported.result.findings.length);
    expect(blocks.map(({ number }) => number)).toEqual(blocks.map((_, index) => String(index + 1)));
    const silence = blocks.find(({ title }) => title.includes('不说话就算同意'));
    expect(silence?.runs.map((run) => run.text).join('')).toBe('“每周二前出推广计划，商家当天没回复就视为同意”');
    expect(silence?.runs.find((run) => run.kind === 'value')?.text).toContain('没回复就视为同意');
    const small = Object.fromEntries(silence?.smallPrint.map(({ label, text }) => [label, text]) ?? []);
    expect(small['可以改成']).toContain('视为不同意');
    expect(small['依据']).toMatch(/民法典.*核对/);
    expect(small['用哪条补']).toContain('《');
    const kinds = document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
    expect(kinds[0]).toMatch(/^要紧：\d+处$/);
  });

  it('shows how the points add up, and what is not written at all', () => {
    const text = documentText(document);
    const { parts, value } = reported.result.score;
    expect(text).toContain(`${parts.map(({ points }) => points).join('＋')}＝${value}`);
    for (const { why } of parts) expect(text).toContain(why);
    expect(text).toContain('“合作终止”一句没写');
    expect(text).toContain('没提示不等于没问题');
    expect(text).toContain('不构成法律意见');
  });

  it('leaves out what was set aside, and says so', () => {
    const [first] = reported.result.findings;
    if (!first) throw new Error('nothing found');
    const key = `${first.check}\n${reported.result.statements[first.statement]?.text}`;
    const fewer = reportDocument(reportedOf(PLAN, new Set([key])), '2026-11-26');
    expect(clausesOf(fewer)).toHaveLength(clausesOf(document).length - 1);
    expect(documentText(fewer)).toContain('另有1处你标了“不用管”');
  });

  it('shortens a statement of ten thousand characters around the marked words', () => {
    const long = reportDocument(
      reportedOf(`托管方${'把店铺的每一项工作都做好，'.repeat(800)}尽快处理，${'并且让商家满意，'.repeat(800)}不另收费。`),
      '2026-11-26',
    );
    for (const { runs } of clausesOf(long)) expect(runs.map((run) => run.text).join('').length).toBeLessThan(700);
  });

  it('is a sound PDF in the type of the template, its headings in bold', async () => {
    const { bytes, unsupported } = await pdfOf(document);
    checkStructure(bytes);
    expect(unsupported).toEqual([]);
    const text = solid(pdfText(bytes));
    for (const words of ['流程体检报告', '2026年11月26日', '得分怎么来的', '每周二前出推广计划', '没提示不等于没问题']) expect(text).toContain(words);
  });

  it('is a Word file that opens and says the same', async () => {
    const [printed = new Uint8Array()] = printedByOffice([await wordOf(document)], 'docx');
    const text = solid(pdfText(printed));
    for (const words of ['流程体检报告', '得分怎么来的', '每周二前出推广计划', '没提示不等于没问题']) expect(text).toContain(words);
  }, 120_000);

  it('of a text without findings says that this proves nothing', async () => {
    const good = reportDocument(reportedOf('店铺托管流程'), '2026-11-26');
    expect(documentText(good)).toContain('没有提示。没提示不等于没问题。');
    checkStructure((await pdfOf(good)).bytes);
  });

  it('survives a text of hostile characters', async () => {
    const hostile = reportDocument(
      reportedOf('托管方尽快处理<script>alert(1)</script>&lt;=cmd|\u202e\ud800\u0007，𬭚👨‍👩‍👧。\n=1+1 | 尽快 | @SUM(A1)'),
      '2026-11-26',
    );
    checkStructure((await pdfOf(hostile)).bytes);
    expect((await wordOf(hostile)).length).toBeGreaterThan(1_000);
  });
});
