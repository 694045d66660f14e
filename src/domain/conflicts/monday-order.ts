import { conflictRule, repair } from './conflict-rule.ts';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const HOUR = 60;
const DAY = 24 * HOUR;

/** On Mondays the papers come first, then the meeting that talks about them. */
export const papersBeforeMeeting = conflictRule(
  'papers-before-meeting',
  { report: 'review/weekly-review.week-report', meeting: 'review/weekly-review.week-meet', plan: 'operation/weekly-ad-plan.plan-time' },
  ({ text, set, clausesOf }) => {
    const [report, meeting, plan] = [text('report'), text('meeting'), text('plan')];
    if (report === null || meeting === null) return [];
    const late = [
      ...(minutesOf(report) >= minutesOf(meeting) ? [{ name: 'report' as const, words: `《周运营报表》${report}才交` }] : []),
      ...(plan !== null && minutesOf(plan) > minutesOf(meeting) ? [{ name: 'plan' as const, words: `《推广计划》${plan}才交` }] : []),
    ];
    if (late.length === 0) return [];
    const after = Math.max(minutesOf(report), plan === null ? 0 : minutesOf(plan)) + HOUR;
    const before = minutesOf(meeting) - HOUR;
    return [
      {
        level: 'error',
        message: `周一${meeting}开复盘会，${late.map(({ words }) => words).join('，')}：会上没有东西可看。`,
        clauseIds: clausesOf('meeting', ...late.map(({ name }) => name)),
        repairs: [
          ...(after < DAY ? repair(`把会议改到${timeOf(after)}`, set('meeting', timeOf(after))) : []),
          ...(before >= 0 ? repair(`改为${timeOf(before)}前交齐`, ...late.map(({ name }) => set(name, timeOf(before)))) : []),
        ],
      },
    ];
  },
);

/** A holiday may move plan and answer onto one day: even then the plan comes first. */
export const planBeforeAnswer = conflictRule(
  'plan-before-answer',
  { plan: 'operation/weekly-ad-plan.plan-time', answer: 'operation/weekly-ad-plan.plan-confirm' },
  ({ text, set, clausesOf }) => {
    const [plan, answer] = [text('plan'), text('answer')];
    if (plan === null || answer === null || minutesOf(plan) < minutesOf(answer)) return [];
    const after = minutesOf(plan) + HOUR;
    return [
      {
        level: 'warning',
        message: `周一、周二都放假时，推广计划和商家确认会顺延到同一天：计划${plan}交，确认却要在${answer}前，来不及。`,
        clauseIds: clausesOf('plan'),
        repairs: after < DAY ? repair(`把商家确认改到${timeOf(after)}前`, set('answer', timeOf(after))) : [],
      },
    ];
  },
);
