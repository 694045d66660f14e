import type { Check } from '../check.ts';
import { findPhrase } from '../phrase.ts';
import { DAY, replaced } from '../rewriting.ts';

const check: Check = {
  id: 'by-the-way',
  category: 'responsibility',
  severity: 'medium',
  layer: 'phrase',
  title: '“顺便”的事没有人管',
  reason: '顺便做的事不在谁的分内，没做也怪不到谁头上。',
  explanation: '找“顺便、顺手、顺带、帮忙看一下”。',
  basis: null,
  guide: '/details/responsibility/',
  clauses: ['contract/scope-exclusions', 'contract/general-rules'],
  bad: [
    { text: '顺便把店铺首页也装修一下。', marks: '顺便' },
    { text: '客服顺带盯一下库存。', marks: '顺带' },
  ],
  good: ['托管方每月10日18:00前更新店铺首页。'],
  find: findPhrase({
    words:
      /顺便|顺手|顺带|捎带|顺道|带着(?:做|弄|看)|帮忙(?:看|盯|弄|搞|管|处理|照看|留意)(?:一下|着|下)?|搭把手|搭个手|(?:给|帮)?顶(?:一下|一顶|个班|上去)|帮着(?!吗)|代一下/u,
    hit: ({ slots: { lead } }, span) => replaced(span, `${lead?.how === 'named' && lead.end <= span.start ? '' : '由＿＿'}${DAY}`),
  }),
};
export default check;
