import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/links/base64url.ts';
import { ByteReader } from '../../src/links/byte-reader.ts';
import { ByteWriter } from '../../src/links/byte-writer.ts';
import { crc24 } from '../../src/links/crc24.ts';
import { NEWEST } from '../../src/links/dictionary.ts';
import { framed, framedLength, unframed } from '../../src/links/frames.ts';
import { hanziCodec } from '../../src/links/hanzi-codec.ts';
import { fitsHeader, HEADER_LENGTH, headerBytes, readHeader, type Header } from '../../src/links/header.ts';
import { inOrder, NameReader, NameWriter } from '../../src/links/names.ts';
import { isCompact, readToken, writeToken } from '../../src/links/token.ts';
import { utf8Codec } from '../../src/links/utf8-codec.ts';
import type { TextCodec } from '../../src/links/text-codec.ts';

// Links that are out must stay readable: what stands in them byte by byte is public.

const hanzi = (): TextCodec => {
  const codec = hanziCodec();
  if (!codec) throw new Error('no GB 18030');
  return codec;
};
const units = (...numbers: number[]) => String.fromCharCode(...numbers);

describe('texts as UTF-8', () => {
  it.each(['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}', 'a汉é😀'])('are what every program writes: %j', (text) => {
    expect(utf8Codec.toBytes(text)).toEqual([...new TextEncoder().encode(text)]);
    expect(utf8Codec.toText(new TextEncoder().encode(text))).toBe(text);
  });

  it('keep half a pair of surrogates, in three bytes', () => {
    expect(utf8Codec.toBytes('\ud83d')).toEqual([0xed, 0xa0, 0xbd]);
    expect(utf8Codec.toText(Uint8Array.from([0xed, 0xa0, 0xbd]))).toBe('\ud83d');
  });
});

describe('texts as GB 18030', () => {
  it('are what the decoder of a browser reads', () => {
    const decoder = new TextDecoder('gb18030');
    for (const text of ['a', '汉字', '，。“”', 'Ω×÷', '😀𬭚', '\u{10ffff}', '\u{10000}'])
      expect(decoder.decode(Uint8Array.from(hanzi().toBytes(text)))).toBe(text);
    expect(hanzi().toBytes('啊')).toEqual([0xb0, 0xa1]);
    expect(hanzi().toBytes('\u{10000}')).toEqual([0x90, 0x30, 0x81, 0x30]);
    expect(hanzi().toBytes('\u{10ffff}')).toEqual([0xe3, 0x32, 0x9a, 0x35]);
  });

  it('take two bytes for what every edition of the standard has in the same place, an escape for the rest', () => {
    const long = [0x80, 0xa3, 0xf8, 0x390, 0x452, 0x200f, 0x2643, 0x4dff, 0x9fa6, 0xe000, 0xff00, 0xffe0, 0xd800, 0xffff];
    for (const unit of long) expect(hanzi().toBytes(units(unit)), unit.toString(16)).toEqual([0xff, unit >> 8, unit & 0xff]);
    const short = [0xa4, 0xf7, 0x391, 0x451, 0x2010, 0x2642, 0x3000, 0x30f6, 0x4e00, 0x9fa5, 0xff01, 0xff5e];
    for (const unit of short) expect(hanzi().toBytes(units(unit)), unit.toString(16)).toHaveLength(2);
    for (const unit of [...long, ...short]) expect(hanzi().toText(Uint8Array.from(hanzi().toBytes(units(unit))))).toBe(units(unit));
  });
});

