import type { Check } from '../check.ts';
import { append } from '../rewriting.ts';
import { FORBIDDEN, findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  包(?:你|您|商家)?[^，。；|]{0,8}(?:回本|赚|爆|火|出单|起量|盈利|满意)
  保底 稳赚 包(?:爆|上|过|赚|盈利|出单|月销|日销|首页|活动|排名|涨粉|成交|转化|见效|回本)
  (?:保证|承诺|确保|肯定|一定|绝对|妥妥|稳稳|起码|最起码|怎么也|最少|最低|放心|没问题|必(?=爆|破|上|赚|涨|翻|进))[^，。；|]{0,12}(?:能|会|可以)?(?:破|上|做到|达到|翻|涨|超过?|冲到|冲进|排进|排到|排名|过\d|起来|爆|回本|赚|盈利|月销|日销|销量|首页|爆款|前(?:\d|[一二三五十])|ROI|投产|出单|\d{1,4}万|\d{1,5}单|提升|增长|上涨|见效|出效果|不亏|起量)
  (?:做到|冲到|冲进|进入|排到|干到|拉到|搞到|打到)(?:类目|行业|全网|首页)?(?:前(?:\d{1,3}|[一二三五十]{1,2})|首页|第一|榜首|TOP\d{0,3})
  (?:能|可以?|会|要)(?:破|翻|做到|冲到|涨到|上到|突破)[^，。；|]{0,4}(?:\d|[一二两三四五六七八九十百]{1,3}(?:万|倍|番|千|百))
  翻(?:一|两|几|三)?(?:番|倍) 月销过?(?:百)?万 \d{1,3}天(?:见效|出单|起量|爆单|上首页)
`),
);

const check: Check = {
  id: 'promise-without-terms',
  category: 'acceptance',
  severity: 'medium',
  layer: 'phrase',
  title: '保证了结果，没写怎么算、不到怎么办',
  reason: '保证的话没有算法、没有看哪张表、没有不到退多少，真没做到时要不回来。',
  explanation: '找“保证、肯定、保底、包爆”后面跟着销量、排名、盈利的话。写了口径和退费比例的不提示。',
  basis: null,
  guide: '/details/acceptance/',
  clauses: ['contract/sales-target', 'contract/sales-and-profit'],
  bad: [
    { text: '小陈：保证给你做到前三', marks: '保证给你做到前三' },
    { text: '小陈：这个月肯定能破十万的', marks: '肯定能破十万' },
    { text: '三个月包上首页。', marks: '包上首页' },
  ],
  good: ['自第2个完整自然月起，月净销售额不低于50000元，以平台账单为准，未达的当月基础服务费减收20%。', '托管方保证素材有授权，并交授权书。'],
  find: findPhrase({
    notAfter: FORBIDDEN,
    words: WORDS,
    notBeside: /经验|人员|授权|保密|真实|合法|有效期|一定(?:的)?(?:补偿|赔偿)|保证金|承诺书|资质|不承诺|不保证|不得承诺|不(?:做|作)/u,
    notWith: /口径|以[^，。；|]{1,24}为准|减收|扣减\d|退还[^，。；|]{0,8}\d{1,3}%|《/u,
    hit: (statement) => ({ edits: [append(statement, '（以＿＿报表的＿＿为准，扣除退款），未达到的，当月服务费减收＿＿%')] }),
  }),
};
export default check;
