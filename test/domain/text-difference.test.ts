import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/domain/text-difference.ts';

const short = (before: string, after: string) =>
  differenceOf(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('the difference between two sentences', () => {
  it.each([
    ['托管方每周一10:00前交周报。', '托管方每周一10:00前交周报。', '托管方每周一10:00前交周报。'],
    ['托管方每周一10:00前交周报。', '托管方每周二18:00前交周报。', '托管方每周[-一10:00][+二18:00]前交周报。'],
    ['商家付款。', '商家3日内付款。', '商家[+3日内]付款。'],
    ['逾期的，每日扣200元。', '逾期的扣200元。', '逾期的[-，每日]扣200元。'],
    ['', '新写的话。', '[+新写的话。]'],
    ['原来的话。', '', '[-原来的话。]'],
    // A figure is one unit: 12 does not become 1 and 2.
    ['12日', '2日', '[-12][+2]日'],
    ['10:30开会', '9:30开会', '[-10:30][+9:30]开会'],
    // A single sign in the midst of a change belongs to it; two in a row stand by themselves.
    ['甲乙丙丁', '子乙寅丁', '[-甲乙丙][+子乙寅]丁'],
    ['甲乙丙', '子乙', '[-甲乙丙][+子乙]'],
    ['首甲乙丙丁尾', '首子乙丙寅尾', '首[-甲][+子]乙丙[-丁][+寅]尾'],
  ])('%s → %s', (before, after, expected) => {
    expect(short(before, after)).toBe(expected);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('商', '家', '托', '。', '12', 'SKU', ' ', '\n', '𬭚'), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differenceOf(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        pieces.forEach((piece, index) => expect(piece.kind).not.toBe(pieces[index + 1]?.kind));
      }),
      { numRuns: 2000 },
    );
  });

  it('stays quick where a whole contract was pasted in', () => {
    const start = performance.now();
    const pieces = differenceOf('甲乙丙丁'.repeat(200), '子丑寅卯'.repeat(5000));
    expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
