import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { replaced } from '../rewriting.ts';
import { isPolished } from '../slots/needs.ts';
import { after } from '../text/clause-around.ts';
import { firstWhere } from '../text/pattern.ts';

const DAY_BEFORE = /(?:(?:周|星期|礼拜)[一二三四五六日天]|第\d{1,3}[天日])(?:之|以)?前/u;

const check: Check = {
  id: 'boundary',
  category: 'timing',
  severity: 'low',
  layer: 'polish',
  title: '“前”含不含当天',
  reason: '“前”含不含当天，法律没有规定，两边能差出一天。',
  explanation: '找“周二前、第7天前”；“每月5日前”这样的日子有日历可查，不提示。全文写过“前均含当日”，或者句子里写了几点前、含当日的，不提示。',
  basis: law('cc-1259'),
  guide: '/details/timing/',
  clauses: ['contract/general-rules'],
  bad: [
    { text: '商家周二前确认，托管按计划执行。', marks: '周二前' },
    { text: '第7天前完成所有交接。', marks: '第7天前' },
  ],
  good: ['商家周二18:00前（含当日）书面确认。', '每月5日（含当日18:00）前，托管方提交方案。', '本流程所称“前”均含当日。商家周二前确认。'],
  find(statement, context) {
    const { plain } = statement;
    if (context.definitions.boundary || /含当日|含该日|\d{1,2}:\d{2}|\d{1,2}点|24时/u.test(plain) || isPolished(statement, context)) return null;
    const day = firstWhere(DAY_BEFORE, plain, (span) => !/^\d/u.test(after(plain, span)));
    return day ? replaced(day, `${day.text.replace(/[之以]?前$/u, '')}18:00前（含当日）`) : null;
  },
};
export default check;
