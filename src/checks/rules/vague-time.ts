import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { dayFor } from '../rewriting.ts';
import { hasDay } from '../slots/needs.ts';
import { kindsIn } from '../slots/precise.ts';
import { after, around } from '../text/clause-around.ts';

const COUNTED = /\d{1,4}个?(?:分钟|小时|工作日|自然日|日|天)(?:之|以)?内|\d{1,2}:\d{2}/u;
// 立即将商品下架，并在15分钟内电话通知: the first step needs no hour where the rest has one.
const AT_ONCE = /^(?:立即|立刻|马上|即刻|第一时间|随即)/u;
const STEP = /下架|停|暂停|改为|冻结|关闭|撤|封存|登记|截图/u;
// These words say how, not when, where a day stands beside them.
const MANNER = /^(?:持续|长期|不断|逐步|逐渐|陆续|慢慢|一直|分批|分步|提前|必要时|需要|按需|实时|随时)/u;

const NO_PLACE = /^(?:分|逐|陆续|慢慢|持续|长期|不断|一直|必要|需要|常态|排队|等|看|什么时候|先这样|往后|再)/u;

const check: Check = {
  id: 'vague-time',
  category: 'timing',
  severity: 'high',
  layer: 'phrase',
  title: '时间词里没有日子',
  reason: '没有日子就没有“晚了”这回事：催不动，也算不出逾期。',
  explanation: '找“尽快、及时、有空、定期、按时”这一类词。同一句里已经写了几小时内、几点前的，以及“立即解除”“及时率”这样的用法不提示。',
  basis: law('cc-511'),
  guide: '/details/timing/',
  clauses: ['contract/general-rules', 'contract/late-delivery'],
  bad: [
    { text: '托管方尽快把详情页优化完。', marks: '尽快' },
    { text: '断货了要及时处理。', marks: '及时' },
    { text: '小陈：主图我让设计有空做一版', marks: '有空' },
    { text: '甲方按时支付服务费。', marks: '按时' },
    { text: '培训 | 托管方 | 择期 | 讲一遍后台', marks: '择期' },
    { text: '视觉升级项目分阶段推进。', marks: '分阶段' },
  ],
  good: [
    '托管方收到通知后2小时内立即停投。',
    '连续三次逾期的，商家可以立即解除合同。',
    '发货及时率不低于98%，以平台后台报表为准。',
    '别写“尽快完成”，要写到哪一天。',
    '商家可以随时查看后台日志。',
    '“尽快”不作为期限。',
    '商家应当及时答复。本条所称及时，指收到后1个工作日内。',
    '托管方收到恶意差评的，在平台规定的时限内申诉。',
  ],
  find(statement, context) {
    const { plain, slots, cells } = statement;
    if (slots.nature === 'definition' || slots.nature === 'standing' || slots.nature === 'ban') return null;
    const vague = slots.times.find(
      (time) =>
        time.grade === 'vague' &&
        // 费用到时候再说, 佣金视情况上调: that is how much, told by the checks of money.
        !(slots.nature === 'payment' && /^(?:视|看|到时|另行|再定|待定|灵活)/u.test(time.text)) &&
        !COUNTED.test(around(plain, time)) &&
        !(AT_ONCE.test(time.text) && STEP.test(after(plain, time)) && COUNTED.test(context.sentenceOf(statement).plain)) &&
        // 平台规定的时限, 通知要求的期限: somebody outside sets a day.
        !(/(?:平台|通知|法律|法定|监管|公告)$/u.test(plain.slice(0, time.start)) && /期限|时限|时间|期间/u.test(time.text)) &&
        !(context.definitions.timely && time.text === '及时') &&
        !(MANNER.test(time.text) && (hasDay(statement, context) || kindsIn(slots.precise) >= 2 || /书面报价/u.test(plain))),
    );
    if (!vague) return null;
    // 回得快一点, 谁有空谁来, 分阶段: a day in their place makes no sentence.
    if (/[得谁]$/u.test(plain.slice(0, vague.start)) || NO_PLACE.test(vague.text)) return { start: vague.start, end: vague.end };
    if (/^再?[说谈讲看]/u.test(plain.slice(vague.end)) || (slots.nature === 'incident' && plain.slice(0, vague.start).endsWith('在')))
      return { start: vague.start, end: vague.end };
    const early = /^提[前早]/u.exec(vague.text);
    if (early) return { start: vague.start, end: vague.end, edits: [{ start: vague.start, end: vague.start + 2, text: '提前＿＿日' }] };
    const cell = cells.find(({ column, start, end }) => column === 'when' && start <= vague.start && vague.end <= end);
    const replaces = !/^(?:隔|时不时|偶尔|定期|不定期|经常|常常|持续|长期|不断|一直|常态化|分|逐|陆续|慢慢|必要|需要|按需|提前)/u.test(vague.text);
    return {
      start: vague.start,
      end: vague.end,
      edits: [
        {
          start: cell?.start ?? vague.start,
          end: cell?.end ?? vague.end,
          text:
            slots.nature === 'incident' && statement.kind !== 'row'
              ? '在知悉后＿＿小时内'
              : replaces
                ? dayFor(statement, cell ?? vague)
                : '每＿＿（星期几或几日）18:00前（含当日）',
        },
      ],
    };
  },
};
export default check;
