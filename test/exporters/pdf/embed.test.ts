import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { embedFonts, showText, type EmbeddedFonts } from '../../../src/exporters/pdf/font/embed.ts';
import { loadFonts } from '../../../src/exporters/pdf/font/load.ts';
import { charactersByFrequency } from '../../../src/library/fonts/character-frequency.ts';
import { codePointsOf, FONT_BASE, fontFetch } from '../../support/fonts.ts';
import { checkStructure, pdfFonts, pdfText, plainPdf } from '../../support/poppler.ts';
import { standardCharacters } from '../../support/standard-characters.ts';

const PAGE = 842;

/** A PDF with the given lines in regular, forty to a page, and titles in bold; `before` may draw first. */
async function pdfOf(lines: readonly string[], titles: readonly string[] = [], finish = true): Promise<Uint8Array> {
  const fonts = await loadFonts({ regular: codePointsOf(lines.join('')), bold: codePointsOf(titles.join('')) }, { base: FONT_BASE, fetch: fontFetch() });
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  const embedded: EmbeddedFonts = embedFonts(pdf, fonts);
  lines.forEach((line, index) => {
    if (index > 0 && index % 40 === 0) pdf.addPage();
    embedded.regular.drawRun([{ text: line, after: 0 }], 40, 40 + (index % 40) * 19, 10);
  });
  titles.forEach((title, index) => embedded.bold.drawRun([{ text: title, after: 0 }], 300, PAGE - 40 - index * 20, 14));
  if (finish) await embedded.finish();
  return new Uint8Array(pdf.output('arraybuffer'));
}

const withoutBreaks = (text: string) => text.replaceAll(/[\n\f]/g, '');

describe('the text layer', () => {
  test('gives back every character of 通用规范汉字表 in order, and no program complains', async () => {
    const characters = standardCharacters();
    const lines = Array.from({ length: Math.ceil(characters.length / 50) }, (_, index) => characters.slice(50 * index, 50 * index + 50).join(''));
    const pdf = await pdfOf(lines);
    expect(withoutBreaks(pdfText(pdf))).toBe(characters.join(''));
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors found');
  }, 60_000);

  test('gives back characters beyond the basic plane, Latin, signs and digits', async () => {
    const line = '喆堃𬭚《托管流程》ABC xyz 0.5% ¥1,000—±×÷ àéü Ω';
    expect(withoutBreaks(pdfText(await pdfOf([line])))).toBe(line);
  });

  test('gives back 1,000 texts of common characters, set with room and squeezed', async () => {
    const common = charactersByFrequency().slice(0, 4000);
    // Steps through the characters with a stride that is prime to their number: every line differs.
    const lines = Array.from({ length: 1000 }, (_, line) =>
      Array.from({ length: 30 }, (_unused, at) => String.fromCodePoint(common[((line * 30 + at) * 1_009) % common.length] ?? 0)).join(''),
    );
    const fonts = await loadFonts({ regular: codePointsOf(`${lines.join('')}，。（）5日`), bold: new Set() }, { base: FONT_BASE, fetch: fontFetch() });
    const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
    const { regular, finish } = embedFonts(pdf, fonts);
    const texts = lines.map((line, index) => {
      if (index > 0 && index % 40 === 0) pdf.addPage();
      const items = [
        { text: line.slice(0, 12), after: index % 40 },
        { text: '（', after: 0 },
        { text: '5', after: 0 },
        { text: '日）', after: -500 },
        { text: '，', after: 0 },
        { text: line.slice(12), after: 0 },
      ];
      regular.drawRun(items, 40, 40 + (index % 40) * 19, 10);
      return items.map(({ text }) => text).join('');
    });
    await finish();
    expect(withoutBreaks(pdfText(new Uint8Array(pdf.output('arraybuffer'))))).toBe(texts.join(''));
  }, 60_000);

  test('is the same when the fonts are packed while saving', async () => {
    expect(withoutBreaks(pdfText(await pdfOf(['没有先收尾𬭚'], [], false)))).toBe('没有先收尾𬭚');
  });

  test('gives back both weights', async () => {
    expect(withoutBreaks(pdfText(await pdfOf(['服务期限自签署之日起'], ['托管流程'])))).toBe('服务期限自签署之日起托管流程');
  });
});

