import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { givenCases } from '../bench/check-statements/given.ts';
import { count, rates } from '../bench/check-statements/score.ts';
import { marked } from '../support/checks.ts';

const cases = givenCases();

describe('worked cases', () => {
  it('are found: at least nine of ten categories that must be, and nine of ten findings are wanted', () => {
    const { recall, precision } = rates(count(cases, CHECKS));
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it.each(cases.filter(({ must, may }) => must.length + may.length === 0).map(({ id, text }) => [id, text] as const))(
    '%s is written well and stays quiet',
    (_, text) => {
      expect(checkText(text).findings.map((finding) => `${finding.check}: ${marked(text, finding)}`)).toEqual([]);
    },
  );

  it.each([
    ['B01', 'timing', '尽快'],
    ['B01', 'acceptance', '满意'],
    ['B02', 'timing', '月底'],
    ['B05', 'rights', '不得提前解除'],
    ['B09', 'rights', '密码'],
    ['B10', 'rights', '密码'],
    ['B12', 'legality', '不含刷单'],
    ['B15', 'contingency', '下架产品并加“预售'],
    ['B20', 'settlement', '千分之五'],
    ['B22', 'legality', '客户电话'],
    ['B23', 'legality', '素人铺量'],
  ])('%s: %s is marked at “%s”', (id, category, words) => {
    const text = cases.find((each) => each.id === id)?.text ?? '';
    const at = text.indexOf(words);
    expect(
      checkText(text).findings.filter((finding) => finding.category === category && finding.start < at + words.length && at < finding.end).length,
    ).toBeGreaterThan(0);
  });
});
