import type { Library } from '../model/library.ts';
import type { Agreement } from './agreement.ts';
import { dayNumber, dayOfMonth, isoDay, monthOf } from './calendar/day-number.ts';
import type { Workdays } from './calendar/workdays.ts';
import { anchorsOf, RESEARCH_ORDER } from './schedule/anchors.ts';

/** Days to take the decision and to find each other before the first thing is due. */
const SPARE = 3;
const MONTHS_AHEAD = 24;

/**
 * The first working day of a month, `YYYY-MM-DD`, that leaves room for everything this agreement
 * wants done before the start, and some days to spare; `null` where the calendar does not reach far
 * enough. Where its own figures never fit together, only the room counts.
 * @param today `YYYY-MM-DD`
 */
export function suggestedStart(agreement: Agreement, workdays: Workdays, library: Pick<Library, 'clauses'>, today: string): string | null {
  const clauseOf = (id: string) => agreement.clauses.find(({ clause }) => clause.id === id);
  const earliest = dayNumber(today) + SPARE;
  const research = clauseOf(RESEARCH_ORDER.clauseId);
  const confirmation = clauseOf('research/strategy-confirmation');
  const signsFirst = research?.values[RESEARCH_ORDER.key]?.text === RESEARCH_ORDER.signFirst;
  const { year, month } = monthOf(dayNumber(today));
  let roomy: string | null = null;

  for (let ahead = 1; ahead <= MONTHS_AHEAD; ahead += 1) {
    const start = workdays.next(dayOfMonth(year, month + ahead, 1));
    if (workdays.knowledge(start) === 'weekends') break;
    const { dayOf, dueDay } = anchorsOf(agreement, workdays, library.clauses, { start });
    const signing = dayOf('signing')?.day ?? start;
    const begin = research ? (dayOf('research-start')?.day ?? signing) : signing;
    if (Math.min(begin, signing) < earliest) continue;
    roomy ??= isoDay(start);
    // Days off within the research move its last stage on, but not the signing.
    const confirmed = confirmation && !signsFirst ? (dueDay(confirmation)?.day ?? begin) : begin;
    if (confirmed <= signing) return isoDay(start);
  }
  return roomy;
}
