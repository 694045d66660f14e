import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/domain/document.ts';
import { renderPdf } from '../../../src/exporters/pdf/render.ts';
import { cover, documentOf, NOW, paragraph, pdfOf, solid } from '../../support/documents.ts';
import { FONT_BASE, fontFetch } from '../../support/fonts.ts';
import { checkStructure, pdfText, plainPdf } from '../../support/poppler.ts';

const pagesOf = (text: string): string[] => text.split('\f').slice(0, -1);
/** A title or an address in the file, as a PDF text string. */
const hex = (text: string): string => `<feff${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;

/** Paragraphs of one to four lines. */
const filler = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(`第${index}段。${'托管方按约定办理，商家按约定配合。'.repeat(1 + (index % 4))}`));
const clause = (id: string, number: string, runs: Extract<Block, { kind: 'clause' }>['runs']): Block => ({
  kind: 'clause',
  clauseId: id,
  number,
  title: '条款',
  runs,
  rewritten: false,
  smallPrint: [],
});
const offline = (): Promise<Response> => Promise.reject(new TypeError('offline'));

describe('layout', () => {
  it('keeps a heading with what follows, wherever it falls', async () => {
    const blocks = Array.from({ length: 40 }, (_, index): Block[] => [
      { kind: 'heading', level: index % 2 === 0 ? 1 : 2, text: `标题${index}`, anchor: `a${index}` },
      ...filler(1 + (index % 5)),
    ]).flat();
    const { bytes } = await pdfOf(documentOf(blocks));
    const last = pagesOf(pdfText(bytes)).map((page) =>
      page
        .trim()
        .split('\n')
        .findLast((line) => !/^第 \d+ 页|^网店托管流程$/.test(line)),
    );
    expect(last.length).toBeGreaterThan(5);
    for (const line of last) expect(line).not.toMatch(/^标题/);
  });

  it('repeats the head of a table on every page and keeps rows whole', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`行${index}始`, `${'内容'.repeat(20 + (index % 30))}行${index}终`]);
    const { bytes } = await pdfOf(
      documentOf([
        {
          kind: 'table',
          columns: [
            { label: '表头甲', width: 20 },
            { label: '表头乙', width: 80 },
          ],
          rows,
        },
      ]),
    );
    const pages = pagesOf(pdfText(bytes)).map(solid);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain('表头甲表头乙');
    for (let index = 0; index < rows.length; index += 1)
      expect(pages.filter((page) => page.includes(`行${index}始`) && page.includes(`行${index}终`))).toHaveLength(1);
  });

  it('splits only a row that is taller than a page, and loses nothing of it', async () => {
    const tall = Array.from({ length: 900 }, (_, index) => `第${index}项，`).join('');
    const { bytes } = await pdfOf(
      documentOf([
        {
          kind: 'table',
          columns: [
            { label: '条', width: 10 },
            { label: '内容', width: 30 },
          ],
          rows: [
            ['1', tall],
            ['2', '末行'],
          ],
        },
      ]),
    );
    const text = solid(pdfText(bytes));
    for (const index of [0, 450, 899]) expect(text).toContain(`第${index}项，`);
    expect(text).toContain('末行');
  });

  it('leaves no head of a table alone above a very tall row', async () => {
    const tall = '托管方按约定办理。'.repeat(420);
    for (const count of [4, 8, 12]) {
      const heading: Block = { kind: 'heading', level: 1, text: '高表', anchor: 'a' };
      const { bytes } = await pdfOf(
        documentOf([
          ...filler(count),
          heading,
          {
            kind: 'table',
            columns: [
              { label: '表头', width: 10 },
              { label: '内容', width: 30 },
            ],
            rows: [['1', tall]],
          },
        ]),
      );
      for (const page of pagesOf(pdfText(bytes)).map(solid)) if (page.includes('表头')) expect(page).toMatch(/表头内容1?[托管方按约定办理。]/);
    }
  });

  it('never leaves the signatures without the words that are signed', async () => {
    for (const count of [20, 21, 22, 23, 24, 25]) {
      const { bytes } = await pdfOf(
        documentOf([
          ...filler(count),
          paragraph('以上内容双方签署。'),
          {
            kind: 'signatures',
            signers: [
              { role: '甲方（商家）', name: '', contact: '' },
              { role: '乙方（托管方）', name: '', contact: '' },
            ],
          },
        ]),
      );
      expect(solid(pagesOf(pdfText(bytes)).at(-1) ?? '')).toMatch(/以上内容双方签署。.*签字.*盖章/);
    }
  });
});

describe('bad input', () => {
  it('prints a name of 3,000 characters whole, on the cover and at the signatures', async () => {
    const name = '杭州喆堃化妆品有限公司'.repeat(273);
    const signers = [
      { role: '甲方（商家）', name, contact: '张喆'.repeat(500) },
      { role: '乙方（托管方）', name: '', contact: '' },
    ];
    for (const page of [true, false]) {
      const first = cover(page);
      if (first.kind !== 'cover') throw new Error('no cover');
      const { bytes } = await pdfOf(documentOf([{ ...first, parties: signers }, ...filler(3), { kind: 'signatures', signers }]));
      checkStructure(bytes);
      const text = solid(pdfText(bytes));
      expect(text.split('杭州喆堃化妆品有限公司').length - 1).toBeGreaterThanOrEqual(2 * 273 - 20);
      expect(text).not.toContain('〓');
    }
  });

  it('has every word of its own in the font, however little the document says', async () => {
    const signers = [{ role: '丙方（视觉外包方）', name: '', contact: '' }];
    const runs = [{ kind: 'value', key: 'a', text: '＿＿', state: 'missing' }] as const;
    for (const page of [true, false]) {
      const first = cover(page);
      const blocks: Block[] = [
        { kind: 'clause', clauseId: 'a', number: '1', title: '', runs, rewritten: true, smallPrint: [{ label: '法源', text: '' }] },
        { kind: 'table', columns: [{ label: '', width: 1 }], rows: [[''], ['双方']] },
        { kind: 'list', items: [''] },
        { kind: 'signatures', signers },
      ];
      const { bytes, unsupported } = await pdfOf(documentOf([first, ...blocks], { title: '一', subtitle: '' }));
      checkStructure(bytes);
      expect(unsupported).toEqual([]);
      const text = solid(pdfText(bytes));
      expect(text).not.toContain('〓');
      expect(text).toContain('已改写');
      expect(text).toContain('联系方式：');
    }
  });
});

describe('what readers can use', () => {
  it('leaves lines for names and ways to reach a party that are not known yet', async () => {
    for (const page of [true, false]) {
      const first = cover(page);
      if (first.kind !== 'cover') throw new Error('no cover');
      const parties = [{ role: '乙方（托管方）', name: '', contact: '' }];
      const text = solid(pdfText((await pdfOf(documentOf([{ ...first, parties }, paragraph('正文。')]))).bytes));
      expect(text).toMatch(/名称：.*联系方式：/);
    }
  });

  it('has bookmarks, metadata and language in Unicode, 不 included', async () => {
    const { bytes } = await pdfOf(
      documentOf([cover(true), { kind: 'heading', level: 1, text: '不做怎么办', anchor: 'a' }, paragraph('正文。')], { subtitle: '不是法律意见' }),
    );
    const file = plainPdf(bytes).toLowerCase();
    expect(file).toContain(`/title ${hex('不做怎么办')}`);
    expect(file).toContain(hex('不是法律意见'));
    expect(file).toContain(`/author ${hex('杭州喆堃𬭚化妆品有限公司')}`);
    expect(file).toMatch(/\/lang \(zh-cn\)/);
    expect(file).toContain('d:20261123080000z');
    expect(file.startsWith('%pdf-1.7')).toBe(true);
  });

  it('leads from a reference to its clause and from an address to its page', async () => {
    const { bytes } = await pdfOf(
      documentOf([
        clause('contract/a', '2.1', [
          { kind: 'reference', text: '第2.2条', clauseId: 'contract/b', number: '2.2' },
          { kind: 'text', text: '见https://example.com/(a)/?b=1。' },
        ]),
        clause('contract/b', '2.2', [{ kind: 'text', text: '内容。' }]),
      ]),
    );
    const file = plainPdf(bytes);
    expect(file.match(/\/Subtype \/Link/g)).toHaveLength(2);
    expect(file.replaceAll('\\', '')).toContain('/URI (https://example.com/(a)/?b=1)');
    checkStructure(bytes);
  });

  it('gives the checklist a form field a line, the template none', async () => {
    const ticks: Block = {
      kind: 'ticks',
      items: [
        { id: 'research/a.1', text: '资料齐备', note: '商家，12月7日' },
        { id: 'research/a.1', text: '同名的不能撞' },
        { id: 'b', text: '（括号）\\反斜线' },
      ],
    };
    const checklist = await pdfOf(documentOf([ticks], { kind: 'checklist', title: '清单' }));
    checkStructure(checklist.bytes);
    const file = plainPdf(checklist.bytes);
    expect(file.match(/\/FT \/Btn/g)).toHaveLength(3);
    const names = [...file.matchAll(/\/T (\([^)]*\)|<[0-9a-f]+>)/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(3);
    expect(file.toLowerCase()).toContain(hex('资料齐备（商家，12月7日）'));
    expect(plainPdf((await pdfOf(documentOf([ticks]))).bytes)).not.toContain('/AcroForm');
  });
});

describe('when it cannot be made', () => {
  const document = documentOf([paragraph('正文。')]);

  it('rejects with the message for the merchant when the font does not come', async () => {
    await expect(renderPdf(document, { fontBase: 'https://nowhere.test/', fetch: offline, now: NOW })).rejects.toMatchObject({
      name: 'FontLoadError',
      message: expect.stringContaining('字体'),
    });
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new DOMException('stopped', 'AbortError'));
    await expect(renderPdf(document, { fontBase: FONT_BASE, fetch: fontFetch(), now: NOW, signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
