import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/domain/draft-changes.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { make } from '../../support/agreements.ts';
import { draftWith, find, labels, start, today } from '../../support/conflicts.ts';

/** A draft that starts on a day. */
const on = (day: string, more: Partial<Draft> = {}) => draftWith({}, { start: day, ...more });

describe('dates', () => {
  it('a start within a holiday is moved behind it', () => {
    const conflict = find('start-on-holiday', on('2026-05-01'), { today: '2026-02-02' });
    expect(conflict?.message).toBe('服务起始日2026年5月1日在劳动节假期里，开账号、交资料找不到人，第一周的交接会落空。');
    expect(labels(conflict)).toEqual(['起始日改到5月6日（节后第一个工作日）', '起始日提前到4月30日（节前最后一个工作日）']);
  });

  it('a start on a statutory day of a year to come is told to be uncertain', () => {
    const conflict = find('start-on-holiday', on('2027-02-06'));
    expect(conflict?.message).toContain('在春节假期里');
    expect(conflict?.message).toContain('2027年的放假通知还没有公布');
    expect(labels(conflict)?.[0]).toBe('起始日改到2月9日（节后第一个工作日，暂定）');
  });

  it('a start on a weekend is a note, on a make-up Saturday nothing', () => {
    expect(find('start-on-weekend', on('2026-12-12'))).toMatchObject({ level: 'note' });
    expect(labels(find('start-on-weekend', on('2026-12-12')))?.[0]).toBe('起始日改到12月14日（下一个工作日）');
    expect(find('start-on-weekend', on('2026-10-10'), { today: '2026-08-01' })).toBeUndefined();
  });

  it('at the end of the calendar nothing is moved to where days off are not known', () => {
    expect(labels(find('start-on-weekend', on('2034-12-30')))).toEqual(['起始日提前到12月29日（上一个工作日，暂定）']);
    expect(labels(find('end-after-start', on('2034-06-01', { end: '2034-06-01' })))).toEqual([]);
    expect(labels(find('end-after-start', on('2033-06-01', { end: '2033-06-01' })))).toEqual(['截止日改为2034年5月31日（满12个月）']);
  });

  it('a research that should have begun is reported with a start that can be kept', () => {
    const draft = draftWith({ 'research/diagnosis-first.lead-days': '20' }, { start: '2026-12-07' });
    const conflict = find('research-in-past', draft);
    expect(conflict?.message).toBe('前期调研要提前20天启动，也就是11月17日，已经过去；今天是11月23日，离12月7日的起始日只剩14天。');
    expect(labels(conflict)).toEqual(['起始日改到2026年12月14日', '改为先签约后诊断']);
  });

  it('a research that can still be done in less time may begin today', () => {
    const conflict = find('research-in-past', draftWith({ 'research/diagnosis-first.lead-days': '30' }, { start: '2026-12-16' }));
    expect(labels(conflict)).toEqual(['起始日改到2026年12月23日', '今天就启动，把提前启动改为23天', '改为先签约后诊断']);
  });

  it('a signing that should have happened is reported', () => {
    const conflict = find('signing-in-past', draftWith({ 'contract/service-term.sign-lead': '10' }, { start: '2026-12-01' }));
    expect(conflict?.message).toContain('合同要提前10天签，也就是11月20日，已经过去');
    expect(labels(conflict)).toEqual(['起始日改到2026年12月17日', '改为提前8天签约']);
  });

  it('a start in the past is only noted', () => {
    const { conflicts } = make(on('2026-08-03'), { today });
    expect(conflicts.map(({ id }) => id)).toContain('start-in-past');
    expect(conflicts.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it('a signing on a public holiday that nothing moves is noted, and the research keeps its days', () => {
    const draft = draftWith(
      { 'contract/service-term.sign-lead': '3', 'research/diagnosis-first.lead-days': '24', 'contract/general-rules.holiday-rule': '不顺延' },
      { start: '2027-01-04' },
    );
    const conflict = find('signing-on-holiday', draft);
    expect(labels(conflict)).toEqual(['改为提前4天签约（2026年12月31日）']);
    expect(conflict?.repairs[0]?.changes).toContainEqual({ kind: 'value', clauseId: 'research/diagnosis-first', key: 'lead-days', raw: '25' });
    expect(find('signing-on-holiday', applyChanges(draft, conflict?.repairs[0]?.changes ?? []))).toBeUndefined();
  });

  it('a signing on a holiday is not moved further ahead than it may be, and takes no research with it that comes after', () => {
    const values = { 'contract/general-rules.holiday-rule': '不顺延', 'research/diagnosis-first.sequence-mode': '先签约后诊断' };
    const first = find('signing-on-holiday', draftWith({ ...values, 'contract/service-term.sign-lead': '3' }, { start: '2027-01-04' }));
    expect(first?.repairs[0]?.changes).toEqual([{ kind: 'value', clauseId: 'contract/service-term', key: 'sign-lead', raw: '4' }]);
    const far = (lead: number, day: string) =>
      find('signing-on-holiday', draftWith({ ...values, 'contract/service-term.sign-lead': String(lead) }, { start: day }));
    expect(labels(far(29, '2027-03-06'))).toEqual(['改为提前30天签约（2月4日）']);
    expect(labels(far(30, '2027-03-07'))).toEqual([]);
  });

  it('an end on or before the start is an error', () => {
    for (const end of [start, '2027-02-01']) {
      const conflict = find('end-after-start', on(start, { end }));
      expect(conflict?.level).toBe('error');
      expect(labels(conflict)).toEqual(['截止日改为2028年2月29日（满12个月）']);
    }
  });

  it('an end that is no date is mended, one on the day of the start is told to be a single day, one behind it is fine', () => {
    expect(find('end-after-start', on(start, { end: '2027-02-30' }))).toMatchObject({ message: expect.stringContaining('不是一个存在的日期') });
    expect(find('end-after-start', on(start, { end: start }))?.message).toContain('服务期只有一天');
    expect(find('end-after-start', on(start, { end: '2027-03-02' }))).toBeUndefined();
    expect(find('end-after-start', on('', { end: '2027-03-02' }))).toBeUndefined();
  });

  it('a service too short for its closing report and renewal is reported', () => {
    const draft = draftWith({ 'closing/final-report.end-notice': '15', 'contract/service-term.renew-notice': '30' }, { end: '2027-03-14' });
    expect(find('report-within-service', draft)?.message).toContain('服务期只有14天');
    expect(labels(find('report-within-service', draft))).toContain('截止日改为2028年2月29日（满12个月）');
    const last = draftWith({ 'closing/final-report.end-notice': '15' }, { start: '2034-06-01', end: '2034-06-10' });
    expect(labels(find('report-within-service', last))?.join()).not.toContain('截止日');
    expect(find('renewal-within-service', draft)?.message).toBe('服务期只有14天，续约却要在到期前30日提出：服务还没开始就得决定。');
  });
});
