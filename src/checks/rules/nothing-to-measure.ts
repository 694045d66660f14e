import type { Check, Edits } from '../check.ts';
import { append } from '../rewriting.ts';
import type { Statement } from '../statement.ts';
import { isCareful, isQuestion, isReport, isStandingRule, whole } from '../slots/needs.ts';

const GOALS =
  /降低|提升|提高|改善|增长|优化|降下来|升上去|提上来|做上去|做起来|拉上来|涨上去|控制|维持|保持|减少|增加|上升|下降|改进|升级|完善|打造|美化|装修|设计|制作|做(?!完|到)|拍|剪|培训|赠送|维护|上新|编写|撰写|写|换|弄|搞|运营|管理|直播|推广|看看/u;
const EVENTS = /核对|发给|一律|不得|签字|会议?|开会|通知|联系|沟通|提供|交接|发货|备货|看店|值班|付|结算|报名|下架|断货|投诉|删|同步|汇报|反馈|对接/u;

const NUMBERED = /率|评分|流量|销量|花费|[rR][oO][iI]|转化|响应|访客|成本/u;

/** What would make it countable, or nothing where the sentence has no end yet. */
function countFor(statement: Statement): Edits {
  const { plain, slots, kind, cells } = statement;
  if (NUMBERED.test(plain)) {
    const bound = /降低|减少|下降|降/u.test(plain) ? '不高于' : '不低于';
    const last = cells.at(-1);
    return kind === 'row' && last
      ? [{ start: last.end, end: last.end, text: `到${bound}＿＿，以＿＿后台报表为准` }]
      : [append(statement, `，${bound}＿＿，以＿＿（哪张后台报表）为准`)];
  }
  if (!slots.makes || kind === 'chat' || /谁|顺便|顺带|看看/u.test(plain)) return [];
  return [append(statement, '，共＿＿个，含＿＿、＿＿，按《验收单》逐项验收')];
}

const check: Check = {
  id: 'nothing-to-measure',
  category: 'acceptance',
  severity: 'medium',
  layer: 'gap',
  title: '做成什么样算合格没写',
  reason: '没写几个、含哪几项、看哪个数，交上来的东西合不合格只能吵。',
  explanation: '要做出一样东西或把一个数变好，句子里没有数量、要素、指标，也没有交付文件，就提示。开会、通知、付款、处理投诉的句子不查这一项。',
  basis: null,
  guide: '/details/acceptance/',
  clauses: ['setup/titles-and-images', 'setup/rework-limit', 'setup/click-rate'],
  bad: [
    { text: '每周优化直通车计划。', marks: '优化' },
    { text: '赠送基础装修一套。', marks: '装修' },
    { text: '退款率 | 托管方 | 每月 | 降低退款率', marks: '降低退款率' },
    { text: '小陈：首页我来给你做', marks: '首页' },
  ],
  good: ['托管方5月10日18:00前改完《优化清单》所列100个标题。', '托管方每周一12:00前提交3款主图。', '每周一15:00用腾讯会议复盘，托管方主持。'],
  find(statement, context) {
    const { plain, slots, kind, cells } = statement;
    if (!['task', 'measure', 'other'].includes(slots.nature) || (slots.nature === 'other' && !slots.metric) || slots.meeting) return null;
    if (
      !GOALS.test(plain) ||
      /都行|都可以|都能|不归|应该是/u.test(plain) ||
      EVENTS.test(plain) ||
      isCareful(statement, context) ||
      isStandingRule(statement) ||
      isReport(statement) ||
      isQuestion(statement)
    )
      return null;
    // 一套, 一遍, 一次 count nothing that can be checked.
    const counted = slots.threshold !== null && !/^一(?:套|遍|次|份|版|个|张|轮|场)$/u.test(slots.threshold.text);
    if (counted || slots.source || /《/u.test(plain)) return null;
    const last = cells.at(-1);
    const span = kind === 'row' && last ? { start: last.start, end: last.end } : whole(statement);
    return { ...span, edits: countFor(statement) };
  },
};
export default check;
