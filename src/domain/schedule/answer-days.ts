import type { Clause } from '../../model/clause.ts';
import { weekdayOf, type DayNumber } from '../calendar/day-number.ts';
import type { Workdays } from '../calendar/workdays.ts';
import { offsetDay, shifted, shiftOf, type DueDay } from './due-day.ts';
import { countIn, type Terms } from './terms.ts';

/** Whether an answer gets days of its own: not the ones in hours, given in another clause, or given by signing what is due. */
export function hasAnswerDays({ acceptance, deliverable, confirmation: { clause, onSilence, unit, weekday } }: Clause): boolean {
  if (acceptance.kind === 'signature' && deliverable.by === 'both') return false;
  return clause === undefined && onSilence !== 'not-applicable' && (unit === 'natural' || unit === 'working' || weekday !== undefined);
}

/** The weekday in the week of a day, a week later where it lies before that day. */
function weekdayAfter(day: DayNumber, weekday: number): DayNumber {
  const distance = weekday - weekdayOf(day);
  return day + (distance < 0 ? distance + 7 : distance);
}

function sinceDelivery(answer: DueDay, { provisional }: DueDay): DueDay {
  return answer.provisional !== null || provisional === null ? answer : { ...answer, provisional: `从暂定的提交日算起（${provisional}）` };
}

/** The last days to answer what is delivered on the last day; `null` where the number is not known. */
export function answerDays(delivered: readonly DueDay[], terms: Terms, workdays: Workdays, general: 'none' | 'next'): readonly DueDay[] | null {
  const { within, unit, weekday } = terms.clause.confirmation;
  const shift = shiftOf('general', 'after', general);
  if (weekday !== undefined) {
    return delivered.map((due) => {
      const answer = shifted(weekdayAfter(due.moved?.from ?? due.day, weekday), shift, workdays);
      // A holiday may move the delivery beyond the weekday of the answer, never the answer before the delivery.
      const late = answer.day < due.day ? { day: due.day, moved: { from: answer.day, reason: due.moved?.reason ?? '' }, provisional: due.provisional } : answer;
      return sinceDelivery(late, due);
    });
  }
  const days = within === undefined ? null : countIn(within, terms.values);
  if (days === null || (unit !== 'natural' && unit !== 'working')) return null;
  return delivered.map((due) => sinceDelivery(offsetDay(due.day, { days, direction: 'after', dayKind: unit, shift }, workdays), due));
}
