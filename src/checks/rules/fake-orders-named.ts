import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { findPhrase } from '../phrase.ts';
import { replaced } from '../rewriting.ts';

const check: Check = {
  id: 'fake-orders-named',
  category: 'legality',
  severity: 'medium',
  layer: 'term',
  title: '口径里写了“不含刷单”',
  reason: '写“不含刷单”等于承认有刷单，可能连累整份合同。',
  explanation: '找“剔除刷单、不含补单”这样的口径。写“扣除平台认定的虚假交易”的不提示。',
  basis: law('nc-09'),
  guide: '/disputes/',
  clauses: ['contract/sales-and-profit', 'contract/no-fake-orders'],
  bad: [{ text: '提成按销售额的5%结算，以账单为准，不含刷单和退款。', marks: '不含刷单' }],
  good: ['销售额扣除退款和平台认定的虚假交易订单。'],
  find: findPhrase({
    words: /(?:剔除|扣除|不含|不计|除去|不包含|不算|减去|去掉)[^，。；|]{0,8}(?:刷单|补单|刷量|虚假单|[sS]单)/u,
    hit: (_, span) => replaced(span, '扣除平台认定的虚假交易订单'),
  }),
};
export default check;
