import { isoDay, monthOf, dayNumber, weekdayOf, type DayNumber } from '../calendar/day-number.ts';
import { dayWords, WEEKEND, type Workdays } from '../calendar/workdays.ts';
import { weekdayName } from '../deadline-words.ts';
import { RESEARCH_ORDER } from '../schedule/anchors.ts';
import { lastDayOfService } from '../service-period.ts';
import { conflictRule, repair, type Situation } from './conflict-rule.ts';
import type { Repair } from './conflict.ts';

/** Whether a day lies within the years for which an agreement can be made. */
const inReach = (workdays: Workdays, day: DayNumber) => workdays.knowledge(day) !== 'weekends';

function moveStart({ workdays, today }: Situation, start: DayNumber, nextWords: string, previousWords: string): Repair[] {
  const { year } = monthOf(start);
  const [next, previous] = [workdays.next(start), workdays.previous(start)];
  const provisional = (day: DayNumber) => (workdays.unsettled(day, day) === null ? '' : '，暂定');
  return [
    ...(inReach(workdays, next) ? repair(`起始日改到${dayWords(next, year)}（${nextWords}${provisional(next)}）`, { kind: 'start', date: isoDay(next) }) : []),
    ...(previous >= today && inReach(workdays, previous)
      ? repair(`起始日提前到${dayWords(previous, year)}（${previousWords}${provisional(previous)}）`, { kind: 'start', date: isoDay(previous) })
      : []),
  ];
}

function stillOpen(workdays: Workdays, day: DayNumber): string {
  return workdays.knowledge(day) === 'published' ? '' : `${monthOf(day).year}年的放假通知还没有公布，实际连放几天以通知为准。`;
}

/** A service that starts on a public holiday loses the days for handing over. */
export const startOnHoliday = conflictRule('start-on-holiday', {}, (situation) => {
  const { agreement, workdays } = situation;
  if (agreement.start === null) return [];
  const start = dayNumber(agreement.start);
  const reason = workdays.dayOff(start);
  if (reason === null || reason === WEEKEND) return [];
  return [
    {
      level: 'warning',
      message: `服务起始日${dayWords(start)}在${reason}假期里，开账号、交资料找不到人，第一周的交接会落空。${stillOpen(workdays, start)}`,
      clauseIds: [],
      repairs: moveStart(situation, start, '节后第一个工作日', '节前最后一个工作日'),
    },
  ];
});

/** A start on a weekend works, but nobody is there on the first day. */
export const startOnWeekend = conflictRule('start-on-weekend', {}, (situation) => {
  const { agreement, workdays } = situation;
  if (agreement.start === null) return [];
  const start = dayNumber(agreement.start);
  if (workdays.dayOff(start) !== WEEKEND) return [];
  return [
    {
      level: 'note',
      message: `服务起始日${dayWords(start)}是${weekdayName(weekdayOf(start))}，当天多半没人上班，第一周少了一天交接时间。`,
      clauseIds: [],
      repairs: moveStart(situation, start, '下一个工作日', '上一个工作日'),
    },
  ];
});

/** The service ends after it starts. */
export const endAfterStart = conflictRule('end-after-start', {}, ({ agreement: { start, end, problems }, workdays }) => {
  const unusable = end === null ? problems.find(({ at, level }) => at.kind === 'end' && level === 'error') : undefined;
  if (start === null || (!unusable && end !== start)) return [];
  const last = lastDayOfService(start);
  return [
    {
      level: 'error',
      message: unusable?.message ?? `服务起始日和截止日都是${dayWords(dayNumber(start))}，服务期只有一天。`,
      clauseIds: [],
      repairs: inReach(workdays, dayNumber(last)) ? repair(`截止日改为${dayWords(dayNumber(last))}（满12个月）`, { kind: 'end', date: last }) : [],
    },
  ];
});

const FURTHEST = 30;

/** Nobody signs on a public holiday; the signing does not move by itself. */
export const signingOnHoliday = conflictRule(
  'signing-on-holiday',
  { sign: 'contract/service-term.sign-lead', lead: `${RESEARCH_ORDER.clauseId}.lead-days`, order: `${RESEARCH_ORDER.clauseId}.${RESEARCH_ORDER.key}` },
  ({ agreement, workdays, number, text, set, clausesOf, schedule }) => {
    const [sign, lead] = [number('sign'), number('lead')];
    const signing = schedule.items.find(({ agreed, kind }) => agreed.clause.setsAnchor === 'signing' && kind === 'duty')?.occurrences[0]?.date;
    if (agreement.start === null || sign === null || signing === undefined) return [];
    const start = dayNumber(agreement.start);
    const day = dayNumber(signing);
    const reason = workdays.dayOff(day);
    if (reason === null || reason === WEEKEND) return [];
    const earlier = start - workdays.previous(day);
    // The research keeps the days it had before the signing.
    const research = lead === null || text('order') === RESEARCH_ORDER.signFirst ? [] : [set('lead', lead + earlier - sign)];
    return [
      {
        level: 'note',
        message: `合同签订日${dayWords(day)}在${reason}假期里，双方未必找得到人签字盖章。${stillOpen(workdays, day)}`,
        clauseIds: clausesOf('sign'),
        repairs:
          earlier > FURTHEST ? [] : repair(`改为提前${earlier}天签约（${dayWords(start - earlier, monthOf(start).year)}）`, set('sign', earlier), ...research),
      },
    ];
  },
);
