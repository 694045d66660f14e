import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/model/draft.ts';
import { draftWith, find, labels } from '../../support/conflicts.ts';

describe('figures that do not fit together', () => {
  const cases: [id: string, values: Record<string, string>, message: string, first: string, more?: Partial<Draft>][] = [
    [
      'diagnosis-within-exit-days',
      { 'research/diagnosis-first.sequence-mode': '先签约后诊断', 'research/diagnosis-first.exit-days': '10' },
      '签约后做诊断要14天（备料2＋策略5＋确认7），而无责退出期只有10天',
      '把无责退出期改为14天',
    ],
    [
      'report-before-strategy',
      { 'research/diagnosis-report.diag-days': '6', 'research/strategy-plan.strat-days': '5' },
      '《店铺诊断报告》给了6天，比《运营策略方案》的5天还长',
      '把诊断天数改为5天',
    ],
    [
      'refunds-before-settlement',
      { 'contract/sales-and-profit.cutoff-day': '10', 'review/profit-share.share-day': '10' },
      '退款截止日是每月10日，提成结算日是10日，落在同一天',
      '把提成结算日改为每月11日',
    ],
    [
      'refunds-before-target',
      { 'contract/sales-and-profit.cutoff-day': '12', 'contract/sales-target.assess-day': '9' },
      '退款截止日是每月12日，业绩确认日是9日，顺序反了',
      '把业绩确认日改为每月13日',
    ],
    [
      'export-before-report',
      { 'review/data-export.export-day': '8', 'review/monthly-report.month-day': '5' },
      '数据导出日是每月8日，月总结报告日是5日',
      '把月总结报告日改为每月8日',
    ],
    [
      'report-before-settlement',
      { 'review/monthly-report.month-day': '12', 'review/profit-share.share-day': '10' },
      '月总结报告日是每月12日，提成结算日是10日',
      '把提成结算日改为每月12日',
    ],
    [
      'campaign-before-signup',
      {
        'operation/campaign-plan.camp-days': '15',
        'operation/campaign-plan.camp-confirm': '10',
        'operation/campaign-design.vdays': '4',
        'operation/campaign-design.vcheck': '24',
        'operation/campaign-design.vok': '25',
      },
      '要17天（商家确认10＋外包出图4＋核对1＋定稿2），方案却只在报名截止前15天交',
      '把活动方案改为报名截止前17天交',
      { packs: ['design'] },
    ],
    [
      'build-window',
      { 'setup/titles-and-images.build-from': '9', 'setup/titles-and-images.build-to': '7' },
      '从第9日到第7日，起止颠倒了',
      '改为从第7日到第9日',
    ],
    ['script-window', { 'setup/service-script.cs-from': '8', 'setup/service-script.cs-to': '8' }, '起止是同一天', '把结束日改为第9日'],
    ['measuring-window', { 'setup/conversion-rate.count-from': '30', 'setup/conversion-rate.count-to': '21' }, '从第30日到第21日', '改为从第21日到第30日'],
    [
      'handover-before-confirmation',
      { 'handover/handover-confirmation.handover-day': '4', 'handover/order-data.order-days': '5' },
      '交接确认在服务起始后第4日，可是交订单数据给了5日',
      '把交接确认改为第5日',
    ],
    [
      'near-expiry-before-stop',
      { 'operation/beauty-expiry.exp-months': '6', 'operation/beauty-expiry.exp-stop': '6' },
      '两条线重合',
      '把停售线改为3个月',
      { packs: ['beauty'] },
    ],
    [
      'papers-before-meeting',
      { 'review/weekly-review.week-report': '10:00', 'review/weekly-review.week-meet': '09:30', 'operation/weekly-ad-plan.plan-time': '12:00' },
      '周一09:30开复盘会，《周运营报表》10:00才交，《推广计划》12:00才交',
      '把会议改到13:00',
    ],
    [
      'plan-before-answer',
      { 'operation/weekly-ad-plan.plan-time': '18:30', 'operation/weekly-ad-plan.plan-confirm': '18:00' },
      '计划18:30交，确认却要在18:00前',
      '把商家确认改到19:30前',
    ],
    [
      'base-fee-within-target',
      { 'contract/fees-and-tax.base-fee': '9000', 'contract/sales-target.target': '50000' },
      '基础服务费每月9000元，占目标净销售额50000元的18%',
      '把目标改为每月60000元',
    ],
    [
      'renewal-before-report',
      { 'contract/service-term.renew-notice': '20', 'closing/final-report.end-notice': '30' },
      '在期满前30日就交，续约意向却到期满前20日才提',
      '把续约意向改为期满前30日提',
    ],
    [
      'early-stock-warning',
      { 'operation/stockout.oos-hours': '4', 'operation/home-stock-warning.h-days': '2' },
      '断货要4小时才处理，库存却要到可售不足2天才预警',
      '把预警线改为可售不足3天',
      { packs: ['home'] },
    ],
    [
      'missed-months-agree',
      { 'contract/sales-target.fail-months': '2', 'contract/early-exit.fail-months2': '3' },
      '业绩条写连续2个月未达可以解除，提前解除条写的是3个月',
      '都改为2个月',
    ],
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
    const needed =
      id === 'diagnosis-within-exit-days'
        ? ['research/diagnosis-first']
        : id === 'handover-before-confirmation'
          ? ['handover/order-data']
          : id === 'papers-before-meeting'
            ? ['review/weekly-review']
            : [...ids];
    for (const off of needed) {
      const draft = draftWith(values, more);
      expect(find(id, { ...draft, clauses: { ...draft.clauses, [off]: { on: false } } })).toBeUndefined();
    }
  });
});