describe('bytes in an address', () => {
  it.each([
    [[], ''],
    [[0], 'AA'],
    [[255], '_w'],
    [[255, 255], '__8'],
    [[1, 2, 3], 'AQID'],
    [[251, 239, 190, 1], '----AQ'],
  ])('%j: %s', (bytes, text) => {
    expect(toBase64url(Uint8Array.from(bytes))).toBe(text);
    expect([...fromBase64url(text)]).toEqual(bytes);
  });

  it('have the checksum of the standard', () => {
    expect(crc24(new TextEncoder().encode('123456789'))).toBe(0x21cf02);
    expect(crc24(new Uint8Array())).toBe(0xb704ce);
  });

  it('stand in frames of 240 that are trusted one by one', () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, at) => at % 251);
    const whole = Uint8Array.from(framed(bytes));
    expect([0, 1, 240, 241, 480, 481].map(framedLength)).toEqual([0, 4, 243, 247, 486, 490]);
    expect(whole).toHaveLength(509);
    expect(unframed(whole, 500)).toEqual({ bytes, state: 'whole' });
    expect(unframed(whole.subarray(0, 508), 500)).toEqual({ bytes: bytes.subarray(0, 480), state: 'cut' });
    expect(unframed(whole.subarray(0, 486), 500)).toEqual({ bytes: bytes.subarray(0, 480), state: 'cut' });
    expect(unframed(whole.subarray(0, 485), 500)).toEqual({ bytes: bytes.subarray(0, 240), state: 'cut' });
    const broken = whole.slice();
    broken[250] = 0;
    expect(unframed(broken, 500)).toEqual({ bytes: bytes.subarray(0, 240), state: 'damaged' });
  });
});

