import * as fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/domain/assemble.ts';
import { toBase64url } from '../../src/links/base64url.ts';
import { ByteWriter } from '../../src/links/byte-writer.ts';
import { inflated } from '../../src/links/deflate.ts';
import { NEWEST } from '../../src/links/dictionary.ts';
import { framed } from '../../src/links/frames.ts';
import { headerBytes } from '../../src/links/header.ts';
import type { Opened } from '../../src/links/opened.ts';
import { SECTIONS, type Section } from '../../src/links/sections.ts';
import { writeToken } from '../../src/links/token.ts';
import { utf8Codec } from '../../src/links/utf8-codec.ts';
import { parseDraft } from '../../src/stores/parse-draft.ts';
import { library } from '../support/agreements.ts';
import { open } from '../support/link-damage.ts';

type Write = (writer: ByteWriter, word: (text: string) => void) => void;

function sectionOf(write: Write): Uint8Array {
  const writer = new ByteWriter(utf8Codec);
  write(writer, (text) => writeToken(writer, text, NEWEST));
  return writer.bytes;
}

const choices: Write = (writer, word) => {
  for (const text of ['standard', '', '']) word(text);
  writer.number(0);
};

/** A link with right checksums around whatever stands in its sections. */
function forged(
  special: Partial<Record<Section, Uint8Array>>,
  compressed: readonly Section[] = [],
  lengths: Partial<Record<Section, number>> = {},
  utf8 = true,
): string {
  const sections = { choices: sectionOf(choices), variables: new Uint8Array(), texts: new Uint8Array(), ...special };
  const header = headerBytes(NEWEST.version, {
    utf8,
    deflated: { choices: compressed.includes('choices'), variables: compressed.includes('variables'), texts: compressed.includes('texts') },
    lengths: { choices: sections.choices.length, variables: sections.variables.length, texts: sections.texts.length, ...lengths },
    omitted: [],
    fingerprint: 0,
  });
  return NEWEST.version + toBase64url(Uint8Array.from([...header, ...SECTIONS.flatMap((section) => framed(sections[section]))]));
}

const spelled =
  (...names: string[]): Write =>
  (writer) => {
    for (const name of names) {
      const bytes = utf8Codec.toBytes(name);
      writer.number(1);
      writer.number(bytes.length);
      writer.raw(bytes);
    }
  };
const own =
  (number: number, place = 'operation', lead = 'operator', support = 0): Write =>
  (writer, word) => {
    writer.number(2);
    writer.number(number);
    for (const text of [place, '', '', '', lead]) word(text);
    writer.number(support);
    for (const text of ['words', '', '', '', '', '']) word(text);
    writer.number(0);
  };

const draftIn = (opened: Opened) => {
  if (opened.kind === 'refused') throw new Error(opened.reason);
  return opened.draft;
};