describe('the fonts in the file', () => {
  test('are subsets with a map to Unicode; a weight that drew nothing is left out', async () => {
    const both = pdfFonts(await pdfOf(['条款'], ['条款']));
    expect(both.map(({ name }) => name.slice(7)).toSorted()).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular']);
    for (const font of both) expect(font).toMatchObject({ type: 'CID TrueType', embedded: true, subset: true, unicode: true });
    expect(pdfFonts(await pdfOf(['条款'])).map(({ name }) => name.slice(7))).toEqual(['NotoSansSC-Regular']);
  });

  test('hold only what was drawn', async () => {
    const fonts = await loadFonts({ regular: codePointsOf('商家托管方'), bold: new Set() }, { base: FONT_BASE, fetch: fontFetch() });
    const pdf = new jsPDF({ unit: 'pt', putOnlyUsedFonts: true });
    const embedded = embedFonts(pdf, fonts);
    embedded.regular.drawRun([{ text: '商家', after: 0 }], 40, 40, 10);
    await embedded.finish();
    const plain = plainPdf(new Uint8Array(pdf.output('arraybuffer')));
    const mapped = Array.from(plain.matchAll(/^<[0-9a-f]{4}> <([0-9a-f]{4})>$/gm), (match) => String.fromCharCode(Number.parseInt(match[1] ?? '', 16)));
    expect(mapped.filter((character) => character !== '\uFFFF').toSorted()).toEqual(['商', '家'].toSorted());
    expect(plain).toContain('/Ordering (Identity)');
  });

  test('take in what is drawn after they were packed', async () => {
    const fonts = await loadFonts({ regular: codePointsOf('商家托管方'), bold: new Set() }, { base: FONT_BASE, fetch: fontFetch() });
    const pdf = new jsPDF({ unit: 'pt', putOnlyUsedFonts: true });
    const embedded = embedFonts(pdf, fonts);
    embedded.regular.drawRun([{ text: '商家', after: 0 }], 40, 40, 10);
    await embedded.finish();
    embedded.regular.drawRun([{ text: '托管方', after: 0 }], 40, 60, 10);
    await embedded.finish();
    expect(withoutBreaks(pdfText(new Uint8Array(pdf.output('arraybuffer'))))).toBe('商家托管方');
  });

  test('do not change the colour that is drawn in', async () => {
    const fonts = await loadFonts({ regular: codePointsOf('红'), bold: new Set() }, { base: FONT_BASE, fetch: fontFetch() });
    const pdf = new jsPDF({ unit: 'pt', putOnlyUsedFonts: true });
    pdf.setFillColor(200, 0, 0);
    embedFonts(pdf, fonts).regular.drawRun([{ text: '红', after: 0 }], 40, 40, 10);
    const content = plainPdf(new Uint8Array(pdf.output('arraybuffer')));
    const beforeText = content.slice(0, content.indexOf('] TJ'));
    const lastFill = Array.from(beforeText.replaceAll(/\bq\n[^]*?\nQ\b/g, '').matchAll(/^([\d. ]+) (?:rg|g)$/gm)).at(-1)?.[1];
    expect(lastFill).toBe('0.78 0. 0.');
  });
});

const glyph = (codePoint: number) => ({ A: 1, B: 2 })[String.fromCodePoint(codePoint)] ?? 0;

describe('a line', () => {
  test('moves the pen between its pieces and leaves out what the face lacks', () => {
    const used = new Set<number>();
    const text = showText(
      [
        { text: 'AB', after: 150 },
        { text: '？', after: -500 },
        { text: 'A', after: 0 },
        { text: 'B', after: 2.5 },
      ],
      glyph,
      (id) => used.add(id),
    );
    expect(text).toBe('<00010002>-150 500 <00010002>-2.5');
    expect([...used]).toEqual([1, 2]);
  });

  test('stands where it is told to, in points from above', async () => {
    const plain = plainPdf(await pdfOf(['条款']));
    expect(plain).toMatch(/10 Tf 40 801\.89 Td \[<00010002>\] TJ/);
  });
});

test('a missing program is named with the package that brings it', async () => {
  const pdf = await pdfOf(['条款']);
  const path = process.env['PATH'];
  process.env['PATH'] = '';
  try {
    expect(() => pdfText(pdf)).toThrow(/pdftotext.*poppler-utils/);
    expect(() => checkStructure(pdf)).toThrow(/qpdf/);
  } finally {
    process.env['PATH'] = path;
  }
});
