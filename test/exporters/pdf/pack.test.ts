import { describe, expect, test } from 'vitest';
import type { Glyph } from '../../../src/exporters/pdf/font/glyph.ts';
import { openPack, primerOf, takeGlyphs } from '../../../src/exporters/pdf/font/pack.ts';
import { assembleTrueType } from '../../../src/exporters/pdf/font/truetype.ts';
import { readOutline, type Outline, type TrueType } from '../../../src/library/fonts/truetype.ts';
import { compressPack, packStreams, primerOf as primerOfStreams } from '../../../src/library/fonts/write-pack.ts';
import { sourceFont } from '../../support/fonts.ts';

const codePoint = (character: string) => character.codePointAt(0) ?? 0;

function outlineOf({ record }: Glyph): Outline {
  return record.length === 0 ? [] : readOutline(new DataView(record.buffer, record.byteOffset), 0, 0);
}

function taken(font: TrueType, characters: readonly number[]): Map<number, Glyph> {
  const glyphs = new Map<number, Glyph>();
  takeGlyphs(
    openPack(compressPack(packStreams(font, characters))),
    () => true,
    (at, glyph) => glyphs.set(at, glyph),
  );
  return glyphs;
}

/** A font of one glyph with this outline. */
const fontOf = (outline: Outline): TrueType => ({ unitsPerEm: 1000, glyphs: new Map([[65, 1]]), advance: () => 600, outline: () => outline });

describe.each(['regular', 'bold'] as const)('the %s weight', (weight) => {
  const font = sourceFont(weight);

  test('comes out of its packs point by point as it went in, every character of it', () => {
    const all = [...font.glyphs.keys()];
    const glyphs = taken(font, all);
    expect(glyphs.size).toBe(all.length);
    let different = 0;
    for (const [at, glyph] of glyphs) {
      const id = font.glyphs.get(at) ?? 0;
      if (glyph.advance !== font.advance(id) || JSON.stringify(outlineOf(glyph)) !== JSON.stringify(font.outline(id))) different++;
    }
    expect(different).toBe(0);
  }, 60_000);
});

describe('a pack', () => {
  const font = sourceFont('regular');

  test('gives only the characters asked for, whatever stands before them', () => {
    const glyphs = new Map<number, Glyph>();
    takeGlyphs(
      openPack(compressPack(packStreams(font, [...'甲乙丙丁'].map(codePoint)))),
      (at) => at === codePoint('丁'),
      (at, glyph) => glyphs.set(at, glyph),
    );
    expect([...glyphs.keys()]).toEqual([codePoint('丁')]);
    expect(outlineOf(glyphs.get(codePoint('丁')) as Glyph)).toEqual(font.outline(font.glyphs.get(codePoint('丁')) ?? 0));
  });

  test('that leans on the first of its weight is read with the primer of that one', () => {
    const streams = packStreams(font, [...'服务期限自双方签署之日起'].map(codePoint));
    const first = openPack(compressPack(streams));
    expect(primerOf(first)).toEqual(new Uint8Array(primerOfStreams(streams)));
    const second = openPack(compressPack(packStreams(font, [0x2cb5a]), primerOf(first)), primerOf(first));
    expect(second.codePoints).toEqual([0x2cb5a]);
  });

  test('that is cut off or foreign is refused', () => {
    const bytes = compressPack(packStreams(font, [codePoint('甲')]));
    expect(() => openPack(bytes.subarray(0, 40))).toThrow();
    expect(() => openPack(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow();
  });

  test('keeps steps of every size class, and long rows of equal flags', () => {
    const sizes = [0, 1, -1, 63, 64, -64, 65, 255, -255, 256, 768, -768, 769, 1279, 1280, -1280, 4095, 4096, -5000];
    const corners = sizes.flatMap((dx) => sizes.map((dy) => ({ dx, dy, onCurve: (dx + dy) % 2 === 0 })));
    const row = Array.from({ length: 600 }, () => ({ dx: 1, dy: 1, onCurve: true }));
    for (const outline of [[corners], [row], [row, corners.slice(0, 3), row]]) {
      expect(outlineOf(taken(fontOf(outline), [65]).get(65) as Glyph)).toEqual(outline);
    }
  });
});

test('the assembled font keeps widths, boxes and outlines under consecutive ids', () => {
  const source = sourceFont('regular');
  const glyphs = [...taken(source, [...'A 国'].map(codePoint)).values()];
  const bytes = assembleTrueType(glyphs);
  const view = new DataView(bytes.buffer);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      return [new TextDecoder().decode(bytes.subarray(at, at + 4)), view.getUint32(at + 8)] as const;
    }),
  );
  const table = (tag: string) => tables.get(tag) ?? 0;
  expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  expect(view.getUint16(table('maxp') + 4)).toBe(4);
  expect([1, 2, 3].map((id) => view.getUint16(table('hmtx') + 4 * id))).toEqual(
    [...' A国'].map((character) => source.advance(source.glyphs.get(codePoint(character)) ?? 0)),
  );
  const starts = [0, 1, 2, 3, 4].map((id) => 2 * view.getUint16(table('loca') + 2 * id));
  expect(starts[1]).toBe(starts[2]);
  expect(readOutline(view, table('glyf') + (starts[3] ?? 0), 3)).toEqual(source.outline(source.glyphs.get(codePoint('国')) ?? 0));
  // The whole font's words add up to the fixed sum (OpenType, table `head`).
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

test('the box for unknown characters is a readable outline', () => {
  const bytes = assembleTrueType([]);
  const view = new DataView(bytes.buffer);
  expect(readOutline(view, view.getUint32(12 + 8), 0)).toEqual([
    [
      { dx: 100, dy: -120, onCurve: true },
      { dx: 0, dy: 1000, onCurve: true },
      { dx: 800, dy: 0, onCurve: true },
      { dx: 0, dy: -1000, onCurve: true },
    ],
  ]);
});
