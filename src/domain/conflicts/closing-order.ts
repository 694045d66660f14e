import { dayNumber } from '../calendar/day-number.ts';
import { dayWords } from '../calendar/workdays.ts';
import { lastDayOfService } from '../service-period.ts';
import { conflictRule, repair, type Situation } from './conflict-rule.ts';
import type { Repair } from './conflict.ts';

/** Whoever wants to go on says so no later than the closing report is due. */
export const renewalBeforeReport = conflictRule(
  'renewal-before-report',
  { renewal: 'contract/service-term.renew-notice', report: 'closing/final-report.end-notice' },
  ({ number, set, clausesOf }) => {
    const [renewal, report] = [number('renewal'), number('report')];
    if (renewal === null || report === null || report <= renewal) return [];
    return [
      {
        level: 'warning',
        message: `《合作总结报告》在期满前${report}日就交，续约意向却到期满前${renewal}日才提：总结时还不知道续不续，想另找团队也晚了。`,
        clauseIds: clausesOf('report', 'renewal'),
        repairs: [
          ...repair(`把续约意向改为期满前${report}日提`, set('renewal', report)),
          ...repair(`把总结报告改为期满前${renewal}日交`, set('report', renewal)),
        ],
      },
    ];
  },
);

function fullYear({ agreement, workdays }: Situation): Repair[] {
  if (agreement.start === null) return [];
  const end = lastDayOfService(agreement.start);
  if (workdays.knowledge(dayNumber(end)) === 'weekends') return [];
  return agreement.end !== null && end > agreement.end ? repair(`截止日改为${dayWords(dayNumber(end))}（满12个月）`, { kind: 'end', date: end }) : [];
}

/** Days of service, first and last included; `null` while they are not known. */
function daysOfService({ agreement: { start, end } }: Situation): number | null {
  return start === null || end === null ? null : dayNumber(end) - dayNumber(start) + 1;
}

const dateOf = ({ schedule }: Situation, clauseId: string): string | undefined =>
  schedule.items.find(({ agreed, kind }) => agreed.clause.id === clauseId && kind === 'duty')?.occurrences[0]?.date;

/** The closing report is due after the handover, or the service is too short for it. */
export const reportWithinService = conflictRule(
  'report-within-service',
  { report: 'closing/final-report.end-notice', handover: 'handover/handover-confirmation.handover-day' },
  (reading) => {
    const { agreement, number, clausesOf } = reading;
    const days = daysOfService(reading);
    const due = dateOf(reading, 'closing/final-report');
    const after = dateOf(reading, 'handover/handover-confirmation') ?? agreement.start;
    if (days === null || due === undefined || after === null || due > after) return [];
    const done = clausesOf('handover').length > 0 ? '交接确认' : '服务开始';
    return [
      {
        level: 'warning',
        message: `服务期只有${days}天，《合作总结报告》按期满前${number('report')}日要在${dayWords(dayNumber(due))}交，那时${dayWords(dayNumber(after))}的${done}还没过。`,
        clauseIds: clausesOf('report', 'handover'),
        repairs: fullYear(reading),
      },
    ];
  },
);

/** The notice for going on must lie within the service. */
export const renewalWithinService = conflictRule('renewal-within-service', { renewal: 'contract/service-term.renew-notice' }, (reading) => {
  const { number, set, clausesOf } = reading;
  const renewal = number('renewal');
  const days = daysOfService(reading);
  if (renewal === null || days === null || renewal < days) return [];
  const half = Math.floor(days / 2);
  return [
    {
      level: 'warning',
      message: `服务期只有${days}天，续约却要在到期前${renewal}日提出：服务还没开始就得决定。`,
      clauseIds: clausesOf('renewal'),
      repairs: [...repair(`把续约意向改为到期前${half}日提`, set('renewal', half)), ...fullYear(reading)],
    },
  ];
});
