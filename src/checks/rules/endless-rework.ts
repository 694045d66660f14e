import type { Check } from '../check.ts';
import { article } from '../basis.ts';
import { findPhrase } from '../phrase.ts';
import { insteadOfRest } from '../rewriting.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  满意(?:为止|才算|了才|再) (?:改|做|调|修|优化|返工)(?:到|至)[^，。；|]{0,6}(?:满意|达标|合格|为止|通过|没问题)
  (?:直到|直至)[^，。；|]{0,8}(?:达标|满意|通过|合格|为止|完成|过) (?:无限|不限)(?:次|次数|制)?(?:地)?(?:修改|返工|改)? (?:随便|一直|反复)改
  改多少(?:次|遍)都(?:行|可以) 包(?:改|修改|过|满意) 不满意(?:就)?(?:重做|再改|继续改|接着改)
`),
);

const check: Check = {
  id: 'endless-rework',
  category: 'acceptance',
  severity: 'high',
  layer: 'phrase',
  title: '改到满意、改到达标为止',
  reason: '没有次数、也没有改不成怎么了结，两边都被拖在这一句上。',
  explanation: '找“满意为止、直到达标、不限次数、随便改”。写了最多几次的不提示。',
  basis: article('一家店靠“主图点击率≥3%”让对方返工3次，直到达标；第3次还不到怎么办没有写。'),
  guide: '/details/acceptance/',
  clauses: ['setup/rework-limit'],
  bad: [
    { text: '小陈：详情页我们改到你满意为止', marks: '满意为止' },
    { text: '不达标的返工，直到达标才验收。', marks: '直到达标' },
    { text: '主图不限次数修改。', marks: '不限次数' },
  ],
  good: ['未达标的免费返工，最多2次，仍不合格的按该款单价减收30%。'],
  find: findPhrase({
    words: WORDS,
    notBeside: /不限(?:量|时|于|制)|无限(?:流|量)/u,
    notWith: /最多\d{1,2}(?:次|轮|版)|不超过\d{1,2}(?:次|轮|版)|以\d{1,2}(?:次|轮)为限/u,
    hit: (statement, span) => ({ edits: [insteadOfRest(statement, span, '免费返工不超过＿＿次，仍不合格的按该项单价减收＿＿%了结')] }),
  }),
};
export default check;
