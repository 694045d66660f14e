import type { Check } from '../check.ts';
import { article } from '../basis.ts';
import { append } from '../rewriting.ts';
import { isCareful } from '../slots/needs.ts';
import { firstOf } from '../text/pattern.ts';

const COUNTED = /\d{1,3}个?(?:小时|分钟|工作日|日|天)(?:之|以)?内|当[日天]/u;

const VAGUE =
  /协商(?!一致)|协调|商量|商议|商定|(?:再|到时候?)(?:说|看|谈|议|定)|看着|看情况|看怎么|视情况|视具体|视(?:严重|损失)|酌情|妥善|灵活|想(?:想)?办法|想法子|便宜|甩(?:卖|货|掉|出去)|安抚|解释|道歉|引导|另行|积极|尽量|尽力|各自|随机|应对|摆平|善后|好好|稳住|拖着|等等看|看情况|再(?:申诉|处理|弄|补|改|想|联系)|避免(?:损失|影响|扩大)|减少(?:损失|影响)|怎么弄|自己(?:看|处理|解决)|第一时间处理|高度重视|全力|观察|看看再|自认倒霉|认倒霉|先答应|先这样|怎么回事|友好合作|没(?:有)?(?:讲|说|写|定|谈)|未(?:写|定|约定|明确)/u;
const PLAN = '：＿＿（谁）在知悉后＿＿小时内先做＿＿，＿＿小时内报＿＿决定，损失由＿＿承担';

const check: Check = {
  id: 'no-step',
  category: 'contingency',
  severity: 'medium',
  layer: 'phrase',
  title: '出了事只说处理，没说做哪一步',
  reason: '“处理”“协商”不是动作：出事那几个小时里，没有人知道第一步该做什么。',
  explanation:
    '找断货、投诉、处罚、临期、规则变化这类事，后面只有“妥善处理、协商解决、想想办法、便宜卖掉”的才提示。写了下架、停售、登记、几小时内通知谁的不提示。',
  basis: article('一家店没写断货怎么办，断货后还在卖，产生50单超卖。'),
  guide: '/details/contingency/',
  clauses: ['operation/stockout', 'operation/complaint-escalation', 'operation/platform-penalty', 'operation/price-mistake'],
  bad: [
    { text: '如遇平台规则变化，双方友好协商解决。', marks: '协商解决' },
    { text: '异常情况由我方酌情处理。', marks: '酌情处理' },
    { text: '退货多的时候托管方想想办法。', marks: '想想办法' },
    { text: '快过期的口红便宜点卖掉。', marks: '便宜点' },
  ],
  good: [
    '断货的，托管方自知悉起2小时内将该SKU库存改为0。',
    '收到投诉后托管方2小时内登记并转商家负责人。',
    '售后政策写入《客服话术手册》。',
    '退款率不高于5%，以后台报表为准。',
  ],
  find(statement, context) {
    const { plain, slots } = statement;
    const { incident, handling, step, nature, times } = slots;
    if (!incident || ['definition', 'ban', 'standing', 'measure'].includes(nature)) return null;
    // “再申诉呗” puts the step off; “先下架” takes it.
    const acts =
      step !== null &&
      !/(?:帮|协助|配合)[^，。；|]{0,4}$/u.test(plain.slice(0, step.start)) &&
      !/再[^，。；|]{0,1}$/u.test(plain.slice(0, step.start)) &&
      !firstOf(VAGUE, step.text);
    if (acts || (COUNTED.test(plain) && statement.kind !== 'row')) return null;
    const vague = firstOf(VAGUE, plain);
    if (nature === 'consequence' && !vague) return null;
    if (vague) return { start: vague.start, end: vague.end, edits: [append(statement, PLAN)] };
    // A plain 处理 or 跟进, or nothing at all: a gap, unless a day is set for it.
    if (nature !== 'incident' || isCareful(statement, context) || /的，/u.test(plain) || times.some(({ grade }) => grade === 'exact')) return null;
    const span = handling ?? incident;
    return { start: span.start, end: span.end, edits: [append(statement, PLAN)] };
  },
};
export default check;
