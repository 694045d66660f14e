import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../src/exporters/pdf/line-breaking/break-lines.ts';
import { measured, slice } from '../../../support/measured-text.ts';

describe('lines to the thousandth of an em', () => {
  it.each([
    // A word longer than a line begins on the line it stands in; one that fits goes to the next.
    [
      `说明${'a'.repeat(30)}`,
      10,
      [
        ['说明aaaaaaaaaaaaaa', 9920],
        ['aaaaaaaaaaaaaaaa', 8880],
      ],
    ],
    [
      '一二三四五六aaaaaaaaaa七',
      10,
      [
        ['一二三四五六', 6000],
        ['aaaaaaaaaa七', 6700],
      ],
    ],
    [
      '说明https://example.com/one/two/three',
      12,
      [
        ['说明https://example.', 11_030],
        ['com/one/two/three', 9435],
      ],
    ],
    [
      '一二三四五六七https://a.example.com/one',
      12,
      [
        ['一二三四五六七https://', 11_590],
        ['a.example.com/one', 9435],
      ],
    ],
    // A last line of one character takes another one with it, in a line that is long enough, and no Latin one.
    [
      '一二三四五六七八九十一二三',
      12,
      [
        ['一二三四五六七八九十一', 11_000],
        ['二三', 2000],
      ],
    ],
    [
      '一二三四五六七八九十一二',
      11,
      [
        ['一二三四五六七八九十一', 11_000],
        ['二', 1000],
      ],
    ],
    [
      '一二三四五六七八九十一二三。',
      12,
      [
        ['一二三四五六七八九十一', 11_000],
        ['二三。', 2500],
      ],
    ],
    [
      '一二三四五六七八九十一二3',
      12,
      [
        ['一二三四五六七八九十一二', 12_000],
        ['3', 555],
      ],
    ],
    [
      '一二三四五六七八九十一A三',
      12,
      [
        ['一二三四五六七八九十一', 11_000],
        ['A三', 1705],
      ],
    ],
    [
      '一二三四五六七八九十。二三',
      12,
      [
        ['一二三四五六七八九十。', 10_500],
        ['二三', 2000],
      ],
    ],
    [
      '一二三四五六七八九十一 三',
      11,
      [
        ['一二三四五六七八九十一', 11_000],
        ['三', 1000],
      ],
    ],
    [
      '一二三四五六七八九“二”三',
      12,
      [
        ['一二三四五六七八九“二”', 11_500],
        ['三', 1000],
      ],
    ],
    [
      '一二三四五六七八九十一“二”三',
      14,
      [
        ['一二三四五六七八九十一“二”', 13_500],
        ['三', 1000],
      ],
    ],
    // Spaces at the end of a line are swallowed, and a blank half at either end does not count.
    [
      '一二三  四五',
      3,
      [
        ['一二三', 3000],
        ['四五', 2000],
      ],
    ],
    [
      '一。”二',
      3,
      [
        ['一。”', 2000],
        ['二', 1000],
      ],
    ],
    ['（（一', 3, [['（（一', 2000]]],
    ['', 5, []],
  ] as const)('sets “%s” in %i em', (text, em, expected) => {
    const body = measured(text);
    expect(breakLines(body, { width: em * 1000 }).map(({ start, end, width }) => [slice(body, start, end), width])).toEqual(expected);
  });

  it('gives the first line its own room, says what must be squeezed, and draws what fits nowhere', () => {
    const ends = (text: string, width: number, first?: number) => breakLines(measured(text), { width, ...(first === undefined ? {} : { first }) });
    expect(ends('一二三四五六七八九十', 5000, 3000).map(({ next }) => next)).toEqual([3, 8, 10]);
    expect(ends('一，二，三，四，五', 5500).map(({ end, excess }) => [end, excess])).toEqual([
      [6, 0],
      [9, 0],
    ]);
    expect(ends('一，二，三，四，五', 5250)[0]).toMatchObject({ end: 6, width: 5500, excess: 250 });
    expect(ends('一，二，三，四，五', 5000)[0]).toMatchObject({ end: 6, width: 5500, excess: 500 });
    expect(ends('一，二，三，四，五', 4999)[0]).toMatchObject({ end: 4, excess: 0 });
    expect(ends('一', 500)).toEqual([{ start: 0, end: 1, next: 1, width: 1000, excess: 500 }]);
  });
});
