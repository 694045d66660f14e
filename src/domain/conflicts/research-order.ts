import { dayWords } from '../calendar/workdays.ts';
import { RESEARCH_ORDER } from '../schedule/anchors.ts';
import { conflictRule, repair } from './conflict-rule.ts';
import type { Repair } from './conflict.ts';
import { confirmedAndSigned, DIAGNOSIS_FIRST, enoughLead, needOf, RESEARCH_VALUES, type ResearchReading } from './research-days.ts';

function repairs(reading: ResearchReading, need: number): Repair[] {
  const lead = enoughLead(reading, need);
  return [
    ...(lead === null ? [] : repair(`把提前启动改为${lead}天${lead > need ? '（含遇休息日顺延）' : ''}`, reading.set('lead', lead))),
    ...repair('改为先签约后诊断', reading.set('order', RESEARCH_ORDER.signFirst)),
  ];
}

/** The research must fit between its start and the signing: the days added up. */
export const researchBeforeSigning = conflictRule('research-before-signing', RESEARCH_VALUES, (reading) => {
  const lead = reading.number('lead');
  if (reading.text('order') !== DIAGNOSIS_FIRST || lead === null || reading.number('confirm') === null || reading.number('sign') === null) return [];
  const { total, words } = needOf(reading, ['materials', 'strategy', 'confirm', 'sign']);
  if (lead >= total) return [];
  return [
    {
      level: 'error',
      message: `调研要${total}天（${words}），现在只提前${lead}天启动，排不进签约之前。`,
      clauseIds: reading.clausesOf('lead', 'sign', 'materials', 'strategy', 'confirm'),
      repairs: repairs(reading, total),
    },
  ];
});

/** The same by the calendar: days off move the stages on, but not the signing. */
export const strategyBeforeSigning = conflictRule('strategy-before-signing', RESEARCH_VALUES, (reading) => {
  const lead = reading.number('lead');
  if (reading.text('order') !== DIAGNOSIS_FIRST || lead === null || reading.number('sign') === null) return [];
  const { total } = needOf(reading, ['materials', 'strategy', 'confirm', 'sign']);
  const days = confirmedAndSigned(reading, lead);
  if (days === null || lead < total || days.confirmed <= days.signed) return [];
  return [
    {
      level: 'warning',
      message: `天数加起来够，但中间的期限遇周末或节假日要顺延：策略确认最晚到${dayWords(days.confirmed)}，晚于${dayWords(days.signed)}的合同签订日。`,
      clauseIds: reading.clausesOf('lead', 'confirm', 'sign'),
      repairs: repairs(reading, lead + 1),
    },
  ];
});

/** Signing first, the strategy must be signed before the free exit runs out. */
export const diagnosisWithinExitDays = conflictRule('diagnosis-within-exit-days', RESEARCH_VALUES, (reading) => {
  const exit = reading.number('exit');
  if (reading.text('order') !== RESEARCH_ORDER.signFirst || exit === null || reading.number('confirm') === null) return [];
  const { total, words } = needOf(reading, ['materials', 'strategy', 'confirm']);
  if (total <= exit) return [];
  return [
    {
      level: 'warning',
      message: `签约后做诊断要${total}天（${words}），而无责退出期只有${exit}天，策略还没签，退出期可能已经过了。`,
      clauseIds: reading.clausesOf('exit', 'materials', 'strategy', 'confirm'),
      repairs: repair(`把无责退出期改为${total}天`, reading.set('exit', total)),
    },
  ];
});

/** The diagnosis report is the ground of the strategy. */
export const reportBeforeStrategy = conflictRule(
  'report-before-strategy',
  { report: 'research/diagnosis-report.diag-days', strategy: RESEARCH_VALUES.strategy },
  ({ number, set, clausesOf }) => {
    const [report, strategy] = [number('report'), number('strategy')];
    if (report === null || strategy === null || report <= strategy) return [];
    return [
      {
        level: 'error',
        message: `《店铺诊断报告》给了${report}天，比《运营策略方案》的${strategy}天还长：策略要以诊断为依据，报告不能更晚。`,
        clauseIds: clausesOf('report', 'strategy'),
        repairs: [...repair(`把诊断天数改为${strategy}天`, set('report', strategy)), ...repair(`把策略天数改为${report}天`, set('strategy', report))],
      },
    ];
  },
);
