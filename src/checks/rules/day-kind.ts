import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { replaced } from '../rewriting.ts';
import { isPolished } from '../slots/needs.ts';
import { kindsIn } from '../slots/precise.ts';
import { before } from '../text/clause-around.ts';
import { firstWhere } from '../text/pattern.ts';

const DAYS = /\d{1,3}[日天](?:之|以)?内/u;

/** So many kinds of care, and the kind of day matters once: a text says it once for all. */
const SETTLED_OTHERWISE = 4;

const check: Check = {
  id: 'day-kind',
  category: 'timing',
  severity: 'low',
  layer: 'polish',
  title: '“几日内”没说哪种日',
  reason: '没说自然日还是工作日，碰上周末和假期两边会差出几天；从哪一天数起也要写。',
  explanation: '找“3日内、7天内”。写了自然日或工作日，或全文有一句统一的算法，不提示。',
  basis: law('cc-200'),
  guide: '/details/timing/',
  clauses: ['contract/general-rules'],
  bad: [
    { text: '3日内提交《店铺诊断报告》。', marks: '3日内' },
    { text: '商家7 日内确认。', marks: '7 日内' },
  ],
  good: ['商家收到后3个自然日内确认。', '本流程所称日均为自然日。商家3日内确认。', '托管方违约的，商家5个工作日内书面通知。'],
  find(statement, context) {
    const { plain } = statement;
    if (
      context.definitions.dayKind ||
      /自然日|工作日|日历日/u.test(plain) ||
      isPolished(statement, context) ||
      kindsIn(context.sentenceOf(statement).care) >= SETTLED_OTHERWISE
    )
      return null;
    // “收到后3日内” is counted from a day; the kind of day then matters once, and the text says it once.
    const days = firstWhere(
      DAYS,
      plain,
      (span) =>
        !/[后起自]/u.test(before(plain, span)) && !/(?:[的时]，[^，]{0,8}|，[^，]{0,8}|的(?:托管方?|商家|乙方|甲方|客服))$/u.test(plain.slice(0, span.start)),
    );
    if (!days) return null;
    const number = /\d{1,3}/u.exec(days.text)?.[0] ?? '';
    return replaced(days, `${number}个自然日内`);
  },
};
export default check;
