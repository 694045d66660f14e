import type { Check } from '../check.ts';
import { article } from '../basis.ts';
import { hasDay, isCareful } from '../slots/needs.ts';

const check: Check = {
  id: 'period-without-day',
  category: 'timing',
  severity: 'medium',
  layer: 'gap',
  title: '写了多久一次，没写哪一天',
  reason: '写了多久一次，没写落在哪一天、几点前，这一期拖到下一期也说不上晚。',
  explanation: '找“每周、每月、第2周、按月”这类周期，同一句里没有星期几、几日、几点的才提示。',
  basis: article('一家女装店没写多久优化一次，托管方3个月没更新详情页，理由是商家没提需求。'),
  guide: '/details/timing/',
  clauses: ['review/weekly-review', 'review/monthly-report', 'operation/weekly-ad-plan'],
  bad: [
    { text: '每个月出一份总结给我看。', marks: '每个月' },
    { text: '每周例会由双方负责人参加。', marks: '每周' },
    { text: '周会 | 双方 | 每周 | 线上会议', marks: '每周' },
  ],
  good: [
    '每周一12:00前，托管方在工作群提交《推广计划》。',
    '每月5日18:00前（含当日），托管方提交《月总结报告》。',
    '客服工作时段为每日9:00至23:00。',
    '基础服务费每月5000元（含税价），商家在付款条件成就后5个工作日内支付。',
  ],
  find(statement, context) {
    const { plain, slots } = statement;
    if (['definition', 'standing', 'ban', 'consequence', 'payment', 'measure'].includes(slots.nature)) return null;
    // 周报, 日常: names of things, not rhythms of an act.
    const period = slots.times.find(
      ({ grade, text, start }) =>
        grade === 'period' &&
        !/[后前上]$/u.test(plain.slice(0, start)) &&
        (!/^(?:周报|周会|例会|日常)$/u.test(text) || (text === '周报' && /同步|提交|发送|提供|出具|反馈/u.test(plain))),
    );
    if (!period || hasDay(statement, context) || isCareful(statement, context)) return null;
    const counted = /^[一二两三四五\d]{1,3}[次条篇款个场份张]/u.exec(plain.slice(period.end))?.[0].length ?? 0;
    return {
      start: period.start,
      end: period.end,
      edits: [
        {
          start: period.end + counted,
          end: period.end + counted,
          text: slots.meeting
            ? '＿（星期几或几日）＿＿:＿＿'
            : /周|星期|礼拜/u.test(period.text)
              ? '＿（星期几）18:00前（含当日）'
              : /[天日]/u.test(period.text)
                ? '＿＿:＿＿前'
                : '＿＿日18:00前（含当日）',
        },
      ].filter(() => plain.length > 0),
    };
  },
};
export default check;
