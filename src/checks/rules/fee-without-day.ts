import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { append } from '../rewriting.ts';
import { hasDay, isCareful } from '../slots/needs.ts';
import { firstOf } from '../text/pattern.ts';

const TRIGGERED = /\d{1,2}[日号]|\d{1,3}个?(?:工作日|自然日|日|天)(?:之|以)?内|当[日天]|次日|周[一二三四五六日]|附件|对账|《/u;

const PAYS = /(?:支付|付(?!款(?:义务|方式|条件|日))|缴|收取|结算|结(?!束)|退还|返还|给|打(?!包)|收(?!货|到)|[按先后]付|预付|(?:月|季|年)(?:付|结))/u;
// 付款义务, 未缴保证金的, 扣的钱你们承担: about a sum, but nobody is to pay it here.
const NOT_OWED = /折算|由平台|义务|未(?:按[^，。；|]{0,4})?(?:缴|付|支付|交)|导致|不经手|扣的钱|这个活动/u;

const check: Check = {
  id: 'fee-without-day',
  category: 'settlement',
  severity: 'medium',
  layer: 'gap',
  title: '钱没写哪天付、凭什么付',
  reason: '没写哪几样齐了就该付、齐了之后几日内付，就没有“逾期付款”这回事。',
  explanation: '找服务费、押金、货款等钱的支付或数额，整句没有付款日和触发条件的才提示。',
  basis: law('cc-511'),
  guide: '/details/settlement/',
  clauses: ['review/base-fee-payment', 'contract/fees-and-tax', 'closing/final-settlement', 'contract/early-exit'],
  bad: [
    { text: '服务费按月收取，具体以合同为准。', marks: '服务费' },
    { text: '乙方扣除服务费后结算给甲方。', marks: '服务费' },
    { text: '押金5000元，合作结束退还。', marks: '押金' },
  ],
  good: ['基础服务费每月5000元（含税价），商家在月报送达、验收单和发票齐备后5个工作日内支付。', '保证金在终止确认书签署后5个工作日内退还。'],
  find(statement, context) {
    const { plain, slots } = statement;
    const { money } = slots;
    const sum = money.deposit ?? money.fee;
    if (!sum || slots.nature !== 'payment' || !(money.amount ?? firstOf(PAYS, plain))) return null;
    if (NOT_OWED.test(plain)) return null;
    if (TRIGGERED.test(context.sentenceOf(statement).plain) || (hasDay(statement, context) && /:\d{2}|内/u.test(plain)) || isCareful(statement, context))
      return null;
    if (
      /后付|上一自然月|抵|(?:^|[^\d])0元|不再收取|不另?收|损失|违约金|争议|缓付|减收|扣减|占|包含/u.test(plain) ||
      /自付款|付款(?:之日|后|条件|方式|的次日)/u.test(plain) ||
      (money.paying?.text === '承担' && !money.amount)
    )
      return null;
    return {
      start: sum.start,
      end: sum.end,
      edits: /货款/u.test(sum.text)
        ? []
        : /扣除|结算给|退|返还|押金|保证金/u.test(plain)
          ? money.deposit && !/不退/u.test(plain)
            ? [append(statement, '，在账号交接确认单签字后＿＿个工作日内付清')]
            : []
          : [append(statement, '；商家在月报送达、《验收单》和发票齐备后＿＿个工作日内付到合同账户')],
    };
  },
};
export default check;
