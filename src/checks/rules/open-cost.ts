import type { Check } from '../check.ts';
import { append, insteadOfClause } from '../rewriting.ts';
import { around, before } from '../text/clause-around.ts';
import { firstOf } from '../text/pattern.ts';

// 费用由商家承担: the cost is the subject, and whatever it comes to is borne.
const BORNE =
  /(?:费用?|开销|支出|成本|(?:货|尾|余)款|款项)(?:全部|全|均|都|一律|统一)?由(?:商家|甲方|店铺|店主|我|你们?|您)[^，。；|]{0,4}(?:承担|出|付|支付|负担|负责)|(?:商家|甲方|店铺|店主|我|您)[^，。；|]{0,4}承担[^，。；|]{1,20}(?:费用?|开销|支出|成本)$/u;

const check: Check = {
  id: 'open-cost',
  category: 'settlement',
  severity: 'medium',
  layer: 'phrase',
  title: '费用没有上限',
  reason: '花多少算多少，没有上限、没有凭证、没说谁先垫，账单来了才知道。',
  explanation: '找“实报实销、花多少算多少、不够再充、无上限”，以及没有上限的推广费由谁承担。写了上限、预算数或书面同意的不提示。',
  basis: null,
  guide: '/details/settlement/',
  clauses: ['contract/ad-budget', 'operation/daily-ad-report'],
  bad: [
    { text: '推广费用实报实销，由商家承担。', marks: '实报实销' },
    { text: '推广费我来出，花多少算多少。', marks: '花多少算多少' },
    { text: '推广费由甲方承担，乙方代为充值。', marks: '推广费' },
  ],
  good: [
    '推广费单月上限10000元，超出部分须经商家事先书面同意。',
    '商家在每月15日前按报价单支付推广费，不超过10000元。',
    '未经书面同意的推广费由托管方承担。',
    '退货件确认属质量问题的，运费由甲方承担。',
  ],
  find(statement, context) {
    const { plain, slots } = statement;
    const { open, cost, capped, paying, amount } = slots.money;
    if (slots.nature === 'ban' || slots.nature === 'definition') return null;
    const sentence = context.paragraphOf(statement).plain;
    if (
      !/(?:无|没有?|不设|不封)(?:上限|封顶|顶)/u.test(plain) &&
      (capped || /自有账户|直接充值|自行充值|充到平台|上限|不超过|封顶|报价单|书面(?:同意|确认)|未经/u.test(sentence))
    )
      return null;
    const about = /费|推广|广告|投放|充值|钱|账|开销|支出|花|预算|运费|样品|直通车|车费/u.test(plain);
    const bare =
      cost &&
      /推广|广告|投放|充值|预算|车费|垫|代付/u.test(cost.text) &&
      !/(?:由)?(?:托管方?|乙方)[^，。；|]{0,4}承担/u.test(plain) &&
      !amount &&
      (paying !== null || /充值|垫付|代付/u.test(plain)) &&
      slots.nature === 'payment'
        ? cost
        : null;
    // 属质量问题的，运费由甲方承担: whose fault it is decides, not a budget.
    if (/凭(?:发票|凭证|账单)/u.test(plain) && !open) return null;
    // 甲方可以聘请第三方审计，费用由甲方承担: who chooses pays.
    if (!open && /(?:甲方|商家)(?:可以?|要求|自行|选择|委托|聘请|自备)[^。；|]{1,24}，/u.test(plain)) return null;
    const byFault = /(?:原因|问题|过错|失误|不符|不实|延误|延迟|错误|引起|未[^，。；|]{1,8})的?[^，。；|]{0,4}的?，/u.test(plain);
    const span = open && about ? open : (bare ?? (byFault ? null : firstOf(BORNE, plain)));
    return span
      ? {
          start: span.start,
          end: span.end,
          edits: [
            open && open.text === around(plain, open) && before(plain, open) === '' && open.start > 0
              ? insteadOfClause(statement, open, '每月上限＿＿元，以＿＿账单为准，由商家充入自有账户；超出的须先经商家书面同意')
              : append(statement, '，每月上限＿＿元，以＿＿账单为准，由商家充入自有账户；超出的须先经商家书面同意'),
          ],
        }
      : null;
  },
};
export default check;
