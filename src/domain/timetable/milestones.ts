import { ANCHOR_LABELS, type Anchor } from '../../model/deadline-labels.ts';
import type { Agreement } from '../agreement.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** A day from which deadlines count. */
export interface Milestone {
  readonly anchor: Anchor;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  /** Two characters for a calendar's cell. */
  readonly short: string;
  readonly provisional: boolean;
}

const SHORT: Readonly<Record<Anchor, string>> = {
  'research-start': '调研',
  'materials-complete': '资料',
  'strategy-delivered': '方案',
  signing: '签约',
  'service-start': '起始',
  'handover-confirmed': '交接',
  'service-end': '截止',
  termination: '终止',
  'signup-close': '报名',
};

function milestone(anchor: Anchor, date: string, provisional = false): Milestone {
  return { anchor, date, name: ANCHOR_LABELS[anchor], short: SHORT[anchor], provisional };
}

/** First and last day of service, and the days that clauses of the agreement set, in order of date. */
export function milestonesOf({ start, end }: Pick<Agreement, 'start' | 'end'>, schedule: Schedule): Milestone[] {
  const set = schedule.items.flatMap(({ agreed, kind, occurrences }) => {
    const anchor = agreed.clause.setsAnchor;
    const occurrence = occurrences[0];
    return anchor === undefined || kind !== 'duty' || occurrence === undefined ? [] : [milestone(anchor, occurrence.date, occurrence.provisional !== null)];
  });
  const all = [...(start === null ? [] : [milestone('service-start', start)]), ...(end === null ? [] : [milestone('service-end', end)]), ...set];
  return all.sort((a, b) => a.date.localeCompare(b.date));
}