describe('a forged link', () => {
  it('is read where it holds what a draft may hold', () => {
    expect(open(forged({ texts: sectionOf(own(7)) }))).toMatchObject({ kind: 'exact', draft: { own: [{ id: 'own/7' }] } });
  });

  it.each(['__proto__', 'constructor', 'setup/__proto__', '__proto__/polluted', 'setup/../x', 'setup/A', '/', '', 'own', '<script>', 'setup/x'.repeat(40)])(
    'cannot bring in the id “%s”',
    (id) => {
      const switches = sectionOf((writer, word) => {
        choices(writer, word);
        spelled(id)(writer, word);
      });
      const opened = open(forged({ choices: switches }));
      expect(opened.kind === 'refused' || Object.keys(opened.draft.clauses).length === 0).toBe(true);
      const values = sectionOf((writer, word) => {
        spelled(`${id}.__proto__`)(writer, word);
        word('1');
      });
      expect(open(forged({ variables: deflateSync(values) }, ['variables']))).toMatchObject({
        kind: 'salvaged',
        cause: 'damaged',
        lost: [{ section: 'variables', all: true }],
      });
      const party = sectionOf((writer, word) => {
        writer.number(4);
        for (const text of [id, 'a', 'b']) word(text);
      });
      const parties = draftIn(open(forged({ texts: party }))).parties;
      expect(Object.getPrototypeOf(parties)).toBe(Object.prototype);
      expect(Object.keys(parties).every((key) => /^[a-z0-9-]+$/.test(key))).toBe(true);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it.each([
    ['a place that there is not', own(1, 'nowhere')],
    ['a party that there is not', own(1, 'operation', 'agency')],
    ['number 0', own(0)],
    ['a number that is too large', own(1_000_000)],
    ['parties without end', own(1, 'operation', 'operator', 2 ** 40)],
    ['an unknown record', (writer: ByteWriter) => writer.number(9)],
    ['a number without end', (writer: ByteWriter) => writer.raw(Array.from({ length: 20 }, () => 0xff))],
    ['a text longer than the link', (writer: ByteWriter) => [1, 2 ** 43].forEach((number) => writer.number(number))],
  ] as const)('is not believed about %s', (_name, write) => {
    const opened = open(forged({ texts: sectionOf(write) }));
    expect(opened).toMatchObject({ kind: 'salvaged', cause: 'damaged', lost: [{ section: 'texts', all: true }], draft: { own: [] } });
  });

  it.each([
    ['a lone byte of UTF-8', true, [0x80]],
    ['UTF-8 longer than it need be', true, [0xc1, 0x81]],
    ['a sign of UTF-8 that ends too soon', true, [0xe4, 0xbd]],
    ['a sign of UTF-8 broken in the middle', true, [0xe4, 0x41, 0xa0]],
    ['UTF-8 beyond the last sign', true, [0xf4, 0x90, 0x80, 0x80]],
    ['a lead of UTF-8 that there is not', true, [0xf5, 0x80, 0x80, 0x80]],
    ['half a 汉字 of GB 18030', false, [0xc4]],
    ['a pair of GB 18030 that there is not', false, [0x81, 0x20]],
    ['an escape that ends too soon', false, [0xff, 0x12]],
    ['four bytes of GB 18030 before the first', false, [0x90, 0x30, 0x30, 0x30]],
    ['four bytes of GB 18030 beyond the last', false, [0xfe, 0x39, 0xfe, 0x39]],
    ['four bytes of GB 18030 that end too soon', false, [0x95, 0x32, 0x82]],
  ] as const)('brings no text out of %s', (_name, utf8, bytes) => {
    const party = sectionOf((writer, word) => {
      writer.number(4);
      word('merchant');
      writer.number(bytes.length * 8);
      writer.raw([...bytes]);
      word('');
    });
    const opened = open(forged({ texts: party }, [], {}, utf8));
    expect(opened).toMatchObject({ kind: 'salvaged', cause: 'damaged', lost: [{ section: 'texts', all: true }], draft: { parties: {} } });
  });

  it('cannot bring in a pack that can be none, packs without end, switches or values without end', () => {
    const withPacks =
      (...packs: string[]): Write =>
      (writer, word) => {
        for (const text of ['standard', '', '']) word(text);
        writer.number(packs.length);
        for (const pack of packs) word(pack);
      };
    const packsOf = (...packs: string[]) => draftIn(open(forged({ choices: sectionOf(withPacks(...packs)), texts: sectionOf(own(1)) }))).packs;
    expect(packsOf('beauty', 'douyin')).toEqual(['beauty', 'douyin']);
    expect(packsOf('beauty', 'BEAUTY', 'douyin')).toEqual(['beauty']);
    const many = (length: number) => Array.from({ length }, (_, index) => `p-${index}`);
    expect(packsOf(...many(100))).toHaveLength(100);
    expect(packsOf(...many(5000)).length).toBeLessThanOrEqual(101);
    const names = many(5000);
    const switches = sectionOf((writer, word) => {
      choices(writer, word);
      spelled(...names.map((name) => `setup/${name}`))(writer, word);
    });
    expect(Object.keys(draftIn(open(forged({ choices: switches }))).clauses).length).toBeLessThanOrEqual(4001);
    const values = sectionOf((writer, word) => {
      for (const name of names) {
        spelled(`setup/x.${name}`)(writer, word);
        word('1');
      }
    });
    const opened = open(forged({ variables: deflateSync(values) }, ['variables']));
    expect(opened).toMatchObject({ kind: 'salvaged', cause: 'damaged' });
    expect(Object.keys(draftIn(opened).clauses['setup/x']?.values ?? {}).length).toBeLessThanOrEqual(4001);
  });

  it.each(['choices', 'variables', 'texts'] as const)('cannot claim more %s than there are', (section) => {
    const claim = section === 'texts' ? 0xffffff : 0xffff;
    expect(['refused', 'salvaged']).toContain(open(forged({}, [], { [section]: claim })).kind);
  });

  it.each(['choices', 'variables', 'texts'] as const)('is no bomb: %s of 8 MB', (section) => {
    const bomb = deflateSync(new Uint8Array(8_000_000), { level: 9 });
    const opened = open(forged({ [section]: bomb.subarray(0, 60_000) }, [section]));
    expect(opened).toMatchObject(section === 'choices' ? { kind: 'refused', reason: 'damaged' } : { kind: 'salvaged', lost: [{ section, all: true }] });
    expect(() => inflated(bomb, true, null)).toThrow('too large');
    expect(() => inflated(bomb, false, null)).toThrow('too large');
  });

  it('cannot bring in clauses without end', () => {
    const many = sectionOf((writer, word) => {
      for (let number = 1; number <= 20_000; number += 1) own(number)(writer, word);
    });
    const opened = open(forged({ texts: deflateSync(many, { level: 9 }) }, ['texts']));
    expect(opened).toMatchObject({ kind: 'salvaged', cause: 'damaged' });
    expect(draftIn(opened).own.length).toBeLessThanOrEqual(301);
  });

  it('gives, whatever its sections hold, a draft that can be assembled, or nothing', () => {
    const bytes = fc.uint8Array({ maxLength: 60 });
    fc.assert(
      fc.property(bytes, bytes, bytes, fc.subarray([...SECTIONS]), fc.boolean(), (first, second, third, compressed, proper) => {
        const opened = open(forged({ ...(proper ? {} : { choices: first }), variables: second, texts: third }, compressed));
        if (opened.kind === 'refused') return;
        const parsed = parseDraft(JSON.stringify(opened.draft));
        expect(parsed).toEqual(opened.draft);
        expect(() => assemble(library, opened.draft)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
