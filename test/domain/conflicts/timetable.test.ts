import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/domain/draft-changes.ts';
import { make } from '../../support/agreements.ts';
import { draftWith, find, labels, today } from '../../support/conflicts.ts';

describe("the article's own timetable", () => {
  const draft = draftWith({ 'research/diagnosis-first.lead-days': '7', 'contract/service-term.sign-lead': '3' });
  const conflict = find('research-before-signing', draft);

  it('is reported with its figures', () => {
    expect(conflict).toMatchObject({ level: 'error', message: '调研要17天（备料2＋策略5＋确认7＋提前签约3），现在只提前7天启动，排不进签约之前。' });
    expect(conflict?.clauseIds[0]).toBe('research/diagnosis-first');
  });

  it('is repaired with one tap, by the calendar too', () => {
    expect(labels(conflict)).toEqual(['把提前启动改为19天（含遇休息日顺延）', '改为先签约后诊断']);
    for (const { changes } of conflict?.repairs ?? []) {
      const { conflicts } = make(applyChanges(draft, changes), { today });
      expect(conflicts.filter(({ level }) => level !== 'note')).toEqual([]);
    }
  });

  it('is only repaired by another order where more days ahead are not allowed', () => {
    const long = draftWith({ 'research/diagnosis-first.lead-days': '7', 'research/strategy-plan.strat-days': '15', 'contract/service-term.sign-lead': '30' });
    const found = find('research-before-signing', {
      ...long,
      clauses: { ...long.clauses, 'research/strategy-confirmation': { on: true, values: { 'confirm-days': '15' } } },
    });
    expect(found).toBeDefined();
    for (const { changes } of found?.repairs ?? [])
      for (const change of changes) if (change.kind === 'value' && change.key === 'lead-days') expect(Number(change.raw)).toBeLessThanOrEqual(60);
  });

  it('is reported without a start date as well', () => {
    expect(labels(find('research-before-signing', { ...draft, start: '' }))).toEqual(['把提前启动改为17天', '改为先签约后诊断']);
  });

  it('fits where the days add up but days off do not allow it, and that is said', () => {
    const tight = draftWith({ 'research/diagnosis-first.lead-days': '17' });
    expect(find('research-before-signing', tight)).toBeUndefined();
    expect(find('strategy-before-signing', tight)).toMatchObject({
      level: 'warning',
      message: '天数加起来够，但中间的期限遇周末或节假日要顺延：策略确认最晚到2027年3月1日，晚于2027年2月26日的合同签订日。',
    });
    const repairs = find('strategy-before-signing', tight)?.repairs ?? [];
    expect(repairs.map(({ label }) => label)).toEqual(['把提前启动改为19天（含遇休息日顺延）', '改为先签约后诊断']);
    for (const { changes } of repairs) expect(find('strategy-before-signing', applyChanges(tight, changes))).toBeUndefined();
  });
});
