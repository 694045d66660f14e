import type { Check } from '../check.ts';

const NAMED_BELOW = /姓名|附件|架构表|名单|联系人表|联系方式|[（(][^）)]{0,12}[）)]/u;

const check: Check = {
  id: 'vague-lead',
  category: 'responsibility',
  severity: 'medium',
  layer: 'phrase',
  title: '做事的人没有名字',
  reason: '“相关人员”“专人”不是一个能打电话的人，出了事找不到该问谁。',
  explanation: '找“相关人员、专人、工作人员、专业团队、有人”。写了姓名、岗位或团队架构表的不提示。',
  basis: null,
  guide: '/details/responsibility/',
  clauses: ['handover/operator-team', 'handover/work-group'],
  bad: [
    { text: '乙方指派专人跟进店铺。', marks: '专人' },
    { text: '安装 | 相关人员 | 收货后 | 安装到位', marks: '相关人员' },
    { text: '节假日也要有人看店。', marks: '有人' },
  ],
  good: ['托管方指定专人对接，姓名和电话写入团队架构表。', '客服主管每日18:00前汇总投诉。'],
  find({ plain, slots: { lead, nature } }) {
    if (!lead || lead.how !== 'vague' || nature === 'ban' || nature === 'definition' || NAMED_BELOW.test(plain)) return null;
    if (/^(?:谁|别人|某个?人)$/u.test(lead.text)) return null;
    return { start: lead.start, end: lead.end, edits: [{ start: lead.start, end: lead.end, text: '＿＿（姓名、岗位）' }] };
  },
};
export default check;
