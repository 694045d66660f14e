import { conflictRule, repair, type ConflictRule } from './conflict-rule.ts';
import type { Conflict } from './conflict.ts';

const CUTOFF = 'contract/sales-and-profit.cutoff-day';
const SHARE = 'review/profit-share.share-day';
const REPORT = 'review/monthly-report.month-day';
const EXPORT = 'review/data-export.export-day';
const TARGET = 'contract/sales-target.assess-day';

/** Two days of the month of which the first must come earlier, or `orSame`. */
interface MonthlyOrder {
  readonly id: string;
  readonly earlier: string;
  readonly earlierName: string;
  readonly later: string;
  readonly laterName: string;
  readonly orSame: boolean;
  readonly level: Conflict['level'];
  /** Why, as the end of the sentence. */
  readonly because: string;
}

function monthlyOrder({ id, earlier, earlierName, later, laterName, orSame, level, because }: MonthlyOrder): ConflictRule {
  return conflictRule(id, { earlier, later }, ({ number, set, clausesOf }) => {
    const [first, second] = [number('earlier'), number('later')];
    const gap = orSame ? 0 : 1;
    if (first === null || second === null || first + gap <= second) return [];
    return [
      {
        level,
        message: `${earlierName}是每月${first}日，${laterName}是${second}日，${first === second ? '落在同一天' : '顺序反了'}：${because}。`,
        clauseIds: clausesOf('later', 'earlier'),
        repairs: [
          ...repair(`把${laterName}改为每月${first + gap}日`, set('later', first + gap)),
          ...repair(`把${earlierName}改为每月${second - gap}日`, set('earlier', second - gap)),
        ],
      },
    ];
  });
}

/** Refunds must have been counted when the share is settled. */
export const refundsBeforeSettlement = monthlyOrder({
  id: 'refunds-before-settlement',
  earlier: CUTOFF,
  earlierName: '退款截止日',
  later: SHARE,
  laterName: '提成结算日',
  orSame: false,
  level: 'error',
  because: '退款没有归集完就结算，算出来的利润还会变',
});

/** Refunds must have been counted when the target is judged. */
export const refundsBeforeTarget = monthlyOrder({
  id: 'refunds-before-target',
  earlier: CUTOFF,
  earlierName: '退款截止日',
  later: TARGET,
  laterName: '业绩确认日',
  orSame: false,
  level: 'error',
  because: '净销售额要扣退款，退款没有归集完，达没达标还说不准',
});

/** The figures are exported before the report is written from them. */
export const exportBeforeReport = monthlyOrder({
  id: 'export-before-report',
  earlier: EXPORT,
  earlierName: '数据导出日',
  later: REPORT,
  laterName: '月总结报告日',
  orSame: true,
  level: 'error',
  because: '报告要附导出原表，数据得先导出来',
});

/** The monthly report lies before the settlement that rests on it. */
export const reportBeforeSettlement = monthlyOrder({
  id: 'report-before-settlement',
  earlier: REPORT,
  earlierName: '月总结报告日',
  later: SHARE,
  laterName: '提成结算日',
  orSame: true,
  level: 'error',
  because: '提成按月总结报告里的利润核算结，报告得先交',
});
