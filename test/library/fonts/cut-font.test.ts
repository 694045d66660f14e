import { describe, expect, test } from 'vitest';
import { readIndex } from '../../../src/exporters/pdf/font/index-file.ts';
import { openPack, primerOf } from '../../../src/exporters/pdf/font/pack.ts';
import { loadFonts } from '../../../src/exporters/pdf/font/load.ts';
import { charactersByFrequency } from '../../../src/library/fonts/character-frequency.ts';
import { readLibrary } from '../../../src/library/read-files.ts';
import { DEPTHS } from '../../../src/model/depth.ts';
import { defaultNeed, FONT_BASE, fontFetch, freshCut, sourceFont, type Traffic } from '../../support/fonts.ts';
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
    const need = defaultNeed(
      library,
      depth,
      library.packs.map(({ id }) => id),
    );
    const fonts = await loadFonts(need, { base: FONT_BASE, fetch: fontFetch() });
    for (const weight of ['regular', 'bold'] as const) {
      const lacking = [...need[weight]].filter((codePoint) => !fonts[weight].has(codePoint));
      expect(lacking.map((codePoint) => String.fromCodePoint(codePoint))).toEqual([]);
    }
  });

  const pairs = library.packs
    .filter(({ kind }) => kind === 'category')
    .flatMap((category) => library.packs.filter(({ kind }) => kind === 'platform').map((platform) => [category.id, platform.id] as const));
  test.each(pairs)('need only what all share and what %s and %s add, 180 KB at most', async (...chosen) => {
    const traffic: Traffic = { paths: [], bytes: 0 };
    const base = `${FONT_BASE}${chosen.join('-')}/`;
    await loadFonts(defaultNeed(library, 'standard', chosen), { base, fetch: fontFetch(traffic, base) });
    const shared = ['index.bin', `${folder}/r0.bin`, `${folder}/b0.bin`];
    expect(traffic.paths).toEqual(expect.arrayContaining(shared));
    expect(traffic.paths.length).toBeLessThanOrEqual(shared.length + 2 * chosen.length);
    expect(traffic.bytes).toBeLessThanOrEqual(180_000);
  });
});
