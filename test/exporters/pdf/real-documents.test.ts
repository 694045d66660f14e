import { describe, expect, it } from 'vitest';
import { checklistDocument } from '../../../src/domain/template/checklist-document.ts';
import { templateDocument } from '../../../src/domain/template/template-document.ts';
import { DEPTHS } from '../../../src/model/depth.ts';
import { EMPTY_DRAFT, type Draft } from '../../../src/model/draft.ts';
import { library, make } from '../../support/agreements.ts';
import { pdfOf, solid } from '../../support/documents.ts';
import { checkStructure, pdfText, plainPdf } from '../../support/poppler.ts';

const pagesOf = (text: string): string[] => text.split('\f').slice(0, -1);

const input = (depth: (typeof DEPTHS)[number]) => {
  const { agreement, schedule } = make({
    depth,
    packs: ['beauty'],
    start: '2026-12-07',
    end: '2027-12-06',
    parties: { merchant: { name: '杭州喆堃𬭚化妆品有限公司', contact: '张喆' }, operator: { name: '', contact: '' }, designer: { name: '', contact: '' } },
  });
  return { agreement, schedule, today: '2026-11-23' };
};

describe.each(DEPTHS)('the real documents, depth %s', (depth) => {
  const documents = [templateDocument(input(depth)), checklistDocument(input(depth))] as const;

  it.each(documents)('$title comes out clean, whole, and with page x of y', async (document) => {
    const { bytes, pages, unsupported } = await pdfOf(document);
    checkStructure(bytes);
    expect(unsupported).toEqual([]);
    const text = pagesOf(pdfText(bytes));
    expect(text.length).toBe(pages);
    text.forEach((page, index) => expect(solid(page)).toContain(`第${index + 1}页共${pages}页`));
    const all = solid(text.join(''));
    expect(all).not.toContain('〓');
    for (const block of document.blocks) {
      if (block.kind === 'heading') expect(all).toContain(solid(block.text));
      if (block.kind === 'clause') expect(all).toContain(solid(block.title));
    }
  });

  it('leaves no heading, no note above a table and no head of a table alone at the foot of a page', async () => {
    for (const document of documents) {
      const openings = new Set<string>();
      document.blocks.forEach((block, index) => {
        const next = document.blocks[index + 1];
        if (block.kind === 'heading') openings.add(solid(block.text));
        if (block.kind === 'paragraph' && next?.kind === 'table') openings.add(solid(String(block.words)).slice(-12));
        if (block.kind === 'table') openings.add(solid(block.columns.map(({ label }) => label).join('')));
      });
      const { bytes } = await pdfOf(document);
      for (const page of pagesOf(pdfText(bytes)).map(solid)) {
        const end = page.replace(/第\d+页共\d+页$/, '').replace(new RegExp(`${document.title}$`), '');
        for (const opening of openings) expect(end.endsWith(opening), opening).toBe(false);
      }
    }
  });

  it('is the same file when made again at the same moment', async () => {
    const [first, second] = [await pdfOf(documents[0]), await pdfOf(documents[0])];
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });
});

it('gives every day of the checklist a field of its own', async () => {
  const document = checklistDocument(input('standard'));
  const boxes = document.blocks.flatMap((block) => (block.kind === 'ticks' ? block.items : [])).reduce((sum, { days }) => sum + (days?.length ?? 1), 0);
  const { bytes } = await pdfOf(document);
  expect(plainPdf(bytes).match(/\/FT \/Btn/g)).toHaveLength(boxes);
});

describe('how long the template is', () => {
  const parties = { merchant: { name: '杭州喆堃𬭚化妆品有限公司', contact: '张喆' }, operator: { name: '杭州启运网络科技有限公司', contact: '' } };
  const templateOf = (draft: Partial<Draft>) => {
    const { agreement, schedule } = make({ start: '2027-03-15', parties: { ...EMPTY_DRAFT.parties, ...parties }, ...draft });
    return templateDocument({ agreement, schedule, today: '2026-11-23' });
  };
  const [categories, platforms] = (['category', 'platform'] as const).map((kind) => library.packs.filter((pack) => pack.kind === kind).map(({ id }) => id));

  it.each(categories ?? [])('brief: at most four pages for %s on any platform; standard: at most fifteen', async (category) => {
    for (const platform of platforms ?? []) {
      const { pages } = await pdfOf(templateOf({ depth: 'brief', packs: [category, platform] }));
      expect(pages, platform).toBeLessThanOrEqual(4);
    }
    const { pages, bytes } = await pdfOf(templateOf({ depth: 'standard', packs: [category, platforms?.[0] ?? ''] }));
    expect(pages).toBeLessThanOrEqual(15);
    // 18 KB a page: most of a file is its font, however few the pages.
    expect(bytes.length).toBeLessThanOrEqual(15 * 18_000);
  });

  it('full: at most twenty-four pages with every pack there is', async () => {
    const { pages } = await pdfOf(templateOf({ depth: 'full', packs: library.packs.map(({ id }) => id) }));
    expect(pages).toBeLessThanOrEqual(24);
  });
});
