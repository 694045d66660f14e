import { dayNumber, isoDay, weekdayOf, type DayNumber } from '../../domain/calendar/day-number.ts';
import type { Occurrence, ScheduleItem } from '../../domain/schedule/schedule.ts';

/** Days of a duty that share one calendar entry: a single day, or a rule with the days it leaves out. */
export interface Series {
  /** Value of RRULE; `null` for a single day. */
  readonly rule: string | null;
  /** Days of the rule that are left out, `YYYY-MM-DD`. */
  readonly except: readonly string[];
  /** The days themselves; the entry begins with the first. */
  readonly occurrences: readonly Occurrence[];
  /** Number of the first of them among all of the duty's. */
  readonly index: number;
}

const single = (occurrence: Occurrence, index: number): Series => ({ rule: null, except: [], occurrences: [occurrence], index });

const steady = (numbers: readonly number[], step: number) => numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === step);

const isWeekday = (day: DayNumber) => weekdayOf(day) <= 5;

/** Working days: the rule for Monday to Friday without the holidays, and each make-up day by itself. */
function workingDays(occurrences: readonly Occurrence[], index: number): Series[] {
  const places = occurrences.map((occurrence, place) => ({ occurrence, day: dayNumber(occurrence.date), index: index + place }));
  const weekdays = places.filter(({ day }) => isWeekday(day));
  const [first, last] = [weekdays[0], weekdays.at(-1)];
  const makeup = places.filter(({ day }) => !isWeekday(day)).map((place) => single(place.occurrence, place.index));
  if (!first || !last) return makeup;
  const held = new Set(weekdays.map(({ day }) => day));
  const except: string[] = [];
  let count = 0;
  for (let day = first.day; day <= last.day; day += 1) {
    if (!isWeekday(day)) continue;
    // COUNT takes in what EXDATE takes out again.
    count += 1;
    if (!held.has(day)) except.push(isoDay(day));
  }
  const rule = `FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=${count}`;
  return [{ rule, except, occurrences: weekdays.map(({ occurrence }) => occurrence), index: first.index }, ...makeup];
}

function ruleOf(occurrences: readonly Occurrence[], rhythm: ScheduleItem['rhythm']): string | null {
  const count = occurrences.length;
  if (count < 2) return null;
  if (rhythm === 'monthly') {
    const months = occurrences.map(({ date }) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
    const days = new Set(occurrences.map(({ date }) => Number(date.slice(8))));
    // A rule for the 29th to 31st would leave out the months that are too short.
    return days.size === 1 && Math.max(...days) <= 28 && steady(months, 1) ? `FREQ=MONTHLY;COUNT=${count}` : null;
  }
  const days = occurrences.map(({ date }) => dayNumber(date));
  if (rhythm === 'weekly') return steady(days, 7) ? `FREQ=WEEKLY;COUNT=${count}` : null;
  return rhythm === 'daily' && steady(days, 1) ? `FREQ=DAILY;COUNT=${count}` : null;
}

/** Stretches of days that are all settled, or all provisional: an entry has one text. */
function stretchesOf(occurrences: readonly Occurrence[]): { occurrences: Occurrence[]; index: number }[] {
  const stretches: { occurrences: Occurrence[]; index: number }[] = [];
  occurrences.forEach((occurrence, index) => {
    const before = occurrences[index - 1];
    if (!before || (before.provisional === null) !== (occurrence.provisional === null)) stretches.push({ occurrences: [], index });
    stretches.at(-1)?.occurrences.push(occurrence);
  });
  return stretches;
}

/**
 * The entries that a duty's days make up. A rule stands only for days of which no holiday moves any;
 * otherwise each day is an entry, so that it can be marked and say where it came from. Daily duties
 * are not moved: they are always ruled.
 */
export function seriesOf({ occurrences, rhythm }: Pick<ScheduleItem, 'occurrences' | 'rhythm'>): Series[] {
  if (rhythm !== 'daily') {
    const open = occurrences.some(({ moved, provisional }) => moved !== null || provisional !== null);
    const rule = open ? null : ruleOf(occurrences, rhythm);
    return rule === null ? occurrences.map(single) : [{ rule, except: [], occurrences, index: 0 }];
  }
  return stretchesOf(occurrences).flatMap(({ occurrences: days, index }) => {
    const rule = ruleOf(days, rhythm);
    return rule === null ? workingDays(days, index) : [{ rule, except: [], occurrences: days, index }];
  });
}
