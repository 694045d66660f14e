import type { Check } from '../check.ts';
import { findPhrase } from '../phrase.ts';

const WORDS =
  /合作(?:前|后)\d{1,3}[天日]|合作第(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[-~～至到](?:\d{1,2}|[一二三四五六七八九十]{1,2}))?个?(?:周|月|天|星期)|^第(?:\d{1,2}|[一二三四五六]{1,2})(?:[-~～至到](?:\d{1,2}|[一二三四五六]{1,2}))?个?(?:周|月)(?=[:，|]|$)/u;

const check: Check = {
  id: 'week-anchor',
  category: 'timing',
  severity: 'medium',
  layer: 'phrase',
  title: '“合作第几周”从哪天数',
  reason: '“合作”是签约、付款还是开始服务没有写，第1周按自然周还是按7天也没有写。',
  explanation: '找“合作第2周、合作前7天、到期前15天”。全文写了服务起始日或服务期限的不提示。',
  basis: null,
  guide: '/details/timing/',
  clauses: ['contract/service-term', 'contract/general-rules'],
  bad: [{ text: '合作第2周优化店铺基础。', marks: '合作第2周' }],
  good: ['服务起始日为2026年12月7日。合作第2周托管方优化标题。'],
  find: (statement, context) =>
    context.definitions.anchor
      ? null
      : findPhrase({
          words: WORDS,
          hit: (_, span) => ({
            edits: [{ start: span.start, end: span.end, text: `服务起始日（＿＿年＿＿月＿＿日）${span.text.replace(/^合作/u, '').replace(/^第/u, '起第')}` }],
          }),
        })(statement, context),
};
export default check;
