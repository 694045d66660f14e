import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { isCareful } from '../slots/needs.ts';
import { firstWhere } from '../text/pattern.ts';

const AFTER_CONFIRMING =
  /(?:确认|审核|审批|定稿|验收|签字|同意|点头)(?:无误|通过|完成|合格)?(?:之|以)?后(?!\d|[一两三五七]个?(?:日|天|工作日)|第|自|的|续|生效|有效|成立|存档|归档)/u;
// Who says what happens without a yes has said what no answer means.
const WITHOUT_YES = /未经?(?:书面)?(?:确认|同意|审核|签字|验收)(?:的|不|，)/u;

const check: Check = {
  id: 'open-confirmation',
  category: 'timing',
  severity: 'medium',
  layer: 'phrase',
  title: '“确认后”没写几日内确认',
  reason: '没写几日内确认、不确认算什么，对方一直不点头，后面的事和付款就一直停着。',
  explanation: '找“确认后、审核后、验收后”，整句没有确认的天数和“不答复视为”的才提示。',
  basis: law('cc-159'),
  guide: '/details/communication/',
  clauses: ['contract/general-rules', 'setup/merchant-feedback', 'review/base-fee-payment'],
  bad: [
    { text: '双方确认后上线。', marks: '确认后' },
    { text: '话术写好，商家审核后启用。', marks: '审核后' },
  ],
  good: ['商家收到后2个工作日内书面确认，双方确认后2日内上线。', '签字后的文件由双方各执一份。', '对账单经双方负责人签字后生效。'],
  find(statement, context) {
    const { plain, slots } = statement;
    if (
      slots.within ||
      WITHOUT_YES.test(context.sentenceOf(statement).plain) ||
      isCareful(statement, context) ||
      context.sentenceOf(statement).statements.some(({ slots: { within } }) => within)
    )
      return null;
    const span = firstWhere(AFTER_CONFIRMING, plain, ({ start }) => !/未经?$/u.test(plain.slice(0, start)));
    return span ? { start: span.start, end: span.end, edits: [{ start: span.start, end: span.start, text: '在收到后＿＿日内' }] } : null;
  },
};
export default check;
