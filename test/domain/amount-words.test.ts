import { describe, expect, it } from 'vitest';
import { amountInWords } from '../../src/domain/amount-words.ts';

describe('an amount written out', () => {
  it.each([
    // The examples of 支付结算办法, annex 1.
    [1409.5, '壹仟肆佰零玖元伍角整'],
    [6007.14, '陆仟零柒元壹角肆分'],
    [1680.32, '壹仟陆佰捌拾元叁角贰分'],
    [107_000.53, '壹拾万柒仟元伍角叁分'],
    [16_409.02, '壹万陆仟肆佰零玖元零贰分'],
    [325.04, '叁佰贰拾伍元零肆分'],
    [0, '零元整'],
    [0.5, '伍角整'],
    [0.05, '伍分'],
    [0.15, '壹角伍分'],
    [1, '壹元整'],
    [10, '壹拾元整'],
    [3000, '叁仟元整'],
    [10_050, '壹万零伍拾元整'],
    [10_500, '壹万零伍佰元整'],
    [11_000, '壹万壹仟元整'],
    [10_999, '壹万零玖佰玖拾玖元整'],
    [100_000, '壹拾万元整'],
    [1_000_000, '壹佰万元整'],
    [10_000_001, '壹仟万零壹元整'],
    [100_000_000, '壹亿元整'],
    [100_000_001, '壹亿零壹元整'],
    [100_100_000, '壹亿零壹拾万元整'],
    [100_001_000, '壹亿零壹仟元整'],
    [999_999_999, '玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整'],
    // Binary fractions are rounded to the nearest 分.
    [0.1 + 0.2, '叁角整'],
    [19.99, '壹拾玖元玖角玖分'],
  ])('%f is %s', (yuan, words) => {
    expect(amountInWords(yuan)).toBe(words);
  });

  it('does not write out what is no amount', () => {
    for (const yuan of [Number.NaN, -1, Number.POSITIVE_INFINITY, 1e12]) expect(amountInWords(yuan)).toBeNull();
  });
});
