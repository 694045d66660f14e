import type { Check } from '../check.ts';
import { append } from '../rewriting.ts';
import { isCareful } from '../slots/needs.ts';
import { firstWhere } from '../text/pattern.ts';
import { before } from '../text/clause-around.ts';

const MONEY =
  /(?:服务|托管|运营|推广|广告|设计|拍摄|运|安装|加班|培训|活动)费|费用|提成|分成|佣金|奖金|奖励|押金|保证金|尾款|定金|报酬|工资|违约金|赔偿|账期|钱|(?:服务|托管|合作|涨|谈)价格|另行报价|结算|打款|垫(?!子)|报销|全款|账(?=[，。；|上就再]|$)/u;
const SETTLED =
  /已含|含在|包含在|不变|别超过?\d|不要超过?\d|为限|只在[^，。；|]{1,8}(?:计算|计提)|含税|价目表|公式|均不设|没有(?:提成|分成|奖金)|\d{1,9}(?:元|万|块|%|个?点)|[一二三四五六七八九十百千万]{2,6}(?:元|块)?|以[^，。；|]{1,24}为准|上限|不超过|\d{1,2}[日号]|\d{1,3}个?(?:工作日|日|天)(?:之|以)?内|按[^，。；|]{1,10}(?:折算|比例)|不收|免费|[＝=]/u;
// Money that is only in the name of something else, or whose part another check tells.
const ASIDE =
  /(?:费用?(?:中)?不?(?:含|包含|包括)|不足以|差额|由平台|不经手|直接(?:与|和|跟|向|付|支付|结算|结)|与[^，。；|]{1,8}(?:直接)?结算|不垫付|公开的?价格|价格[、和与]|[、和与]价格|减收|扣减|核算|利润|价格表|报价单|对账单|改价|标价|错价|价格(?:错|表|不)|付款(?:之日|条件)|争议|不包含|不再收取|后付|扣保证金|以外|（[^（）]{0,40}价格|变更|调整|书面报价|退还|退回)|并?承担(?:费用|损失)?/u;

const NAMES_SUM = /费$|提成|分成|佣金|奖金|奖励|押金|尾款|定金|报酬|工资/u;

const check: Check = {
  id: 'money-unsettled',
  category: 'settlement',
  severity: 'medium',
  layer: 'gap',
  title: '说到钱，没有一个数',
  reason: '说到钱，没有金额、付款日、以谁的数据为准中的任何一样，真要付时两边各有一个数。',
  explanation: '句子说到费用、奖金、违约金、垫付这些钱，却没有金额、比例、日子、上限和依据中的任何一样，就提示。',
  basis: null,
  guide: '/details/settlement/',
  clauses: ['contract/fees-and-tax', 'review/base-fee-payment', 'contract/ad-budget'],
  bad: [
    { text: '广告费先垫着，完了一起算。', marks: '广告费' },
    { text: '如效果达标收取额外奖金。', marks: '奖金' },
  ],
  good: ['基础服务费每月5000元（含税），每月5日18:00前支付。', '推广费每月上限10000元，由商家充入自有账户。', '托管方不得代收货款。', '改价须经商家书面确认。'],
  find(statement, context) {
    const { plain, slots } = statement;
    if (['definition', 'ban', 'standing', 'measure', 'meeting', 'consequence'].includes(slots.nature) || statement.asks) return null;
    if (SETTLED.test(context.sentenceOf(statement).plain) || ASIDE.test(plain) || isCareful(statement, context)) return null;
    const money = firstWhere(MONEY, plain, (span) => !/(?:(?:不要?|别乱?)[^，。；|]{0,4}|花了?)$/u.test(before(plain, span)));
    return money
      ? {
          start: money.start,
          end: money.end,
          edits:
            statement.kind === 'row' || !NAMES_SUM.test(money.text)
              ? []
              : [append(statement, `；${money.text}为＿＿元（含税），凭＿＿在每月＿＿日18:00前（含当日）支付`)],
        }
      : null;
  },
};
export default check;
