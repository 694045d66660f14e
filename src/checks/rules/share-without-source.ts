import type { Check } from '../check.ts';
import { article } from '../basis.ts';
import { append } from '../rewriting.ts';

const SOURCED = /以[^，。；|]{1,28}为准|口径|对账单|账单|订单明细|后台|报表|公式|[＝=]|生意参谋|罗盘|商智|《|见附件/u;

const check: Check = {
  id: 'share-without-source',
  category: 'settlement',
  severity: 'high',
  layer: 'phrase',
  title: '提成没写按什么算、以谁的数据为准',
  reason: '没写公式、没写以谁的哪张表为准，同一个月两边能算出差几倍的提成。',
  explanation: '找提成、分成、佣金、奖励和“按销售额几个点”。写了公式、对账单、订单明细或“以某某为准”的不提示。',
  basis: article('一家店没写以谁的数据为准，对利润的说法不一，拖了1个月才解决。'),
  guide: '/details/settlement/',
  clauses: ['contract/sales-and-profit', 'review/profit-share', 'review/data-export'],
  bad: [
    { text: '服务费每月5000元，另加利润15%提成。', marks: '利润15%' },
    { text: '利润分成于每月结算，比例为净利润的20%。', marks: '分成' },
    { text: '费用 | 商家 | 月初 | 5000元+提成', marks: '提成' },
  ],
  good: ['利润＝净销售额-商品成本-推广费，以双方共同导出的平台订单明细为准，提成15%于每月10日18:00前支付。', '亏损月不提成。'],
  find(statement, context) {
    const { slots } = statement;
    const { share } = slots.money;
    if (!share || slots.nature === 'definition' || slots.nature === 'ban' || SOURCED.test(context.paragraphOf(statement).plain)) return null;
    // What the platform takes, or pays to others, is no share between the two.
    if (
      /平台[^，。；|]{0,8}(?:结算|扣|收|佣金|技术服务费)|达人佣金由|技术服务费|佣金由平台|均?不设(?![上顶])|没有(?:提成|分成|奖金)|只在[^，。；|]{1,8}(?:计算|结算|计提)/u.test(
        statement.plain,
      )
    )
      return null;
    if (/违约金|逾期/u.test(statement.plain)) return null;
    if (/冲减|应退/u.test(statement.plain) || (/不再|提交|报告/u.test(statement.plain) && !slots.money.paying)) return null;
    return {
      start: share.start,
      end: share.end,
      edits: [
        append(
          statement,
          `；${/\d|[一二三四五六七八九]成|点/u.test(statement.plain) ? '' : '比例为＿＿%，'}收入以＿＿（平台哪份账单）为准，扣除截至次月＿＿日的退款，成本以＿＿为准，每月＿＿日18:00前（含当日）支付`,
        ),
      ],
    };
  },
};
export default check;
