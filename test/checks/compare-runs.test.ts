import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns, type KeptFinding } from '../../src/checks/compare-runs.ts';

const found = (check: string, statement: string): KeptFinding => ({ check, statement });
const words = (findings: readonly KeptFinding[]) => findings.map(({ statement }) => statement);

describe('two runs', () => {
  it('are told apart by what is gone, still there and new', () => {
    const before = [found('vague-time', '托管方尽快出诊断报告'), found('joint-lead', '库存由双方共同负责'), found('vague-time', '客服及时回复买家消息')];
    const now = [found('vague-time', '客服及时回复买家消息'), found('no-refund', '商家提前解约的，已付费用一律不退')];
    const { gone, still, fresh } = compareRuns(before, now);
    expect(words(gone)).toEqual(['托管方尽快出诊断报告', '库存由双方共同负责']);
    expect(words(still)).toEqual(['客服及时回复买家消息']);
    expect(words(fresh)).toEqual(['商家提前解约的，已付费用一律不退']);
  });

  it('know a statement again that was edited a little, and not one that only looks alike', () => {
    const before = [found('vague-time', '托管方应当尽快出具店铺诊断报告，并发到工作群')];
    expect(compareRuns(before, [found('vague-time', '托管方 须尽快出具店铺诊断报告；并发送到工作群')]).still).toHaveLength(1);
    expect(compareRuns(before, [found('vague-time', '商家应当尽快补齐推广费')]).fresh).toHaveLength(1);
    // Another problem of the same statement is a new one.
    expect(compareRuns(before, [found('no-channel', '托管方应当尽快出具店铺诊断报告，并发到工作群')]).fresh).toHaveLength(1);
  });

  it('take half of the pairs of letters for the same statement, less for another', () => {
    const known = (before: string, now: string) => compareRuns([found('vague-time', before)], [found('vague-time', now)]).still.length === 1;
    expect(known('甲乙丙丁戊', '甲乙丙子丑')).toBe(true);
    expect(known('丁戊甲乙丙', '子丑甲乙丙')).toBe(true);
    expect(known('甲乙丙丁戊己', '甲乙丙子丑')).toBe(false);
    expect(known('甲乙丁戊己', '甲乙子丑寅')).toBe(false);
    // Marks and blanks are no letters, and of a very long statement the beginning is looked at.
    expect(known('甲 乙，丙', '甲乙丙。')).toBe(true);
    expect(known(`${'甲乙'.repeat(150)}${'丙'.repeat(400)}`, `${'甲乙'.repeat(150)}${'丁'.repeat(400)}`)).toBe(true);
  });

  it('give an edited statement to the one that it is most like', () => {
    const before = [found('vague-time', '主图和详情页尽快优化'), found('vague-time', '主图和详情页的标题尽快优化')];
    const { gone, still } = compareRuns(before, [found('vague-time', '主图和详情页的标题须尽快优化')]);
    expect(words(still)).toEqual(['主图和详情页的标题须尽快优化']);
    expect(gone).toHaveLength(1);
  });

  it('count the same words as often as they stand', () => {
    const same = found('vague-time', '尽快处理');
    const { gone, still, fresh } = compareRuns([same, { ...same }], [{ ...same }, { ...same }, { ...same }]);
    expect([gone.length, still.length, fresh.length]).toEqual([0, 2, 1]);
  });

  it('never lose or double a finding', () => {
    const finding = fc.record({
      check: fc.constantFrom('a', 'b', 'c'),
      statement: fc.string({ unit: fc.constantFrom(...'托管方商家尽快处理主图，。'), maxLength: 14 }),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 25 }), fc.array(finding, { maxLength: 25 }), (before, now) => {
        const { gone, still, fresh } = compareRuns(before, now);
        expect(still.length + fresh.length).toBe(now.length);
        expect(gone.length + still.length).toBe(before.length);
        expect(compareRuns(now, now).still).toHaveLength(now.length);
      }),
    );
  });

  it('cost as much as they are long', () => {
    const run = (count: number) =>
      Array.from({ length: count }, (_, index) => found('vague-time', `第${index}项：托管方尽快完成第${index * 7}号商品的主图更新`));
    const time = (count: number) => {
      const [before, now] = [run(count), run(count).map(({ check, statement }) => found(check, `${statement}，并发到群里`))];
      const started = performance.now();
      expect(compareRuns(before, now).still.length).toBeGreaterThan(0);
      return performance.now() - started;
    };
    time(200);
    expect(time(4_000)).toBeLessThan(Math.max(2_000, time(400) * 60));
  });
});
