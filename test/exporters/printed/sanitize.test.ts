import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, printable, printableLine, SUBSTITUTE, unsupportedIn } from '../../../src/exporters/printed/sanitize.ts';
import { anyCharacter } from '../../support/any-character.ts';

/** A font of ASCII, Chinese punctuation, the basic 汉字 and the copyright sign. */
const has = (codePoint: number): boolean =>
  (codePoint >= 0x20 && codePoint < 0x7f) ||
  codePoint === 0xa9 ||
  (codePoint > 0xff00 && codePoint < 0xff5f) ||
  (codePoint >= 0x3000 && codePoint < 0xa000) ||
  codePoint === 0x2c62a;

describe('text as it can be printed', () => {
  it('makes every kind of space a space and every kind of line end a line end', () => {
    expect(printable('服务\t期限\u00A0至\u2009年底')).toBe('服务 期限 至 年底');
    expect(printable('一\r\n二\r三\u2028四\u0085五')).toBe('一\n二\n三\n四\n五');
    expect(printableLine('一\r\n二')).toBe('一 二');
  });

  it('takes out what has no picture and loses nothing around it', () => {
    expect(printable('托\u200B管\uFEFF方\u00AD的\u202E义\u0007务\u2066\uFE0F')).toBe('托管方的义务');
  });

  it('composes what can be composed', () => {
    expect(printable('Cafe\u0301')).toBe('Café');
  });

  it('shows a lone surrogate', () => {
    expect(printable('甲\uD83D乙')).toBe(`甲${SUBSTITUTE}乙`);
    expect(printable('甲𬘪乙')).toBe('甲𬘪乙');
  });

  it.each([
    ['家庭👨‍👩‍👧‍👦装', '👨‍👩‍👧‍👦'],
    ['第1️⃣步', '1️⃣'],
    ['国旗🇨🇳', '🇨🇳'],
    ['点赞👍🏽', '👍🏽'],
    ['爱❤️', '❤️'],
    ['英格兰🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('counts the sequence in %s as one character', (text, sequence) => {
    expect(unsupportedIn([text], has)).toEqual([sequence]);
    expect(drawable(text, has)).toBe(text.replace(sequence, SUBSTITUTE));
  });

  it('draws the plain sign where only the emoji form is missing', () => {
    expect(drawable('©\uFE0F2026', has)).toBe('©2026');
    expect(unsupportedIn(['©\uFE0F2026'], has)).toEqual([]);
  });

  it('names each missing character once, in order', () => {
    expect(unsupportedIn(['ก甲ข', 'ก乙'], has)).toEqual(['ก', 'ข']);
  });

  it('keeps everything that the font has, whatever stands around it', () => {
    const noise = fc.constantFrom('\t', '\u00A0', '\u200B', '\u202A', '😀', '1️⃣', '\uD800', '\u0000', 'ก', '\u0301');
    const kept = fc.constantFrom('托', '管', '方', '，', 'A', 'x', '𬘪');
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, kept), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const left = Array.from(drawable(text, has))
          .filter((character) => '托管方，'.includes(character))
          .join('');
        expect(left).toBe(parts.filter((part) => '托管方，'.includes(part)).join(''));
      }),
    );
  });

  it('leaves only what can be drawn', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        for (const character of drawable(text, has)) expect(character === '\n' || has(character.codePointAt(0) ?? 0)).toBe(true);
      }),
    );
  });

  it('takes linear time on a very long text', () => {
    const started = performance.now();
    drawable('托管\u200B方😀'.repeat(20_000), has);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
