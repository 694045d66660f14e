import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  滞纳金
  (?:每日|按日|每天|每逾期一[天日]|日)[^。；|]{0,14}(?:千分之[一二三四五六七八九十\d]|百分之[一二三四五六七八九十\d]|万分之(?:[2-9]\d|\d{3}))
  (?:每日|按日|每天|每逾期一[天日])(?:按|收|支付|加收|计)[^。；|]{0,12}(?:0\.[1-9]\d{0,2}|[1-9]\d{0,1}(?:\.\d{1,2})?)[%‰][^。；|]{0,6}(?:违约金|罚)
`),
);

const check: Check = {
  id: 'late-fee',
  category: 'settlement',
  severity: 'medium',
  layer: 'phrase',
  separate: true,
  title: '“滞纳金”和过高的日违约金',
  reason: '“滞纳金”是税法的词；按日算的要写基数、起算日和封顶，每天千分之五合一年182.5%，过高的可以请求减少。',
  explanation: '找“滞纳金”和每日千分之几、每日0.1%以上的违约金。写“逾期付款违约金”且有上限的不提示。',
  basis: law('tax-32', 'int-64'),
  guide: '/details/settlement/',
  clauses: ['contract/late-payment'],
  bad: [
    { text: '甲方逾期付款的，每日按应付金额的千分之五支付违约金。', marks: '千分之五' },
    { text: '商家延迟付款，按日收0.05%滞纳金。', marks: '滞纳金' },
  ],
  good: ['就逾期未付且无争议的金额每日按0.05%计付逾期付款违约金，累计不超过该笔金额的20%。'],
  find: findPhrase({
    words: WORDS,
    notBeside: /不写|改成|不用|减收/u,
    notWith: /累计不超过/u,
    hit: (_, { start, end, text }) => ({
      edits: text === '滞纳金' ? [{ start, end, text: '逾期付款违约金（以无争议的欠款为基数，累计不超过该笔金额的＿＿%）' }] : [],
    }),
  }),
};
export default check;
