import type { Check } from '../check.ts';
import { findPhrase } from '../phrase.ts';

const check: Check = {
  id: 'relative-or-points',
  category: 'acceptance',
  severity: 'medium',
  layer: 'phrase',
  title: '“高于10%”是相对还是百分点',
  reason: '2%“高10%”可以是2.2%，也可以是12%；跟谁的均值比、均值从哪里查，也要写。',
  explanation: '找“率”后面的高于、提高、降低百分之几，以及行业均值。写了百分点、相对值或数据来源的不提示。',
  basis: null,
  guide: '/details/acceptance/',
  clauses: ['setup/click-rate', 'setup/conversion-rate'],
  bad: [{ text: '主图点击率高于行业均值10%。', marks: '高于行业均值10%' }],
  good: ['点击率提高1个百分点，以生意参谋报表为准。', '点击率不低于旧图的110%，以生意参谋报表为准。', '转化率不低于4%，以后台报表为准。'],
  find: findPhrase({
    words: /(?:高于|提升|提高|增长|高出|降低|下降|(?:低于|超过)(?=行业|同行|均值|大盘))[^，。；|\d]{0,8}\d{1,3}(?:\.\d{1,2})?%(?!的)/u,
    notAfter: /不$/u,
    notBeside: /累计|上限|该笔|金额|百分点|相对|的1\d\d%|倍|销售额|月销|服务费|费用|预算|成交/u,
    notWith: /以[^，。；|]{1,24}为准|低于\d{1,2}%的/u,
    hit: ({ plain }, { end }) =>
      plain.slice(0, end).includes('率') ? { edits: [{ start: end, end, text: '（相对值，即不低于＿＿%，以＿＿报表为准）' }] } : { edits: [] },
  }),
};
export default check;
