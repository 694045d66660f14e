import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { anyCharacter } from '../support/any-character.ts';

const examples = CHECKS.flatMap(({ bad, good }) => [...bad.map(({ text }) => text), ...good]);
const marks = ['。', '；', '，', '\n', '\r\n', '|', '\t', ' ', '　', '：', '“', '《', '》', '→', '1. ', '# ', '😀', '\u0000', '０', '|---|'];
const pasted = fc
  .array(fc.oneof(fc.constantFrom(...examples), fc.constantFrom(...marks), fc.string({ unit: anyCharacter, maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('whatever is pasted', () => {
  it('gets findings that lie within the text, in order, inside their statement, and rewritings of whole statements', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { statements, findings } = checkText(text);
        let last = 0;
        for (const { start, end, statement, rewriting } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const home = statements[statement];
          expect(home && home.start <= start && end <= home.end).toBe(true);
          if (rewriting) expect([rewriting.start, rewriting.end]).toEqual([home?.start, home?.end]);
          last = start;
        }
        for (const { start, end, text: words } of statements) expect(words).toBe(text.slice(start, end));
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same a second time', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(checkText(text).findings).toEqual(checkText(text).findings);
      }),
      { numRuns: 50 },
    );
  });
});

// Texts that make a careless pattern go back and forth: no end of sentence, everything half a match.
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one word', '尽快'],
  ['a letter', 'a'],
  ['digits', '1'],
  ['blanks', ' '],
  ['open quotes', '“'],
  ['open titles', '《'],
  ['bars', '|'],
  ['commas', '，'],
  ['half conditions', '未回复的'],
  ['party names', '乙方'],
  ['half a pattern', '以甲方'],
  ['money', '服务费5000元'],
  ['line feeds', '\n'],
  ['numbered', '1. '],
  ['speakers', '小陈：'],
  ['brackets', '（以下简称'],
  ['sentences of one paragraph', '提成按销售额的5%结算。'],
  ['parts of one sentence', '推广费由商家承担；'],
  ['two words far apart', '差评、'],
  ['quoted words', '“尽快”、'],
];

describe('hostile texts of 100,000 characters', () => {
  // What an honest text of that length costs is the measure; a pattern with quadratic cost takes hundreds of times as long.
  const timed = (text: string): number => {
    const start = process.cpuUsage();
    checkText(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  timed(repeat(examples.join('\n'), 20_000));

  it.each(HOSTILE)(
    '%s: ten times the text costs about ten times as much',
    (_, unit) => {
      const small = Math.min(timed(repeat(unit, 10_000)), timed(repeat(unit, 10_000)), timed(repeat(unit, 10_000)));
      const large = Math.min(timed(repeat(unit, 100_000)), timed(repeat(unit, 100_000)));
      expect(large).toBeLessThan(Math.max(small * 30, 400));
    },
    120_000,
  );
});
