import type { Check } from '../check.ts';
import { article } from '../basis.ts';
import { append } from '../rewriting.ts';

const COUNTED = /\d{1,3}个?(?:小时|分钟|工作日|日|天)(?:之|以)?内|当[日天]/u;

const check: Check = {
  id: 'no-step',
  category: 'contingency',
  severity: 'medium',
  layer: 'phrase',
  title: '出了事只说处理，没说做哪一步',
  reason: '“处理”“协商”不是动作：出事那几个小时里，没有人知道第一步该做什么。',
  explanation: '找断货、投诉、处罚、临期、规则变化这类事，后面只有“妥善处理、协商解决、想想办法、便宜卖掉”的才提示。写了下架、停售、登记、几小时内通知谁的不提示。',
  basis: article('一家店没写断货怎么办，断货后还在卖，产生50单超卖。'),
  guide: '/details/contingency/',
  clauses: ['operation/stockout', 'operation/complaint-escalation', 'operation/platform-penalty', 'operation/price-mistake'],
  bad: [
    { text: '如遇平台规则变化，双方友好协商解决。', marks: '协商解决' },
    { text: '异常情况由我方酌情处理。', marks: '酌情处理' },
    { text: '退货多的时候托管方想想办法。', marks: '想想办法' },
    { text: '快过期的口红便宜点卖掉。', marks: '便宜点' },
  ],
  good: ['断货的，托管方自知悉起2小时内将该SKU库存改为0。', '收到投诉后托管方2小时内登记并转商家负责人。', '售后政策写入《客服话术手册》。', '退款率不高于5%，以后台报表为准。'],
  find(statement) {
    const { plain, slots } = statement;
    const { incident, handling, step, nature } = slots;
    if (!incident || !handling || nature === 'definition' || nature === 'ban' || nature === 'standing') return null;
    if ((step && step.text !== handling.text) || COUNTED.test(plain)) return null;
    if (nature === 'measure' || (nature === 'consequence' && !/处理|协商|商量|看着|商议/u.test(handling.text))) return null;
    // “承担”“负责” say who pays, which is an answer of a kind.
    if (/^负责$/u.test(handling.text) && !/^[^，。；|]{0,6}(?:处理|解决)/u.test(plain.slice(handling.end))) return null;
    const vague = /协商|协调|商量|商议|再|想|看|酌情|视|妥善|灵活|便宜|甩|安抚|另行|积极|尽量|各自|随机|应对|摆平|善后/u.test(handling.text);
    // A plain 处理 with somebody or some day to it is first a question of time.
    if (!vague && (slots.times.length > 0 || slots.lead?.how === 'named' || slots.lead?.how === 'joint')) return null;
    return { start: handling.start, end: handling.end, edits: [append(statement, '：＿＿（谁）在知悉后＿＿小时内先做＿＿，＿＿小时内报＿＿决定，损失由＿＿承担')] };
  },
};
export default check;
