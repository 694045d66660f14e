import type { Check } from '../check.ts';
import { findPhrase } from '../phrase.ts';

const check: Check = {
  id: 'own-month',
  category: 'settlement',
  severity: 'medium',
  layer: 'phrase',
  separate: true,
  title: '“当月费用”是哪个月',
  reason: '次月付款时说“当月”，可能是刚过去的月，也可能是正在过的月，差出一整笔钱。',
  explanation: '找“当月服务费、本月提成”的支付。写了上一自然月，或讲扣减、折算的不提示。',
  basis: '文章示例：月复盘后“支付当月服务费”，没写是哪个月。',
  guide: '/details/settlement/',
  clauses: ['review/base-fee-payment', 'contract/fees-and-tax'],
  bad: [{ text: '商家确认后，支付当月服务费。', marks: '当月服务费' }],
  good: ['每逾期一日减收当月基础服务费1%。', '本期服务费对应上一自然月。', '赔付由乙方承担，从当月服务费中扣除。'],
  find: findPhrase({
    words: /(?:当月|本月|该月)的?[^，。；|（）]{0,4}?(?:服务费|费用|分成|提成|佣金)/u,
    notWith: /从当月|中扣|退还|赔偿|不超过|上限|为限|相当于|上一(?:个)?自然月|自然月|对应期|折算|扣减|减收|抵扣|低于|不达|未达/u,
    hit: (_, { start }) => ({ edits: [{ start, end: start + 2, text: '上一自然月' }] }),
  }),
};
export default check;
