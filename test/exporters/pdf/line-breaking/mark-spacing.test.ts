import { describe, expect, it } from 'vitest';
import { CharacterClass, classOf, codePointsOf } from '../../../../src/exporters/pdf/line-breaking/character-class.ts';
import { canStretch, gapBetween, shrinkBetween } from '../../../../src/exporters/pdf/line-breaking/mark-spacing.ts';

/** The two characters of a text. */
function pairOf(text: string): readonly [number, number] {
  const [left = 0, right = 0] = codePointsOf(text);
  return [left, right];
}

describe('room between two characters', () => {
  it.each([
    ['字字', 0, 0, true],
    ['字A', 150, 0, true],
    ['A字', 150, 0, true],
    ['字1', 150, 0, true],
    ['1字', 150, 0, true],
    ['AB', 0, 0, false],
    ['。”', -500, 0, true],
    ['。“', -500, 0, true],
    ['“（', -500, 0, true],
    ['（一', 0, 0, true],
    ['一。', 0, 0, true],
    ['。一', 0, 250, true],
    ['“一', 0, 0, true],
    ['——', -93, 0, false],
    ['…—', 0, 0, false],
    ['甲·', -250, 0, true],
    ['·乙', -250, 0, true],
    ['A·', -250, 0, true],
    ['·A', -250, 0, true],
    ['。·', 0, 250, true],
    ['·（', 0, 250, true],
    ['··', 0, 0, true],
    ['・乙', -250, 0, true],
    ['字%', 150, 0, true],
    ['字￥', 0, 0, true],
    ['￥1', 0, 0, false],
    ['字é', 150, 0, true],
    ['字±', 0, 0, true],
    ['字$', 150, 0, true],
    ['字+', 150, 0, true],
    ['字¥', 150, 0, true],
    ['字,', 0, 0, true],
    ['字々', 0, 0, true],
    ['。 ', 0, 0, false],
    [' （', 0, 0, true],
    ['“ ', 0, 0, false],
    ['（（', -500, 0, true],
    ['一（', 0, 250, true],
    ['（）', 0, 0, true],
    ['字ア', 0, 0, true],
    ['ア字', 0, 0, true],
    ['字(', 0, 0, true],
    ['(A', 0, 0, false],
    ['A)', 0, 0, false],
    ['＿＿', 0, 0, false],
    ['＿一', 0, 0, true],
    ['a ', 0, 0, false],
    [' a', 0, 0, true],
    ['—一', 0, 0, true],
    ['一—', 0, 0, true],
    ['……', 0, 0, false],
    ['…字', 0, 0, true],
    ['№5', 0, 0, false],
    ['字〇', 0, 0, true],
    ['字𠀀', 0, 0, true],
    ['𠀀A', 150, 0, true],
    ['A𠀀', 150, 0, true],
    ['字豈', 0, 0, true],
    ['豈A', 150, 0, true],
    ['·々', 0, 0, true],
    ['字\u{10ff}', 150, 0, true],
    ['字\u{1100}', 0, 0, true],
    ['字z', 150, 0, true],
    ['字Z', 150, 0, true],
    ['字@', 0, 0, true],
    ['字[', 0, 0, true],
    ['字`', 0, 0, true],
    ['字{', 0, 0, true],
    ['字a', 150, 0, true],
    ['字0', 150, 0, true],
    ['字9', 150, 0, true],
    ['字/', 0, 0, true],
    ['字:', 0, 0, true],
    ['字À', 150, 0, true],
    ['字¿', 0, 0, true],
  ] as const)('“%s”: %i, a tight line takes %i of it, a loose one opens it: %s', (text, gap, shrink, stretch) => {
    const [left, right] = pairOf(text);
    expect([gapBetween(left, right), shrinkBetween(left, right), canStretch(left, right)]).toEqual([gap, shrink, stretch]);
  });
});

describe('what a character is to a line', () => {
  it.each([
    ['ideograph', '字あア豈𠀀'],
    ['open', '（《〈【〔〖「『“‘［｛'],
    ['close', '）》〉】〕〗」』”’］｝，。、；：！？．'],
    ['pair', '—…'],
    ['word', 'Az09é©\u{1fff}\u{2010}\u{2013}\u{20a0}\u{20bf}\u{2200}\u{22ff}'],
    ['space', ' \u{3000}'],
    ['noStart', '％‰℃·・～々〻／ー'],
    ['wordOpen', '([{'],
    ['wordClose', ')]}'],
    ['prefix', '￥№'],
    ['blank', '＿'],
    ['ideograph', '\u{2000}\u{200f}\u{2015}\u{209f}\u{20c0}\u{21ff}\u{2300}'],
  ] as const)('%s: %s', (name, characters) => {
    for (const codePoint of codePointsOf(characters)) {
      expect(classOf(codePoint), codePoint.toString(16)).toBe(CharacterClass[name]);
      // What was found once is kept.
      expect(classOf(codePoint)).toBe(CharacterClass[name]);
    }
  });
});
