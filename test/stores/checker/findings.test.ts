import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, EVERYTHING, passes } from '../../../src/stores/checker/filter.ts';
import { namedFindings } from '../../../src/stores/checker/finding-keys.ts';
import { markedText } from '../../../src/stores/checker/marked-text.ts';
import { kindOfText } from '../../../src/stores/checker/text-kind.ts';
import { told } from './support.ts';

const PLAN = '客服尽快回复。\n客服尽快回复。\n双方共同负责库存，有问题随时沟通。\n\n已付费用一律不退。';

describe('names of findings', () => {
  it('are unique on the page although the same words stand twice, and shared for ignoring', () => {
    const named = namedFindings(told(PLAN));
    expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
    const twice = named.filter(({ finding }) => finding.check === 'vague-time' && finding.statement < 2);
    expect(twice).toHaveLength(2);
    expect(twice[0]?.key).toBe(twice[1]?.key);
    for (const { id } of named) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('stay when a line comes in above', () => {
    const before = namedFindings(told(PLAN)).map(({ id }) => id);
    const after = new Set(namedFindings(told(`托管方每周三18:00前（含当日）在工作群交周报。\n${PLAN}`)).map(({ id }) => id));
    expect(before.filter((id) => !after.has(id))).toEqual([]);
  });
});

describe('the filter', () => {
  it('each number is what a press brings', () => {
    const { findings } = told(PLAN);
    for (const filter of [EVERYTHING, { category: null, severity: 'high' }, { category: 'timing', severity: null }] as const) {
      const { categories, severities } = countsOf(findings, filter);
      for (const { id, count } of categories) expect(findings.filter((each) => passes({ ...filter, category: id }, each))).toHaveLength(count);
      for (const { id, count } of severities) expect(findings.filter((each) => passes({ ...filter, severity: id }, each))).toHaveLength(count);
    }
    expect(countsOf(findings, EVERYTHING).categories.map(({ id }) => id)).not.toContain('legality');
  });
});

describe('the marked text', () => {
  const whole = (text: string) =>
    markedText(text, namedFindings(told(text)))
      .flatMap(({ lines }) => lines)
      .map((line) => line.map((piece) => piece.text).join(''))
      .join('\n');

  it('is the text, whatever is marked in it', () => {
    expect(whole(PLAN)).toBe(PLAN);
    const part = constantFrom('尽快', '双方共同负责', '，', '。', '\n', '\r\n', '月底前', '费用一律不退', '①', '😀', '随时沟通', ' ');
    assert(
      property(array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(whole(text)).toBe(text);
      }),
    );
  });

  it('every finding has its mark, also where two overlap: the shorter one has the words', () => {
    const text = '客服及时回复买家。';
    const named = namedFindings(told(text));
    const marked = markedText(text, named).flatMap(({ lines }) => lines.flat().flatMap(({ finding }) => finding?.id ?? []));
    expect(named.length).toBeGreaterThan(1);
    expect(new Set(marked)).toEqual(new Set(named.map(({ id }) => id)));
    const urgent = markedText(text, named)[0]?.lines[0]?.find(({ text: words }) => words === '及时');
    expect(urgent?.finding?.finding.severity).toBe('high');
  });

  it('is cut into blocks of which none is long', () => {
    const text = `${PLAN}\n`.repeat(300);
    const blocks = markedText(text, namedFindings(told(text)));
    expect(blocks.length).toBeGreaterThan(20);
    expect(Math.max(...blocks.map(({ lines }) => lines.length))).toBeLessThanOrEqual(40);
  });
});

describe('what can be done with a text', () => {
  it.each([
    ['', 'empty'],
    ['\n \u3000', 'empty'],
    ['尽快', 'short'],
    ['Weekly report shall be delivered as soon as possible by the agency.', 'foreign'],
    ['担当者はできるだけ早くレポートを提出してください。よろしくお願いします。', 'foreign'],
    ['托管方每周三前提交周报，SKU库存低于20件时在群里说。', 'text'],
    ['字'.repeat(200_001), 'long'],
  ] as const)('%s: %s', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});
