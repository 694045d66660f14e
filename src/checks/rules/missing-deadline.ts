import type { Check, Edits } from '../check.ts';
import { law } from '../basis.ts';
import { afterLead, append, DAY, replaced } from '../rewriting.ts';
import type { Statement } from '../statement.ts';
import { hasDay, isCareful, isQuestion, isReport, isStandingRule, whole } from '../slots/needs.ts';

const NEEDS_DAY: ReadonlySet<string> = new Set(['task', 'meeting', 'incident']);
const SHOP =
  /主图|详情|标题|店铺|店里|直播|活动|客服|推广|库存|报表|方案|发货|评价|图片|视频|素材|文案|流量|销量|装修|上新|页面|订单|快递|包装|新品|链接|海报|首页|账号|运营|样品|数据/u;
const WISH = /要|得|让|别|先|再|就|吧|呗|哈|嘛|啦|一下|看看|记得|帮/u;

// What goes on all the time gets no single day, and what is no sentence yet is not made one.
const LASTING = /商量|两家|说一声|不限|顺便|保持|维持|负责|节假日|有人|随时|双方|大家|一起|确保|保证|谁|到你满意|包|每|时候|(?:遇|如|若|的话)/u;

/** Where the day goes: behind the leading party that begins the sentence, else, where something is to be handed over, at the end. */
function deadlineIn(statement: Statement): Edits {
  const { plain, slots, kind } = statement;
  if (LASTING.test(plain) || kind === 'row') return [];
  const { lead, deed } = slots;
  // 我们做的图, 在启动前提供: no place for a second day.
  if (deed === null || plain.charAt(deed.end) === '的' || /在[^，。；|]{1,10}[前后时]/u.test(plain)) return [];
  const begins =
    lead?.how === 'named' && (lead.start === 0 || /(?:^|[，；])(?:由|请|让)?$/u.test(plain.slice(0, lead.start)) || plain.slice(0, lead.start).endsWith('由'));
  if (begins && deed.start >= lead.end && deed.start - lead.end <= 4) return [afterLead(statement, DAY)];
  return slots.makes && kind !== 'chat' && !/，/u.test(plain) ? [append(statement, '，＿＿月＿＿日18:00前（含当日）完成')] : [];
}

const check: Check = {
  id: 'missing-deadline',
  category: 'timing',
  severity: 'medium',
  layer: 'gap',
  title: '要做的事没有日子',
  reason: '写了要做什么，没写哪天做完；没有日子，催和扣都没有依据。',
  explanation: '一句话里有人要做一件事，整句找不到任何日期、星期、时长，就提示。规定“须经谁同意”“以什么为准”“不得做什么”的句子不需要日子，不提示。',
  basis: law('cc-511'),
  guide: '/details/timing/',
  clauses: ['contract/general-rules', 'contract/late-delivery', 'setup/titles-and-images'],
  bad: [
    { text: '由商家配合提供所需资料。', marks: '提供' },
    { text: '客诉处理由客服部门跟进。', marks: '跟进' },
    { text: '资料提供 | 商家 | 签约后 | 产品资料', marks: '签约后' },
    { text: '托管负责详情页优化。', marks: '优化' },
    { text: '商家交资料。', marks: '商家交资料' },
  ],
  good: [
    '托管方在资料齐备日后3个自然日内提交《店铺诊断报告》。',
    '托管方不得刷单、补单。',
    '调价须经商家在工作群书面确认。',
    '因履行本合同发生争议，由商家住所地人民法院管辖。',
    '好的，收到',
    '沟通机制',
    '乙方负责店铺装修。装修内容、完成日、验收标准见附件四《装修任务书》。',
    '甲方对投放素材有最终决定权。',
  ],
  find(statement, context) {
    const { plain, slots, cells } = statement;
    const due = NEEDS_DAY.has(slots.nature) || (slots.nature === 'payment' && /后(?:再|由[^，。；|]{1,4})?(?:付|支付|结|给|打)|\|[^|]{1,8}后\|/u.test(plain));
    // Loose speech without any verb of the lists still asks for something of the shop.
    const wish = slots.nature === 'other' && slots.precise === 0 && !statement.asks && SHOP.test(plain) && WISH.test(plain);
    if (!(due || wish) || hasDay(statement, context) || isCareful(statement, context)) return null;
    if (context.sentenceOf(statement).statements.some(({ slots: { times } }) => times.length > 0)) return null;
    if (statement.empty.includes('when') && slots.nature !== 'payment') return { ...whole(statement), edits: [] };
    if (isStandingRule(statement) || isReport(statement) || isQuestion(statement) || plain.length < 5 || !(slots.deed ?? slots.must ?? (wish ? true : null)))
      return null;
    const when = cells.find(({ column }) => column === 'when');
    return when ? replaced(when, '＿＿月＿＿日18:00前（含当日）') : { ...whole(statement), edits: deadlineIn(statement) };
  },
};
export default check;
