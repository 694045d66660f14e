import type { Check } from '../check.ts';
import { isCareful } from '../slots/needs.ts';

const check: Check = {
  id: 'tax-unsaid',
  category: 'settlement',
  severity: 'low',
  layer: 'polish',
  title: '金额没说含不含税',
  reason: '要开发票时才说不含税，总价就多出几个点。',
  explanation: '找写了数额的服务费、提成、设计费，句子和全文都没有“含税”的才提示；讲扣减、退还的不提示。',
  basis: null,
  guide: '/details/settlement/',
  clauses: ['contract/fees-and-tax'],
  bad: [{ text: '基础服务费5000元，每月5日前付到合同账户。', marks: '服务费' }],
  good: ['基础服务费每月5000元（含税价，增值税普通发票），每月5日18:00前支付。', '每次减收服务费200元。', '以上费用均为含税。服务费每月5000元，每月5日前付。'],
  find(statement, context) {
    const { plain, slots } = statement;
    const { fee, amount, taxed } = slots.money;
    if (!fee || !amount || taxed || context.definitions.tax || !/元|块|万|千/u.test(amount.text) || slots.nature !== 'payment' || isCareful(statement, context))
      return null;
    if (/减收|扣减|退|差额|押金|保证金|货款/u.test(plain)) return null;
    return {
      start: fee.start,
      end: amount.end > fee.start ? amount.end : fee.end,
      edits: [{ start: Math.max(amount.end, fee.end), end: Math.max(amount.end, fee.end), text: '（含税，＿＿发票）' }],
    };
  },
};
export default check;
