import { describe, expect, test } from 'vitest';
import { readIndex } from '../../../src/exporters/pdf/font/index-file.ts';
import { openPack, primerOf } from '../../../src/exporters/pdf/font/pack.ts';
import { loadFonts } from '../../../src/exporters/pdf/font/load.ts';
import { charactersByFrequency } from '../../../src/library/fonts/character-frequency.ts';
import { printedText } from '../../../src/library/fonts/printed-characters.ts';
import { readLibrary } from '../../../src/library/read-files.ts';
import { DEPTHS } from '../../../src/model/depth.ts';
import { codePointsOf, FONT_BASE, fontFetch, freshCut, sourceFont, type Traffic } from '../../support/fonts.ts';
import { standardCharacters } from '../../support/standard-characters.ts';

const { index, packs, folder } = freshCut();
const read = readIndex(index);

describe('the index', () => {
  test('sends every character of the font to a pack that holds it', () => {
    const first = { r: openPack(packs.get('r0.bin') ?? new Uint8Array()), b: openPack(packs.get('b0.bin') ?? new Uint8Array()) };
    const primers = { r: primerOf(first.r), b: primerOf(first.b) };
    const held = new Map(
      [...packs].map(([name, bytes]) => {
        const letter = name.startsWith('b') ? 'b' : 'r';
        return [name, new Set(openPack(bytes, name === `${letter}0.bin` ? undefined : primers[letter]).codePoints)] as const;
      }),
    );
    const wrong = [...sourceFont('regular').glyphs.keys()].filter((codePoint) => !held.get(`${read.packOf('regular', codePoint)}.bin`)?.has(codePoint));
    expect(wrong).toEqual([]);
    expect(read.folder).toBe(folder);
  });

  test('says of a character outside the font that it is missing', () => {
    for (const codePoint of [0x1f600, 0x2611, 0x2714, 0xe000]) expect(read.packOf('regular', codePoint)).toBeNull();
    expect(read.covers(0x1f600)).toBe(false);
  });

  test('of another form is refused', () => {
    expect(() => readIndex(index.subarray(0, 100))).toThrow();
  });
});

test('the font holds 通用规范汉字表 whole, all of GB 2312, and the signs of a contract', () => {
  const gb2312 = Array.from({ length: 87 * 94 }, (_, at) =>
    new TextDecoder('gb18030').decode(Uint8Array.of(0xa1 + Math.trunc(at / 94), 0xa1 + (at % 94))),
  ).filter((character) => /^\p{Script=Han}$/u.test(character) && [...character].length === 1);
  expect(gb2312.length).toBeGreaterThanOrEqual(6763);
  const missing = [...standardCharacters(), ...gb2312, ...'，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』…—～·％＋＝／＿×÷±≤≥≠℃¥￥〓①⑩Ⅻ§№℡éüñΩд'].filter(
    (character) => !read.covers(character.codePointAt(0) ?? 0),
  );
  expect(missing).toEqual([]);
});

test('frequency puts the commonest characters first', () => {
  const characters = charactersByFrequency();
  expect(characters.indexOf('的'.codePointAt(0) ?? 0)).toBeLessThan(50);
  expect(characters.indexOf('堃'.codePointAt(0) ?? 0)).toBeGreaterThan(3000);
});

describe('the documents of the library', () => {
  const library = readLibrary();

  test.each(DEPTHS)('find all their characters in both weights in the %s depth', async (depth) => {
    const text = printedText(
      library,
      depth,
      library.packs.map(({ id }) => id),
    );
    const need = { regular: codePointsOf(text.regular), bold: codePointsOf(text.bold) };
    const fonts = await loadFonts(need, { base: FONT_BASE, fetch: fontFetch() });
    for (const weight of ['regular', 'bold'] as const) {
      expect(
        [...need[weight]].filter((codePoint) => codePoint > 31 && !fonts[weight].has(codePoint)).map((codePoint) => String.fromCodePoint(codePoint)),
      ).toEqual([]);
    }
  });

  test('need few files up to the standard depth: what all share, and what their packs add', async () => {
    const traffic: Traffic = { paths: [], bytes: 0 };
    const base = `${FONT_BASE}files/`;
    const { regular, bold } = printedText(library, 'standard', ['beauty', 'douyin']);
    await loadFonts({ regular: codePointsOf(regular), bold: codePointsOf(bold) }, { base, fetch: fontFetch(traffic, base) });
    expect(traffic.paths.length).toBeLessThanOrEqual(7);
    expect(traffic.bytes).toBeLessThanOrEqual(180_000);
  });
});
