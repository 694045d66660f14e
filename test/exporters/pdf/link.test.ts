import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { templateDocument } from '../../../src/domain/template/template-document.ts';
import templatePdf from '../../../src/exporters/template-pdf.ts';
import { decodeLink } from '../../../src/links/decode.ts';
import { paperLink } from '../../../src/links/paper-link.ts';
import { DEPTHS } from '../../../src/model/depth.ts';
import { EMPTY_DRAFT, type Draft } from '../../../src/model/draft.ts';
import { exportInput, library, make, ownClause } from '../../support/agreements.ts';
import { NOW, pdfOf, solid } from '../../support/documents.ts';
import { FONT_BASE, fontFetch } from '../../support/fonts.ts';
import { checkStructure, pdfText, pictureOfPage, plainPdf } from '../../support/poppler.ts';

const BUILDER = 'https://tuoguan.example/builder/';
const DOTS_PER_INCH = 150;

/** The choices of a draft with free text of every kind: what its code may hold. */
const choices: Draft = {
  ...EMPTY_DRAFT,
  packs: ['beauty', 'douyin'],
  start: '2026-12-07',
  end: '2027-12-06',
  clauses: {
    'operation/weekly-ad-plan': { on: true, values: { 'plan-time': '11:30', 'plan-confirm': '17:00' } },
    'review/weekly-review': { on: true },
    'contract/early-exit': { on: false },
  },
};
const draft: Draft = {
  ...choices,
  clauses: {
    ...choices.clauses,
    'operation/weekly-ad-plan': { ...choices.clauses['operation/weekly-ad-plan'], override: '自己写的一条。', note: '行不行？' },
    'handover/work-group': { values: { hotline: '13900000000' } },
  },
  own: [ownClause()],
  parties: { merchant: { name: '杭州喆堃百货店', contact: '张喆' } },
};

interface Code {
  readonly text: string;
  /** Side in millimetres. */
  readonly side: number;
}

/** The code on a page as a reader sees it. */
async function codeOn(pdf: Uint8Array, page: number): Promise<Code | null> {
  const { data, info } = await sharp(pictureOfPage(pdf, page, DOTS_PER_INCH))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = jsqr(new Uint8ClampedArray(data), info.width, info.height);
  if (!found) return null;
  const { topLeftCorner: a, topRightCorner: b } = found.location;
  return { text: found.data, side: (Math.hypot(a.x - b.x, a.y - b.y) / DOTS_PER_INCH) * 25.4 };
}

/** The least side in millimetres, and the most pages with the code. A brief template has four pages, so its code stands beside the signatures. */
const LIMITS = { brief: { side: 30, pages: 4 }, standard: { side: 59.5, pages: 15 }, full: { side: 59.5, pages: 24 } } as const;

describe.each(DEPTHS)('the code on the last page, depth %s', (depth) => {
  it('leads from paper to the choices of the draft', async () => {
    const made = { ...draft, depth };
    const link = paperLink(made, library, BUILDER);
    const file = await templatePdf.render(
      { ...exportInput(made), paperLink: () => Promise.resolve(link) },
      { fontBase: FONT_BASE, fetch: fontFetch(), now: NOW },
    );
    checkStructure(file.bytes);
    const code = await codeOn(file.bytes, file.pages ?? 0);
    expect(code?.text).toBe(link);
    expect(code?.side).toBeGreaterThan(LIMITS[depth].side);
    expect(file.pages).toBeLessThanOrEqual(LIMITS[depth].pages);
    expect(decodeLink(code?.text ?? '', library)).toMatchObject({
      kind: 'exact',
      omitted: ['parties', 'texts'],
      draft: { ...choices, depth, own: [], parties: {} },
    });
    expect(plainPdf(file.bytes)).toContain(`/URI (${link})`);
    const lastPage = pdfText(file.bytes).split('\f').at(-2) ?? '';
    expect(solid(lastPage)).toContain('扫码接着改');
    expect(solid(lastPage)).toContain('码里没有双方名称、联系方式和自己写的文字');
  });
});

it.each(DEPTHS)('is read from paper at 700 characters too, depth %s', async (depth) => {
  const { agreement, schedule } = make({ start: '2026-12-07', depth });
  const link = `${BUILDER}#s=`.padEnd(700, 'aB3_x-9Q');
  const { bytes, pages } = await pdfOf(templateDocument({ agreement, schedule, today: '2026-11-23', link }));
  const code = await codeOn(bytes, pages ?? 0);
  expect(code?.text).toBe(link);
  // However tight the document: modules of 0.6 mm.
  expect(code?.side).toBeGreaterThan(59.5);
});

it('stands below the signatures where three parties sign', async () => {
  const designed = library.clauses.find(({ lead }) => lead === 'designer');
  const special = { depth: 'brief' as const, start: '2026-12-07', clauses: { [designed?.id ?? '']: { on: true } } };
  const { agreement, schedule } = make(special);
  const link = paperLink({ ...EMPTY_DRAFT, ...special }, library, BUILDER);
  const { bytes, pages } = await pdfOf(templateDocument({ agreement, schedule, today: '2026-11-23', link }));
  expect(agreement.withDesigner).toBe(true);
  expect((await codeOn(bytes, pages ?? 0))?.side).toBeGreaterThan(59.5);
});

it('is left out where the draft is too large for it', async () => {
  const { agreement, schedule } = make({});
  const { blocks } = templateDocument({ agreement, schedule, today: '2026-11-23', link: null });
  expect(blocks.at(-1)?.kind).toBe('signatures');
  const file = await templatePdf.render({ ...exportInput({}), paperLink: () => Promise.resolve(null) }, { fontBase: FONT_BASE, fetch: fontFetch(), now: NOW });
  expect(solid(pdfText(file.bytes))).not.toContain('扫码接着改');
});
