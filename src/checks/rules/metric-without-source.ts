import type { Check } from '../check.ts';
import { append } from '../rewriting.ts';
import { isCareful } from '../slots/needs.ts';
import { before } from '../text/clause-around.ts';
import { anyOf, firstOf } from '../text/pattern.ts';
import { METRICS } from '../words/standards.ts';

const TARGET = anyOf(METRICS);
const COMPARED =
  /(?:≥|≧|>=|≤|<=|>|<|＝|=|不低于|不少于|不高于|不超过|不多于|低于|高于|达到|做到|到|至|提升|提高|增长|降低|下降|上升|翻|破|涨|超过|控制在|维持在|稳定在|保持在|进入|过|排)(?:了|至|到|为|在|过)?(?:行业|同行|同类|类目)?[^，。；|\d]{0,6}(?:\d{1,9}(?:\.\d{1,4})?(?:%|秒|万)?|[一二两三四五六七八九十百]{1,4}(?:成|万|千|百|倍|个点|名|%|秒|分))/u;
const SOURCED =
  /生意参谋|商智|罗盘|多多参谋|后台|报表|账单|导出|口径|以[^，。；|]{1,24}为准|统计区间|近\d{1,3}[天日]|连续\d{1,3}[天日]|展现不少于|《|绩效|抽[查检样]|质检|盘点表/u;

const check: Check = {
  id: 'metric-without-source',
  category: 'acceptance',
  severity: 'medium',
  layer: 'phrase',
  title: '有数，但没写看哪张表、取哪几天',
  reason: '同一个数换一张报表、换几天就不一样，没写以哪张表为准，达没达标还是说不清。',
  explanation: '找点击率、转化率、响应时间、月销这类指标后面跟着的数，整句没有数据来源或统计区间的才提示；全文统一写了数据来源的也不提示。',
  basis: null,
  guide: '/details/acceptance/',
  clauses: ['setup/click-rate', 'setup/conversion-rate', 'operation/response-time', 'review/data-export', 'contract/sales-target'],
  bad: [
    { text: '主图点击率≥3%。', marks: '点击率≥3%' },
    { text: '客服响应时间不超过30秒。', marks: '响应时间不超过30秒' },
    { text: '三个月内月销做到8万。', marks: '月销做到8万' },
  ],
  good: [
    '主图点击率不低于3%，以生意参谋导出数据为准，取上线后连续7日。',
    '客服人工首次响应不超过30秒，以平台客服后台月度报表为准。',
    '各项指标均以商家后台报表为准。主图点击率不低于3%。',
    '每单利润低于5元的商品不参加付费推广。',
  ],
  find(statement, context) {
    const { plain, slots } = statement;
    if (slots.nature === 'definition' || context.definitions.source || isCareful(statement, context) || SOURCED.test(context.sentenceOf(statement).plain))
      return null;
    const metric = firstOf(TARGET, plain);
    if (!metric) return null;
    const compared = firstOf(COMPARED, plain, metric.end);
    if (!compared || !/^[^。；|、]{0,14}$/u.test(plain.slice(metric.end, compared.start))) return null;
    // 利润低于5元的商品, 若场观低于200人: says when something applies, not what is to be reached.
    if (
      /^的[^，。；|]/u.test(plain.slice(compared.end).replace(/^(?:元|人|次|单|分|秒|个)/u, '')) ||
      /(?:若|如果?|连续[一二两三\d]{1,2}(?:周|天|日|个月))[^，。；|]{0,16}$/u.test(before(plain, metric))
    )
      return null;
    return { start: metric.start, end: compared.end, edits: [append(statement, '，以＿＿（哪张后台报表）为准，取＿＿至＿＿日')] };
  },
};
export default check;
