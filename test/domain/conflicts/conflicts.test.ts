import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/domain/calendar/day-number.ts';
import { WEEKEND } from '../../../src/domain/calendar/workdays.ts';
import type { Conflict } from '../../../src/domain/conflicts/conflict.ts';
import { applyChanges } from '../../../src/domain/draft-changes.ts';
import { DEPTHS } from '../../../src/model/depth.ts';
import { EMPTY_DRAFT, type Draft } from '../../../src/model/draft.ts';
import type { Library } from '../../../src/model/library.ts';
import { clause, dayBetween, library, libraryOf, make, workdays } from '../../support/agreements.ts';

const today = '2026-11-23';
const start = '2027-03-01';

/** A draft with values by `<clause id>.<key>`, the clauses switched on. */
function draftWith(values: Record<string, string>, more: Partial<Draft> = {}): Draft {
  const clauses: Draft['clauses'] = {};
  for (const [path, raw] of Object.entries(values)) {
    const dot = path.lastIndexOf('.');
    const id = path.slice(0, dot);
    clauses[id] = { on: true, values: { ...clauses[id]?.values, [path.slice(dot + 1)]: raw } };
  }
  return { ...EMPTY_DRAFT, start, ...more, clauses: { ...clauses, ...more.clauses } };
}

function find(id: string, draft: Draft, options: { from?: Library; today?: string } = { today }): Conflict | undefined {
  return make(draft, options).conflicts.find((conflict) => conflict.id === id);
}

/** A clause that holds one number. */
const holding = (id: string, key: string, value: number) => clause(id, { variables: [{ key, label: '数', type: 'integer', default: value }] });

/** A draft that starts on a day. */
const on = (day: string, more: Partial<Draft> = {}) => draftWith({}, { start: day, ...more });

const labels = (conflict: Conflict | undefined) => conflict?.repairs.map(({ label }) => label);

