import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/domain/draft-changes.ts';
import type { Variable } from '../../../src/model/variable.ts';
import { clause, library, libraryOf } from '../../support/agreements.ts';
import { draftWith, find, today } from '../../support/conflicts.ts';

/** A clause that holds one number. */
const holding = (id: string, key: string, value: number) => clause(id, { variables: [{ key, label: '数', type: 'integer', default: value }] });

describe('clauses that do not fit together', () => {
  it('the douyin rule does not bother other platforms', () => {
    expect(find('service-from-eight', draftWith({ 'operation/response-time.cs-start': '09:30' }, { packs: ['taobao'] }))).toBeUndefined();
  });

  it('a target from the first month on is too early where the library allows it', () => {
    const from = libraryOf(
      holding('contract/sales-target', 'ramp', 1),
      holding('handover/handover-confirmation', 'handover-day', 15),
      holding('setup/service-script', 'cs-to', 20),
    );
    const conflict = find('target-after-setup', draftWith({}), { from, today });
    expect(conflict?.message).toBe('交接15日加话术手册20日，店铺要到第35日才搭建完，第1个月就考核销售目标太早。');
    expect(find('target-after-setup', applyChanges(draftWith({}), conflict?.repairs[0]?.changes ?? []), { from, today })).toBeUndefined();
  });

  it("penalties for one side only are unfair, and the other side's clause is offered", () => {
    const draft = draftWith({}, { clauses: { 'contract/late-delivery': { on: false } } });
    const conflict = find('both-sides-liable', draft);
    expect(conflict?.level).toBe('warning');
    expect(find('both-sides-liable', applyChanges(draft, conflict?.repairs[0]?.changes ?? []))).toBeUndefined();
  });

  it('a remedy of zero is mended by a figure, and none is asked for where the merchant pays nothing either', () => {
    const free = (each: Variable) => (each.key === 'agency-late-pct' ? { ...each, min: 0 } : each);
    const from = { ...library, clauses: library.clauses.map((each) => ({ ...each, variables: each.variables.map(free) })) };
    const draft = draftWith({ 'contract/late-delivery.agency-late-pct': '0' });
    const conflict = find('both-sides-liable', draft, { from, today });
    expect(conflict?.repairs.map(({ label }) => label)).toEqual(['改为每逾期一个工作日减收1%']);
    expect(conflict?.repairs[0]?.changes).toMatchObject([{ key: 'agency-late-pct', raw: '1' }]);
    expect(find('both-sides-liable', applyChanges(draft, conflict?.repairs[0]?.changes ?? []), { from, today })).toBeUndefined();
    const off = { 'contract/late-delivery': { on: false }, 'contract/late-payment': { on: false } };
    expect(find('both-sides-liable', draftWith({}, { clauses: off }))).toBeUndefined();
    const without = { ...library, clauses: library.clauses.filter(({ id }) => id !== 'contract/late-delivery') };
    expect(find('both-sides-liable', draftWith({}), { from: without, today })?.repairs).toEqual([]);
  });

  it('a reference to a clause that the library does not have is named by its id', () => {
    const from = libraryOf({ ...clause('setup/x'), text: '按[[setup/none]]办理。' });
    expect(find('references-present', draftWith({}), { from, today })).toMatchObject({ message: expect.stringContaining('要按“setup/none”办'), repairs: [] });
  });

  it('a report after the meeting is mended whether a plan is talked about or not', () => {
    const off = { 'operation/weekly-ad-plan': { on: false } };
    const alone = draftWith({ 'review/weekly-review.week-report': '16:30', 'review/weekly-review.week-meet': '15:00' }, { clauses: off });
    expect(find('papers-before-meeting', alone)?.repairs.map(({ label }) => label)).toEqual(['把会议改到17:30', '改为14:00前交齐']);
    const both = draftWith({ 'review/weekly-review.week-report': '16:30', 'operation/weekly-ad-plan.plan-time': '17:00' });
    expect(find('papers-before-meeting', both)?.repairs[0]?.label).toBe('把会议改到18:00');
  });

  it('the daily rate is told as a yearly one', () => {
    expect(find('late-rate-per-year', draftWith({ 'contract/late-payment.late-rate': '0.05' }))).toMatchObject({ level: 'note', repairs: [] });
    expect(find('late-rate-per-year', draftWith({ 'contract/late-payment.late-rate': '0.05' }))?.message).toContain('日0.05%，相当于年18.25%（单利）');
  });

  it('a clause led by nobody known, or supported by its lead, is an error', () => {
    const odd = { ...clause('setup/odd'), support: ['operator' as const] };
    expect(find('one-lead', draftWith({}), { from: libraryOf(odd), today })).toMatchObject({ level: 'error', clauseIds: ['setup/odd'] });
  });

  it('a detail that nothing writes down is missed, and a clause for it offered', () => {
    const off = Object.fromEntries(library.clauses.filter(({ details }) => details.includes('contingency')).map(({ id }) => [id, { on: false }]));
    const conflict = find('six-details', draftWith({}, { clauses: off }));
    expect(conflict?.message).toContain('还缺“突发”（出了事怎么办）');
    const repaired = applyChanges(draftWith({}, { clauses: off }), conflict?.repairs[0]?.changes ?? []);
    expect(find('six-details', repaired)).toBeUndefined();
  });

  it('a clause that others refer to is missed when it is off', () => {
    const draft = draftWith({}, { clauses: { 'contract/sales-and-profit': { on: false } } });
    const conflict = find('references-present', draft);
    expect(conflict?.message).toMatch(/^第\d\.\d+条、.*可是那一条没有选用。$/);
    expect(find('references-present', applyChanges(draft, conflict?.repairs[0]?.changes ?? []))).toBeUndefined();
  });

  it('a day that no clause sets is named', () => {
    const draft = draftWith({}, { clauses: { 'handover/handover-confirmation': { on: false } } });
    expect(find('anchors-present', draft)).toMatchObject({ level: 'note' });
    expect(find('anchors-present', draft)?.message).toContain('从交接确认日算起');
  });
});
