import { isoDay, monthOf, dayNumber, type DayNumber } from '../calendar/day-number.ts';
import { dayWords } from '../calendar/workdays.ts';
import { anchorsOf, RESEARCH_ORDER, type Anchors, type Supposition } from '../schedule/anchors.ts';
import { conflictRule, repair, type Situation } from './conflict-rule.ts';
import type { Repair } from './conflict.ts';
import { enoughLead, needOf, RESEARCH_VALUES, type ResearchReading } from './research-days.ts';

const HORIZON = 180;
const SIGN = 'contract/service-term.sign-lead';

function anchorsWith({ agreement, workdays, library }: Situation, supposition: Supposition): Anchors {
  return anchorsOf(agreement, workdays, library?.clauses, supposition);
}

/** Whether what must happen before the start can still be done from today on. */
function inTime(situation: Situation, supposition: Supposition): boolean {
  const { today, clauseOf } = situation;
  const { dayOf } = anchorsWith(situation, supposition);
  const notPast = (anchor: 'research-start' | 'signing', clauseId: string) => clauseOf(clauseId) === undefined || (dayOf(anchor)?.day ?? today) >= today;
  return notPast('research-start', RESEARCH_ORDER.clauseId) && notPast('signing', 'contract/service-term');
}

/** The first working day on which the service can start with everything before it still ahead. */
function laterStart(situation: Situation, from: DayNumber): Repair[] {
  const { workdays } = situation;
  for (let start = workdays.next(from); start <= from + HORIZON; start = workdays.next(start + 1)) {
    if (workdays.knowledge(start) !== 'weekends' && inTime(situation, { start }))
      return repair(`起始日改到${dayWords(start)}`, { kind: 'start', date: isoDay(start) });
  }
  return [];
}

/** A start that lies behind: right for a cooperation that is running, wrong for one to come. */
export const startInPast = conflictRule('start-in-past', {}, (situation) => {
  const { agreement, today } = situation;
  if (agreement.start === null || dayNumber(agreement.start) >= today) return [];
  return [
    {
      level: 'note',
      message: `服务起始日${dayWords(dayNumber(agreement.start))}已经过去。合作早就开始的，时间表里过去的日期只作记录；还没开始的，请改起始日。`,
      clauseIds: [],
      repairs: laterStart(situation, today),
    },
  ];
});

/** A lead that begins today or later and still leaves the research its days; the longest of them, to be safe. */
function shorterLead(reading: ResearchReading, start: DayNumber): Repair[] {
  const left = start - reading.today;
  const least = enoughLead(reading, needOf(reading, ['materials', 'strategy', 'confirm', 'sign']).total);
  return least !== null && least <= left && inTime(reading, { numbers: { [RESEARCH_VALUES.lead]: left } })
    ? repair(`今天就启动，把提前启动改为${left}天`, reading.set('lead', left))
    : [];
}

/** Today is too late to start the research in time. */
export const researchInPast = conflictRule('research-in-past', RESEARCH_VALUES, (situation) => {
  const { agreement, today, text, number, set, clausesOf } = situation;
  const lead = number('lead');
  if (agreement.start === null || lead === null || text('order') === RESEARCH_ORDER.signFirst) return [];
  const start = dayNumber(agreement.start);
  const research = anchorsWith(situation, {}).dayOf('research-start')?.day;
  if (start < today || research === undefined || research >= today) return [];
  const { year } = monthOf(today);
  const signFirst = inTime(situation, { texts: { [RESEARCH_VALUES.order]: RESEARCH_ORDER.signFirst } });
  return [
    {
      level: 'error',
      message: `前期调研要提前${lead}天启动，也就是${dayWords(research, year)}，已经过去；今天是${dayWords(today, year)}，离${dayWords(start, year)}的起始日只剩${start - today}天。`,
      clauseIds: clausesOf('lead'),
      repairs: [
        ...laterStart(situation, start),
        ...shorterLead(situation, start),
        ...(signFirst ? repair('改为先签约后诊断', set('order', RESEARCH_ORDER.signFirst)) : []),
      ],
    },
  ];
});

/** Today is too late to sign in time. */
export const signingInPast = conflictRule('signing-in-past', { sign: SIGN }, (situation) => {
  const { agreement, today, number, set, clausesOf } = situation;
  const sign = number('sign');
  if (agreement.start === null || sign === null) return [];
  const start = dayNumber(agreement.start);
  const signing = anchorsWith(situation, {}).dayOf('signing')?.day;
  if (start < today || signing === undefined || signing >= today) return [];
  const { year } = monthOf(today);
  return [
    {
      level: 'error',
      message: `合同要提前${sign}天签，也就是${dayWords(signing, year)}，已经过去；今天是${dayWords(today, year)}，离${dayWords(start, year)}的起始日只剩${start - today}天。`,
      clauseIds: clausesOf('sign'),
      repairs: [
        ...laterStart(situation, start),
        ...((anchorsWith(situation, { numbers: { [SIGN]: start - today } }).dayOf('signing')?.day ?? 0) >= today
          ? repair(`改为提前${start - today}天签约`, set('sign', start - today))
          : []),
      ],
    },
  ];
});