describe('the head of a link', () => {
  const plain: Header = {
    utf8: false,
    deflated: { choices: false, variables: false, texts: false },
    lengths: { choices: 0, variables: 0, texts: 0 },
    omitted: [],
    fingerprint: 0,
  };

  it.each([
    [0x01, { utf8: true }],
    [0x02, { deflated: { choices: true, variables: false, texts: false } }],
    [0x04, { deflated: { choices: false, variables: true, texts: false } }],
    [0x08, { deflated: { choices: false, variables: false, texts: true } }],
    [0x10, { omitted: ['parties'] }],
    [0x20, { omitted: ['texts'] }],
    [0x3f, { utf8: true, deflated: { choices: true, variables: true, texts: true }, omitted: ['parties', 'texts'] }],
    [0x00, { fingerprint: 0xabcdef, lengths: { choices: 0x0102, variables: 0x0304, texts: 0x050607 } }],
  ] as [number, Partial<Header>][])('says in its first byte %i: %j', (flags, special) => {
    const header = { ...plain, ...special };
    const bytes = headerBytes('1', header);
    expect(bytes).toHaveLength(HEADER_LENGTH);
    expect(HEADER_LENGTH).toBe(14);
    expect(bytes[0]).toBe(flags);
    expect(readHeader('1', Uint8Array.from([...bytes, 9, 9]))).toEqual(header);
    expect(readHeader('2', Uint8Array.from(bytes))).toBeNull();
  });

  it('stands in order of its parts, the highest byte first', () => {
    const bytes = headerBytes('1', { ...plain, fingerprint: 0xabcdef, lengths: { choices: 0x0102, variables: 0x0304, texts: 0x050607 } });
    expect(bytes.slice(0, 11)).toEqual([0, 0xab, 0xcd, 0xef, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('has room for so much and no more', () => {
    expect(fitsHeader({ choices: 0xffff, variables: 0xffff, texts: 0xffffff })).toBe(true);
    for (const more of [{ choices: 0x10000 }, { variables: 0x10000 }, { texts: 0x1000000 }]) expect(fitsHeader({ ...plain.lengths, ...more })).toBe(false);
  });
});

function written(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter(utf8Codec);
  write(writer);
  return writer.bytes;
}
const reader = (...bytes: number[]) => new ByteReader(Uint8Array.from(bytes), utf8Codec);

describe('numbers', () => {
  it.each([
    [0, [0]],
    [0x7f, [0x7f]],
    [0x80, [0x80, 1]],
    [300, [0xac, 2]],
    [2 ** 31, [0x80, 0x80, 0x80, 0x80, 8]],
    [2 ** 49 - 1, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
  ])('%i stands in %j', (number, bytes) => {
    expect([...written((writer) => writer.number(number))]).toEqual(bytes);
    expect(reader(...bytes).number()).toBe(number);
  });

  it('end, and are not larger than a link can need', () => {
    expect(() => reader(0x80).number()).toThrow('ends within a number');
    expect(() => reader(...Array.from({ length: 7 }, () => 0x80), 1).number()).toThrow('too large');
  });

  it('do not run into what comes after', () => {
    const two = reader(5, 2, 0x61, 0x62);
    expect([two.number(), two.text(two.number()), two.done]).toEqual([5, 'ab', true]);
    expect(() => reader(0x61).text(2)).toThrow('ends within a text');
  });
});

describe('what was typed', () => {
  const bytesOf = (raw: string) => [...written((writer) => writeToken(writer, raw, NEWEST))];
  const back = (bytes: readonly number[]) => readToken(reader(...bytes), NEWEST);

  it.each([
    ['0', [1]],
    ['15', [0x79]],
    ['1.5', [0x7a]],
    ['0.25', [0xcb, 1]],
    ['08:30', [0xf4, 0x1f]],
    ['24:59', [0xdc, 0x5d]],
    ['2000-01-01', [6]],
    ['2199-12-31', [0xc6, 0xd5, 0x23]],
    ['随便', [0x30, 0xe9, 0x9a, 0x8f, 0xe4, 0xbe, 0xbf]],
    ['', [0]],
  ])('“%s” stands in %j', (raw, bytes) => {
    expect(bytesOf(raw)).toEqual(bytes);
    expect(back(bytes)).toBe(raw);
    expect(isCompact(raw, NEWEST)).toBe(bytes.length < 4 && raw !== '');
  });

  it('is a text where it is spelt in any other way', () => {
    for (const raw of ['00', '01', '1.', '.5', '1.50.', '8:30', '25:00', '24:60', '1999-12-31', '2200-01-01', '2026-02-30', '1234567890']) {
      expect(isCompact(raw, NEWEST)).toBe(false);
      expect(back(bytesOf(raw))).toBe(raw);
    }
  });

  it('is no day, word or kind that there is not', () => {
    expect(() => back([0xce, 0xd5, 0x23])).toThrow('no such day');
    expect(() => back([0xfd, 0xff, 0x7f])).toThrow('no such word');
    expect(() => back([7])).toThrow('no such kind');
  });
});

describe('names', () => {
  const known = {
    list: ['a/a', 'a/b', 'a/c'],
    index: new Map([
      ['a/a', 0],
      ['a/b', 1],
      ['a/c', 2],
    ]),
  };
  const bytesOf = (...names: [string, boolean][]) => {
    const writer = new ByteWriter(utf8Codec);
    const out = new NameWriter(writer, known);
    for (const [name, mark] of names) out.write({ name, mark });
    return [...writer.bytes];
  };
  const read = (bytes: readonly number[]) => {
    const source = reader(...bytes);
    const names = new NameReader(source, known, (name) => name.startsWith('a/'));
    const found: [string, boolean][] = [];
    while (!source.done) {
      const { name, mark } = names.read();
      found.push([name, mark]);
    }
    return found;
  };

  it.each([
    [[['a/a', false]], [2]],
    [[['a/c', true]], [7]],
    [
      [
        ['a/a', true],
        ['a/b', false],
      ],
      [3, 2],
    ],
    [
      [
        ['a/b', false],
        ['a/x', true],
        ['a/c', false],
      ],
      [4, 1, 3, 0x61, 0x2f, 0x78, 2],
    ],
    // One that comes too late or twice is spelt out.
    [
      [
        ['a/b', false],
        ['a/a', false],
        ['a/b', true],
      ],
      [4, 0, 3, 0x61, 0x2f, 0x61, 1, 3, 0x61, 0x2f, 0x62],
    ],
  ] as [[string, boolean][], number[]][])('%j stand in %j', (names, bytes) => {
    expect(bytesOf(...names)).toEqual(bytes);
    expect(read(bytes)).toEqual(names);
  });

  it('stand in the order of the dictionary, others behind them as they came', () => {
    expect(inOrder(['y', 'a/c', 'x', 'a/a', 'a/b'], (name) => name, known)).toEqual(['a/a', 'a/b', 'a/c', 'y', 'x']);
  });

  it('are none that the dictionary does not have, or that can be none', () => {
    expect(() => read([8])).toThrow('no such name');
    expect(() => read([0, 1, 0x62])).toThrow('no such name');
  });
});
