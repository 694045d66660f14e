import type { Check } from '../check.ts';
import { FORBIDDEN, findPhrase } from '../phrase.ts';
import { insteadOfAll } from '../rewriting.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  (?:违约金|赔偿金?|账期|价格|价钱|费用|服务费|提成|分成|佣金|押金|尾款|结算|付款|工资|报酬|运费|赔付|退款|钱|奖金|预算)[^，。；|]{0,12}(?:(?:可以?|能|再|适当)?(?:涨|降|加|减|多|少|调)(?:一)?(?:点|些)|谁(?:来)?(?:出|付|承担)|商量|协商|看着(?:给|来|算)|卖多少算多少|口头|说好|讲好|再说|再谈|再商量|再定|再议|再看|另议|好商量|好说|随意|看着给|商量着|看情况|另定|另行|由双方|以后|回头|待定|待议|协商确定|另行(?:协商|约定|商定)|双方(?:协商|商定|另行)|视(?:情况|效果|市场)|具体以合同)
  (?:运费|邮费|费用?|钱|提成|佣金|差价)[^，。；|]{0,10}还是[^，。；|]{0,10}(?:没|不清|不知|搞不清|再) (?:服务费|钱|费用|尾款|提成|货款)[^，。；|]{0,6}(?:晚点|缓缓|先欠着|过阵子)(?:给|付|结|算)? (?:卖完|回款|有钱|赚到钱|赚了|出单了?)(?:了)?(?:再|才|后)(?:结|付|给|算) 后面?看效果[^，。；|]{0,2}(?:给|付|收) (?:多|超)花了(?:点|些|一点)
  (?:口头|说好|讲好)[^，。；|]{0,6}(?:价|钱|费|账期|提成|分成)
`),
);

const NAMED = /^(?:账期|服务费|提成|分成|佣金|押金|尾款|工资|报酬|运费|奖金|预算|价格)/u;

const check: Check = {
  id: 'spoken-money',
  category: 'settlement',
  severity: 'medium',
  layer: 'phrase',
  title: '钱的事只在嘴上说',
  reason: '账期、价格、提成只在嘴上说好，付款那天两边记得的不是同一句话。',
  explanation: '找账期、价格、费用、提成与“口头、说好、再说、再商量”连在一起的句子。',
  basis: null,
  guide: '/details/settlement/',
  clauses: ['contract/fees-and-tax', 'review/base-fee-payment', 'contract/document-order'],
  bad: [
    { text: '账期的事口头说好了就行。', marks: '账期' },
    { text: '提成比例到时候再说。', marks: '提成' },
  ],
  good: ['口头答应的费用不算数。', '费用变更须经双方书面确认。'],
  find: findPhrase({
    words: WORDS,
    notAfter: FORBIDDEN,
    notBeside: /不算|无效|不构成|书面|率/u,
    hit: (statement, span) => {
      const name = NAMED.exec(span.text)?.[0];
      if (name === undefined || statement.kind === 'row') return {};
      const amount = /提成|分成|佣金/u.test(name) ? '净销售额的＿＿%，以＿＿（平台哪份账单）为准' : /账期/u.test(name) ? '＿＿个自然日' : '＿＿元（含税）';
      return { edits: [insteadOfAll(statement, span, `${name}为${amount}，每月＿＿日18:00前（含当日）支付，变更须双方书面确认`)] };
    },
  }),
};
export default check;
