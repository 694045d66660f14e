import type { Check } from '../check.ts';
import { article } from '../basis.ts';
import { dayFor, replaced } from '../rewriting.ts';
import { isDatedBelow } from '../slots/needs.ts';
import { around } from '../text/clause-around.ts';

// 上架前须核对: nothing may go on sale unchecked; that is an order of steps, not a date.
const GATE = /(?:上架|上线|启用|发布|投放|使用|播出|开播|拍摄|开拍|发货|推广|上新|入库|结算|交接)(?:之)?前$/u;
const CHECKED_BEFORE = /^[^。；|]{0,16}(?:核对|核查|核验|确认|审核|检查|取得|同意|批准|书面|查验|校对|签字|备案|存档|授权)/u;

const check: Check = {
  id: 'fuzzy-time',
  category: 'timing',
  severity: 'medium',
  layer: 'phrase',
  title: '时间是一段，不是一天',
  reason: '这是一段日子，不是一天：一方按第一天等，另一方按最后一天交。',
  explanation: '找“月底前、月初、节后、这两天、下周、3-5天、两周左右、大促前”这类说法。后面跟着星期几、几号、几点的不提示。',
  basis: article('一家店写“月底前完成”，对方拖到最后一天，错过了活动报名。'),
  guide: '/details/timing/',
  clauses: ['contract/general-rules', 'setup/titles-and-images', 'contract/late-delivery'],
  bad: [
    { text: '标题优化月底前完成。', marks: '月底前' },
    { text: '小陈：这两天就给你弄好', marks: '这两天' },
    { text: '小陈：下周给你报表', marks: '下周' },
    { text: '托管方3-5天出方案。', marks: '3-5天' },
    { text: '服务费每月五千，月初给。', marks: '月初' },
    { text: '大促前把货备好。', marks: '大促前' },
  ],
  good: [
    '下周三18:00前（含当日）托管方交周报。',
    '托管方在平台报名截止前7日18:00前提交活动方案。',
    '6月份数据以后台报表为准。',
    '大促期间每日21:00前托管方在工作群报花费。',
    '食品上架前须核对生产日期，缺的不得上架。',
    '托管方在大促前完成备货预测。预测表最迟在活动开始前15日18:00前交给商家。',
  ],
  find(statement, context) {
    const { plain, slots, cells } = statement;
    if (
      slots.nature === 'definition' ||
      slots.nature === 'ban' ||
      slots.nature === 'standing' ||
      (slots.nature === 'payment' && /不收|没收|免/u.test(plain)) ||
      (slots.nature === 'other' && /肯定|能破|翻|保证|做到|一定/u.test(plain))
    )
      return null;
    const counted = (from: { start: number; end: number; text: string }) =>
      /\d{1,2}:\d{2}|\d{1,2}[日号](?!左右)|(?:周|星期)[一二三四五六日天]/u.test(around(plain, from).replace(from.text, ''));
    const fuzzy = slots.times.find((time) => time.grade === 'fuzzy' && !counted(time) && !/每[次批款条个场份]$/u.test(plain.slice(0, time.start)));
    if (!fuzzy || slots.times.some(({ grade }) => grade === 'exact') || isDatedBelow(statement, context)) return null;
    if (statement.kind !== 'row' && GATE.test(fuzzy.text) && CHECKED_BEFORE.test(plain.slice(fuzzy.end))) return null;
    // 这个月下单的客户: says which customers, not when something is due.
    if (/^[^，。；|]{0,8}的/u.test(plain.slice(fuzzy.end))) return { start: fuzzy.start, end: fuzzy.end };
    if (/^(?:前期|后期|初期|中期|中后期|旺季)$/u.test(fuzzy.text)) return replaced(fuzzy, '在＿＿月＿＿日至＿＿月＿＿日期间');
    const cell = cells.find(({ column, start, end: to }) => column === 'when' && start <= fuzzy.start && fuzzy.end <= to);
    if (cell) return { start: fuzzy.start, end: fuzzy.end, edits: [{ start: cell.start, end: cell.end, text: dayFor(statement, cell) }] };
    const end = plain.charAt(fuzzy.end) === '就' ? fuzzy.end + 1 : fuzzy.end;
    return { start: fuzzy.start, end: fuzzy.end, edits: [{ start: fuzzy.start, end, text: dayFor(statement, fuzzy) }] };
  },
};
export default check;
