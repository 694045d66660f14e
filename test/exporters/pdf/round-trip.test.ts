import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, documentOf, paragraph, pdfOf, solid } from '../../support/documents.ts';
import { checkStructure, pdfText } from '../../support/poppler.ts';
import { standardCharacters } from '../../support/standard-characters.ts';

const rare = standardCharacters();
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '托管方',
      '商家',
      '每周一10:00前提交',
      '《月总结报告》',
      '“不同意”',
      '（含当日）',
      '逾期',
      '2026年12月7日',
      '￥12,800.00',
      '5%',
      'GMV',
      '3个工作日',
      'ROI≥1.5',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('，', '。', '；', '：', '、', '……', '——', '！', '？', ' ', '·') },
  { weight: 2, arbitrary: fc.constantFrom(...rare) },
);
const clauses = fc.array(pieces, { minLength: 3, maxLength: 40 }).map((parts) => parts.join(''));

describe('the text layer', () => {
  it('gives 1,000 random texts back in order', async () => {
    const texts = fc.sample(clauses, { numRuns: 1000, seed: 20_261_123 });
    const { bytes, unsupported } = await pdfOf(documentOf(texts.map(paragraph)));
    expect(unsupported).toEqual([]);
    checkStructure(bytes);
    // The page's own words stand between the texts.
    const read = solid(pdfText(bytes)).replaceAll(/网店托管流程|第\d+页共\d+页/g, '');
    expect(read).toBe(solid(texts.join('')));
  }, 60_000);

  it('lets TAB, controls, NBSP, zero-width and emoji swallow nothing', async () => {
    const document = documentOf([cover(true), paragraph('甲\t乙\u00A0丙\u200B丁\u0007戊😀己👨‍👩‍👧庚𬭚辛\u202E壬')]);
    const { bytes, unsupported } = await pdfOf(document);
    const read = solid(pdfText(bytes));
    expect(read).toContain('甲乙丙丁戊〓己〓庚𬭚辛壬');
    expect(read).toContain('杭州喆堃𬭚化妆品有限公司');
    expect(unsupported).toEqual(['😀', '👨‍👩‍👧']);
  });

  it('sets a sentence of 20,000 characters', async () => {
    const words = '托管方每周一前提交《周计划》；'.repeat(1400);
    const runs = [{ kind: 'text', text: words }] as const;
    const { bytes, pages } = await pdfOf(
      documentOf([{ kind: 'clause', clauseId: 'operation/plan', number: '5.1', title: '周计划', runs, rewritten: true, smallPrint: [] }]),
    );
    expect(pages).toBeGreaterThan(8);
    // What every page prints above and below it may stand within a sentence that runs on.
    const text = solid(pdfText(bytes)).replaceAll(/第\d+页共\d+页|网店托管流程/g, '');
    expect(text.split('《周计划》；').length).toBe(1401);
  });
});
