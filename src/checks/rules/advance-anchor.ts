import type { Check } from '../check.ts';
import { replaced } from '../rewriting.ts';
import { isPolished } from '../slots/needs.ts';
import { firstOf } from '../text/pattern.ts';

const ADVANCE = /提前(?:至少)?\d{1,3}(?:个?(?:自然日|工作日)|[天日]|小时)/u;

const check: Check = {
  id: 'advance-anchor',
  category: 'timing',
  severity: 'low',
  layer: 'polish',
  title: '“提前几天”提前于什么',
  reason: '提前于哪一刻没有写：活动开始和报名截止常常差着十几天。',
  explanation: '找“提前15天”，句子里没有写提前于报名截止、到期、上线等哪一件事的才提示。通知解除合同的不提示。',
  basis: null,
  guide: '/details/timing/',
  clauses: ['operation/campaign-plan'],
  bad: [{ text: '托管提前15天提交“大促活动方案”。', marks: '提前15天' }],
  good: ['任何一方可提前30日书面通知解除合同。', '托管方在平台报名截止前15日提交活动方案。', '更换运营人员的，托管方提前7日书面通知商家。'],
  find(statement, context) {
    const { plain } = statement;
    if (/通知|解除|终止|告知|更换|续|截止|到期|期满/u.test(plain) || isPolished(statement, context)) return null;
    // 大型活动须提前10日: before what stands in front.
    if (/(?:活动|大促|直播|拍摄|上新)[^，。；|]{0,16}(?:须|应当?|需|要)提前/u.test(plain)) return null;
    const span = firstOf(ADVANCE, plain);
    return span ? replaced(span, `在平台报名截止前${span.text.replace(/^提前(?:至少)?/u, '')}`) : null;
  },
};
export default check;
