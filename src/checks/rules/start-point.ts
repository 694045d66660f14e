import type { Check } from '../check.ts';
import { isPolished } from '../slots/needs.ts';
import { settledIn } from '../slots/precise.ts';
import { firstWhere } from '../text/pattern.ts';

const HOURS = /\d{1,3}个?(?:小时|分钟)(?:之|以)?内/u;
const FROM = /签收|下单|付款|到货|开播|下播|结束|截止|收到|接到|发现|知悉|得知|送达|发生|上线|登记|通知|自|从|起|后|触发|上报|出现|反馈|时|的|[如若遇]/u;

const check: Check = {
  id: 'start-point',
  category: 'timing',
  severity: 'low',
  layer: 'polish',
  title: '“几小时内”从哪一刻算',
  reason: '没写从哪一刻起算，周五夜里发的消息，周一早上算不算超时，两边说法不一样。',
  explanation: '找“48小时内、30分钟内”，前面没有“收到后、知悉起、发生后”等起点的才提示。',
  basis: null,
  guide: '/details/timing/',
  clauses: ['contract/general-rules', 'handover/work-group'],
  bad: [{ text: '每日查看优化进度，48小时内反馈修改意见。', marks: '48小时内' }],
  good: ['商家收到提交稿后48小时内反馈。', '托管方自知悉断货起2小时内将库存改为0。', '断货时，托管方2小时内下架。'],
  find(statement, context) {
    const { plain } = statement;
    if (context.definitions.anchor || settledIn(context.sentenceOf(statement).precise) > 0 || isPolished(statement, context)) return null;
    // 断货由托管方先处理：2小时内…: counted from what happens.
    if (context.sentenceOf(statement).statements.some(({ slots }) => slots.incident !== null)) return null;
    const hours = firstWhere(HOURS, plain, (span) => !FROM.test(plain.slice(0, span.start)));
    return hours ? { start: hours.start, end: hours.end, edits: [{ start: hours.start, end: hours.start, text: '收到＿＿后' }] } : null;
  },
};
export default check;
