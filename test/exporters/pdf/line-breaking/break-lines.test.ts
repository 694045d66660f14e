import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, leadTrim, type Line, type MeasuredText } from '../../../../src/exporters/pdf/line-breaking/break-lines.ts';
import { breakOpportunities } from '../../../../src/exporters/pdf/line-breaking/break-opportunities.ts';
import { gapBetween, HALF, shrinkBetween } from '../../../../src/exporters/pdf/line-breaking/mark-spacing.ts';
import { measured, slice } from '../../../support/measured-text.ts';

const noStart = new Set('，。、；：？！）》〉】〕」』”’％‰℃·～,.;:!?)]}%');
const noEnd = new Set('（《〈【〔「『“‘￥([{');

const lines = (text: string, em: number): string[] => {
  const body = measured(text);
  return breakLines(body, { width: em * 1000 }).map(({ start, end }) => slice(body, start, end));
};

function widthOf(text: MeasuredText, line: Line): number {
  let width = -leadTrim(text, line);
  let shrink = 0;
  for (let index = line.start; index < line.end; index += 1) {
    width += text.advances[index] ?? 0;
    if (index === line.start) continue;
    width += gapBetween(text.codePoints[index - 1] ?? 0, text.codePoints[index] ?? 0);
    shrink += shrinkBetween(text.codePoints[index - 1] ?? 0, text.codePoints[index] ?? 0);
  }
  expect(line.excess).toBeLessThanOrEqual(shrink);
  const trimmed = '，。、；：？！）》〉】〕」』”’'.includes(slice(text, line.end - 1, line.end)) ? HALF : 0;
  return width - trimmed - line.excess;
}

const words = fc.constantFrom(
  '托管方',
  '每周一',
  '商家',
  '在',
  '10:00',
  '2026年11月23日',
  '5%',
  '￥12,800.00',
  '30日',
  '《月总结报告》',
  '（含当日）',
  '“确认”',
  '……',
  '——',
  '，',
  '。',
  '；',
  '、',
  ' ',
  'GMV',
  'ROI≥1.5',
  'https://example.com/a/very/long/path?with=query&and=more',
  '＿＿＿＿',
  '〓',
  '𬭚',
  '100%',
  '第140条',
  '3.5万元',
);
const prose = fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll(/[\r\n]/g, ' ')),
);

describe('breaking Chinese text into lines', () => {
  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 46 }), (text, em) => {
        const body = measured(text);
        let at = 0;
        for (const line of breakLines(body, { width: em * 1000 })) {
          expect(line.start).toBe(at);
          expect(line.next).toBeGreaterThan(at);
          expect(slice(body, line.end, line.next).trim()).toBe('');
          at = line.next;
        }
        expect(at).toBe(body.codePoints.length);
      }),
    );
  });

  it('keeps every line within its width', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 2, max: 46 }), (text, em) => {
        const body = measured(text);
        for (const line of breakLines(body, { width: em * 1000 })) expect(widthOf(body, line)).toBeLessThanOrEqual(em * 1000);
      }),
    );
  });

  it('lets no mark stand where it must not, unless the whole line offers no other place', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 4, max: 46 }), (text, em) => {
        const body = measured(text);
        const willing = breakOpportunities(body.codePoints);
        breakLines(body, { width: em * 1000 }).forEach((line, index, all) => {
          const previous = all[index - 1];
          if (previous === undefined) return;
          const first = slice(body, line.start, line.start + 1);
          const last = slice(body, previous.end - 1, previous.end);
          if (!noStart.has(first) && !noEnd.has(last)) return;
          const elsewhere = willing.slice(previous.start + 1, line.start).some((value) => value > 0);
          expect(elsewhere, `${last}|${first}`).toBe(false);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('keeps words, numbers, dates, percentages and blanks in one piece', () => {
    const whole = ['2026年11月23日', '￥12,800.00', 'ROI≥1.5', '100%', '第140条', '30日', '3.5万元', '＿＿＿＿', 'GMV', '10:00'];
    // 汉字 between the pieces: run together they may be longer than a line.
    const spaced = fc.array(fc.oneof(words, fc.constantFrom(...whole)), { minLength: 1, maxLength: 40 }).map((parts) => parts.join('到此为止'));
    fc.assert(
      fc.property(spaced, fc.integer({ min: 16, max: 46 }), (text, em) => {
        const joined = lines(text, em).join('\n');
        for (const piece of whole) expect(joined.split(piece).length).toBe(text.split(piece).length);
      }),
    );
  });

  it('never parts …… and ——', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 4, max: 46 }), (text, em) => {
        for (const line of lines(text, em)) {
          for (const mark of ['…', '—']) {
            const run = new RegExp(`${mark}+`, 'g');
            for (const found of line.match(run) ?? []) expect(found.length % 2).toBe(0);
          }
        }
      }),
    );
  });

  it('pushes a stop in where squeezing makes room, else out with its character', () => {
    expect(lines('一二，三，四五六七，八', 9)).toEqual(['一二，三，四五六七，', '八']);
    expect(lines('一二三四五六七八九。十', 9)).toEqual(['一二三四五六七八', '九。十']);
    expect(lines('一二三四五六七八“好”', 9)).toEqual(['一二三四五六七八', '“好”']);
  });

  it('breaks an address only behind its slashes, a longer word anywhere', () => {
    expect(lines('请见https://example.com/one/two/three/four。', 14)).toEqual(['请见https://example.com/', 'one/two/three/four。']);
    expect(lines('A'.repeat(40), 10).every((line) => line.length <= 18)).toBe(true);
  });

  it('takes time linear in the length of the text', () => {
    const text = '托管方每周一10:00前提交《周计划》，写明预算、GMV目标与5%以内的偏差（含当日）；'.repeat(480);
    const hostile = `${'。'.repeat(7000)}${'A'.repeat(7000)}${'（'.repeat(7000)}`;
    for (const long of [text, hostile]) {
      const body = measured(long);
      const started = performance.now();
      const count = breakLines(body, { width: 46_000 }).length;
      expect(count).toBeGreaterThan(100);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