describe('the article\'s own timetable', () => {
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

describe('figures that do not fit together', () => {
  const cases: [id: string, values: Record<string, string>, message: string, first: string, more?: Partial<Draft>][] = [
    ['diagnosis-within-exit-days', { 'research/diagnosis-first.sequence-mode': '先签约后诊断', 'research/diagnosis-first.exit-days': '10' }, '签约后做诊断要14天（备料2＋策略5＋确认7），而无责退出期只有10天', '把无责退出期改为14天'],
    ['report-before-strategy', { 'research/diagnosis-report.diag-days': '6', 'research/strategy-plan.strat-days': '5' }, '《店铺诊断报告》给了6天，比《运营策略方案》的5天还长', '把诊断天数改为5天'],
    ['refunds-before-settlement', { 'contract/sales-and-profit.cutoff-day': '10', 'review/profit-share.share-day': '10' }, '退款截止日是每月10日，提成结算日是10日，落在同一天', '把提成结算日改为每月11日'],
    ['refunds-before-target', { 'contract/sales-and-profit.cutoff-day': '12', 'contract/sales-target.assess-day': '9' }, '退款截止日是每月12日，业绩确认日是9日，顺序反了', '把业绩确认日改为每月13日'],
    ['export-before-report', { 'review/data-export.export-day': '8', 'review/monthly-report.month-day': '5' }, '数据导出日是每月8日，月总结报告日是5日', '把月总结报告日改为每月8日'],
    ['report-before-settlement', { 'review/monthly-report.month-day': '12', 'review/profit-share.share-day': '10' }, '月总结报告日是每月12日，提成结算日是10日', '把提成结算日改为每月12日'],
    ['campaign-before-signup', { 'operation/campaign-plan.camp-days': '15', 'operation/campaign-plan.camp-confirm': '10', 'operation/campaign-design.vdays': '4', 'operation/campaign-design.vcheck': '24', 'operation/campaign-design.vok': '25' }, '要17天（商家确认10＋外包出图4＋核对1＋定稿2），方案却只在报名截止前15天交', '把活动方案改为报名截止前17天交', { packs: ['design'] }],
    ['build-window', { 'setup/titles-and-images.build-from': '9', 'setup/titles-and-images.build-to': '7' }, '从第9日到第7日，起止颠倒了', '改为从第7日到第9日'],
    ['script-window', { 'setup/service-script.cs-from': '8', 'setup/service-script.cs-to': '8' }, '起止是同一天', '把结束日改为第9日'],
    ['measuring-window', { 'setup/conversion-rate.count-from': '30', 'setup/conversion-rate.count-to': '21' }, '从第30日到第21日', '改为从第21日到第30日'],
    ['handover-before-confirmation', { 'handover/handover-confirmation.handover-day': '4', 'handover/order-data.order-days': '5' }, '交接确认在服务起始后第4日，可是交订单数据给了5日', '把交接确认改为第5日'],
    ['near-expiry-before-stop', { 'operation/beauty-expiry.exp-months': '6', 'operation/beauty-expiry.exp-stop': '6' }, '两条线重合', '把停售线改为3个月', { packs: ['beauty'] }],
    ['papers-before-meeting', { 'review/weekly-review.week-report': '10:00', 'review/weekly-review.week-meet': '09:30', 'operation/weekly-ad-plan.plan-time': '12:00' }, '周一09:30开复盘会，《周运营报表》10:00才交，《推广计划》12:00才交', '把会议改到13:00'],
    ['plan-before-answer', { 'operation/weekly-ad-plan.plan-time': '18:30', 'operation/weekly-ad-plan.plan-confirm': '18:00' }, '计划18:30交，确认却要在18:00前', '把商家确认改到19:30前'],
    ['base-fee-within-target', { 'contract/fees-and-tax.base-fee': '9000', 'contract/sales-target.target': '50000' }, '基础服务费每月9000元，占目标净销售额50000元的18%', '把目标改为每月60000元'],
    ['renewal-before-report', { 'contract/service-term.renew-notice': '20', 'closing/final-report.end-notice': '30' }, '在期满前30日就交，续约意向却到期满前20日才提', '把续约意向改为期满前30日提'],
    ['early-stock-warning', { 'operation/stockout.oos-hours': '4', 'operation/home-stock-warning.h-days': '2' }, '断货要4小时才处理，库存却剩不足2天才预警', '把预警线改为可售不足3天', { packs: ['home'] }],
    ['missed-months-agree', { 'contract/sales-target.fail-months': '2', 'contract/early-exit.fail-months2': '3' }, '业绩条写连续2个月未达可以解除，提前解除条写的是3个月', '都改为2个月'],
    ['service-from-eight', { 'operation/response-time.cs-start': '09:30' }, '客服09:30才上班', '把值守开始改为08:00', { packs: ['douyin'] }],
  ];

  it.each(cases)('%s', (id, values, message, first, more) => {
    const conflict = find(id, draftWith(values, more));
    expect(conflict?.message).toContain(message);
    expect(labels(conflict)?.[0]).toBe(first);
  });

  it.each(cases)('%s is quiet while one of its clauses is off', (id, values, _message, _first, more) => {
    const ids = new Set(Object.keys(values).map((path) => path.slice(0, path.lastIndexOf('.'))));
    // Rules of one clause have nothing to compare it with; the research is still reckoned without a part of it.
    const needed = id === 'diagnosis-within-exit-days' ? ['research/diagnosis-first'] : id === 'handover-before-confirmation' ? ['handover/order-data'] : id === 'papers-before-meeting' ? ['review/weekly-review'] : [...ids];
    for (const off of needed) {
      const draft = draftWith(values, more);
      expect(find(id, { ...draft, clauses: { ...draft.clauses, [off]: { on: false } } })).toBeUndefined();
    }
  });

  it('the douyin rule does not bother other platforms', () => {
    expect(find('service-from-eight', draftWith({ 'operation/response-time.cs-start': '09:30' }, { packs: ['taobao'] }))).toBeUndefined();
  });

  it('a target from the first month on is too early where the library allows it', () => {
    const from = libraryOf(holding('contract/sales-target', 'ramp', 1), holding('handover/handover-confirmation', 'handover-day', 15), holding('setup/service-script', 'cs-to', 20));
    const conflict = find('target-after-setup', draftWith({}), { from, today });
    expect(conflict?.message).toBe('交接15日加话术手册20日，店铺要到第35日才搭建完，第1个月就考核销售目标太早。');
    expect(find('target-after-setup', applyChanges(draftWith({}), conflict?.repairs[0]?.changes ?? []), { from, today })).toBeUndefined();
  });

  it('penalties for one side only are unfair, and the other side\'s clause is offered', () => {
    const draft = draftWith({}, { clauses: { 'contract/late-delivery': { on: false } } });
    const conflict = find('both-sides-liable', draft);
    expect(conflict?.level).toBe('warning');
    expect(find('both-sides-liable', applyChanges(draft, conflict?.repairs[0]?.changes ?? []))).toBeUndefined();
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
    expect(labels(conflict)?.[0]).toBe('起始日改到2月9日（节后第一个工作日）');
  });

  it('a start on a weekend is a note, on a make-up Saturday nothing', () => {
    expect(find('start-on-weekend', on('2026-12-12'))).toMatchObject({ level: 'note' });
    expect(labels(find('start-on-weekend', on('2026-12-12')))?.[0]).toBe('起始日改到12月14日（下一个工作日）');
    expect(find('start-on-weekend', on('2026-10-10'), { today: '2026-08-01' })).toBeUndefined();
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
    const draft = draftWith({ 'contract/service-term.sign-lead': '3', 'research/diagnosis-first.lead-days': '24', 'contract/general-rules.holiday-rule': '不顺延' }, { start: '2027-01-04' });
    const conflict = find('signing-on-holiday', draft);
    expect(labels(conflict)).toEqual(['改为提前4天签约（2026年12月31日）']);
    expect(conflict?.repairs[0]?.changes).toContainEqual({ kind: 'value', clauseId: 'research/diagnosis-first', key: 'lead-days', raw: '25' });
    expect(find('signing-on-holiday', applyChanges(draft, conflict?.repairs[0]?.changes ?? []))).toBeUndefined();
  });

  it('an end on or before the start is an error', () => {
    for (const end of [start, '2027-02-01']) {
      const conflict = find('end-after-start', on(start, { end }));
      expect(conflict?.level).toBe('error');
      expect(labels(conflict)).toEqual(['截止日改为2028年2月29日（满12个月）']);
    }
  });

  it('a service too short for its closing report and renewal is reported', () => {
    const draft = draftWith({ 'closing/final-report.end-notice': '15', 'contract/service-term.renew-notice': '30' }, { end: '2027-03-14' });
    expect(find('report-within-service', draft)?.message).toContain('服务期只有14天');
    expect(find('renewal-within-service', draft)?.message).toBe('服务期只有14天，续约却要在到期前30日提出：服务还没开始就得决定。');
  });
});

describe('the library\'s defaults', () => {
  it('fit together in every depth, with any packs, from any working day far enough ahead', () => {
    fc.assert(fc.property(fc.constantFrom(...DEPTHS), fc.subarray(library.packs.map(({ id }) => id)), dayBetween('2027-01-04', '2033-12-01'), (depth, packs, day) => {
      const first = workdays.next(dayNumber(day));
      const { agreement, conflicts } = make({ depth, packs, start: isoDay(first) }, { today });
      const lead = agreement.clauses.find(({ clause: { id } }) => id === 'research/diagnosis-first')?.values['lead-days']?.number ?? 0;
      // Only a public holiday within the research may take more days than the default keeps in hand.
      const holiday = Array.from({ length: lead }, (_, index) => workdays.dayOff(first - index)).some((reason) => reason !== null && reason !== WEEKEND);
      const serious = conflicts.filter(({ id, level }) => level !== 'note' && !(holiday && id === 'strategy-before-signing'));
      expect(serious.map(({ message }) => `${isoDay(first)} ${message}`)).toEqual([]);
    }), { numRuns: 300 });
  });
});
