import { conflictRule, repair } from './conflict-rule.ts';
import type { Repair } from './conflict.ts';

const DAYS_OF_YEAR = 365;

/** A daily rate as a yearly one: what it amounts to, and which limit does not apply. 民法典第585条、合同编通则司法解释第64–65条. */
export const lateRatePerYear = conflictRule('late-rate-per-year', { rate: 'contract/late-payment.late-rate' }, ({ number, clausesOf }) => {
  const rate = number('rate');
  if (rate === null) return [];
  const year = Math.round(rate * DAYS_OF_YEAR * 100) / 100;
  return [
    {
      level: 'note',
      message: `逾期付款违约金日${rate}%，相当于年${year}%（单利），可以同最新的一年期LPR比一比。四倍LPR的上限只针对民间借贷；违约金超过实际损失30%的，欠款方可以请求法院酌减，由它举证。`,
      clauseIds: clausesOf('rate'),
      repairs: [],
    },
  ];
});

const LATE_DELIVERY = 'contract/late-delivery';

/** Where the merchant pays for being late, the operator does too. */
export const bothSidesLiable = conflictRule(
  'both-sides-liable',
  { merchant: 'contract/late-payment.late-rate', operator: `${LATE_DELIVERY}.agency-late-pct` },
  ({ number, set, clauseOf, clausesOf, library }) => {
    if (number('merchant') === null) return [];
    const off = clauseOf(LATE_DELIVERY) === undefined;
    if (!off && number('operator') !== 0) return [];
    const clause = library?.clauses.find(({ id }) => id === LATE_DELIVERY);
    const repairs: Repair[] = off
      ? clause
        ? repair(`加上“${clause.title}”`, { kind: 'switch', clauseId: LATE_DELIVERY, on: true })
        : []
      : repair('改为每逾期一个工作日减收1%', set('operator', 1));
    return [
      {
        level: 'warning',
        message: '商家迟付要付违约金，托管方迟交却没有后果：责任不对等。',
        clauseIds: clausesOf('merchant', 'operator'),
        repairs,
      },
    ];
  },
);
