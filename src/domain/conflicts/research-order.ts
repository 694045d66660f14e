import { dayWords } from '../calendar/workdays.ts';
import { anchorsOf, RESEARCH_ORDER } from '../schedule/anchors.ts';
import { conflictRule, repair, type Reading } from './conflict-rule.ts';
import type { Repair } from './conflict.ts';

const DIAGNOSIS_FIRST = '先诊断后签约';
const CONFIRMATION = 'research/strategy-confirmation';
const LEAD = 'research/diagnosis-first.lead-days';

const reads = {
  order: `${RESEARCH_ORDER.clauseId}.${RESEARCH_ORDER.key}`,
  lead: LEAD,
  exit: 'research/diagnosis-first.exit-days',
  materials: 'research/diagnosis-materials.materials-days',
  strategy: 'research/strategy-plan.strat-days',
  confirm: 'research/strategy-confirmation.confirm-days',
  sign: 'contract/service-term.sign-lead',
} as const;
type Name = keyof typeof reads;

const STAGES: readonly (readonly [Name, string])[] = [['materials', '备料'], ['strategy', '策略'], ['confirm', '确认'], ['sign', '提前签约']];

/** The stages that take part, in words with their days, and how many days they need one after the other. */
function needOf({ number }: Reading<Name>, names: readonly Name[]): { total: number; words: string } {
  const parts = STAGES.flatMap(([name, label]) => {
    const days = names.includes(name) ? number(name) : null;
    return days === null ? [] : [{ label, days }];
  });
  return { total: parts.reduce((sum, { days }) => sum + days, 0), words: parts.map(({ label, days }) => `${label}${days}`).join('＋') };
}

/** Last day of the confirmation and the day of signing with a lead of so many days; `null` without a start date. */
function daysWith({ agreement, workdays, library, clauseOf }: Reading<Name>, lead: number): { confirmed: number; signed: number } | null {
  const anchors = anchorsOf(agreement, workdays, library?.clauses, { numbers: { [LEAD]: lead } });
  const confirmation = clauseOf(CONFIRMATION);
  const confirmed = confirmation && anchors.dueDay(confirmation)?.day;
  const signed = anchors.dayOf('signing')?.day;
  return confirmed === undefined || signed === undefined ? null : { confirmed, signed };
}

/** The least lead with which the confirmation comes before the signing, days off included; `null` where none within bounds does. */
function enoughLead(reading: Reading<Name>, need: number): number | null {
  for (let lead = need; reading.set('lead', lead) !== null; lead += 1) {
    const days = daysWith(reading, lead);
    if (days === null || days.confirmed <= days.signed) return lead;
  }
  return null;
}

function repairs(reading: Reading<Name>, need: number): Repair[] {
  // Below the least lead allowed a shorter research needs no more than that.
  const least = Math.max(need, reading.clauseOf(RESEARCH_ORDER.clauseId)?.values['lead-days']?.variable.min ?? 0);
  const lead = enoughLead(reading, least);
  return [
    ...(lead === null ? [] : repair(`把提前启动改为${lead}天${lead > least ? '（含遇休息日顺延）' : ''}`, reading.set('lead', lead))),
    ...repair('改为先签约后诊断', reading.set('order', RESEARCH_ORDER.signFirst)),
  ];
}

/** The research must fit between its start and the signing: the days added up. */
export const researchBeforeSigning = conflictRule('research-before-signing', reads, (reading) => {
  const lead = reading.number('lead');
  if (reading.text('order') !== DIAGNOSIS_FIRST || lead === null || reading.number('confirm') === null || reading.number('sign') === null) return [];
  const { total, words } = needOf(reading, ['materials', 'strategy', 'confirm', 'sign']);
  if (lead >= total) return [];
  return [{
    level: 'error',
    message: `调研要${total}天（${words}），现在只提前${lead}天启动，排不进签约之前。`,
    clauseIds: reading.clausesOf('lead', 'sign', 'materials', 'strategy', 'confirm'),
    repairs: repairs(reading, total),
  }];
});

/** The same by the calendar: days off move the stages on, but not the signing. */
export const strategyBeforeSigning = conflictRule('strategy-before-signing', reads, (reading) => {
  const lead = reading.number('lead');
  if (reading.text('order') !== DIAGNOSIS_FIRST || lead === null || reading.number('sign') === null) return [];
  const { total } = needOf(reading, ['materials', 'strategy', 'confirm', 'sign']);
  const days = daysWith(reading, lead);
  if (days === null || lead < total || days.confirmed <= days.signed) return [];
  return [{
    level: 'warning',
    message: `天数加起来够，但中间的期限遇周末或节假日要顺延：策略确认最晚到${dayWords(days.confirmed)}，晚于${dayWords(days.signed)}的合同签订日。`,
    clauseIds: reading.clausesOf('lead', 'confirm', 'sign'),
    repairs: repairs(reading, lead + 1),
  }];
});

/** Signing first, the strategy must be signed before the free exit runs out. */
export const diagnosisWithinExitDays = conflictRule('diagnosis-within-exit-days', reads, (reading) => {
  const exit = reading.number('exit');
  if (reading.text('order') !== RESEARCH_ORDER.signFirst || exit === null || reading.number('confirm') === null) return [];
  const { total, words } = needOf(reading, ['materials', 'strategy', 'confirm']);
  if (total <= exit) return [];
  return [{
    level: 'warning',
    message: `签约后做诊断要${total}天（${words}），而无责退出期只有${exit}天，策略还没签就可能过期。`,
    clauseIds: reading.clausesOf('exit', 'materials', 'strategy', 'confirm'),
    repairs: repair(`把无责退出期改为${total}天`, reading.set('exit', total)),
  }];
});

/** The diagnosis report is the ground of the strategy. */
export const reportBeforeStrategy = conflictRule(
  'report-before-strategy',
  { report: 'research/diagnosis-report.diag-days', strategy: reads.strategy },
  ({ number, set, clausesOf }) => {
    const [report, strategy] = [number('report'), number('strategy')];
    if (report === null || strategy === null || report <= strategy) return [];
    return [{
      level: 'error',
      message: `《店铺诊断报告》给了${report}天，比《运营策略方案》的${strategy}天还长：策略要以诊断为依据，报告不能更晚。`,
      clauseIds: clausesOf('report', 'strategy'),
      repairs: [
        ...repair(`把诊断天数改为${strategy}天`, set('report', strategy)),
        ...repair(`把策略天数改为${report}天`, set('strategy', report)),
      ],
    }];
  },
);
