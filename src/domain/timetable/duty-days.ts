import type { Occurrence, Schedule, ScheduleItem } from '../schedule/schedule.ts';

/** A duty on one of its days. */
export interface DatedDuty {
  readonly item: ScheduleItem;
  readonly occurrence: Occurrence;
}

/** A schedule read by day. Dates are `YYYY-MM-DD`. */
export interface DutyDays {
  /** What is due on a day but for what is due every day: by time of day, what has the whole day last. */
  readonly on: (date: string) => readonly DatedDuty[];
  /** What is due every day, where it is due on this one, by time of day. */
  readonly dailyOn: (date: string) => readonly ScheduleItem[];
  /** All daily duties that have days, by time of day. */
  readonly daily: readonly ScheduleItem[];
  /** First and last day on which anything is due; `null` where nothing has a date. */
  readonly first: string | null;
  readonly last: string | null;
}

/** The end of the day, also where no time of day is agreed. */
const LATEST = '24:00';
const timeOf = ({ time }: ScheduleItem) => time ?? LATEST;
const NONE: readonly DatedDuty[] = [];

/** Reads a schedule by day. Linear in its occurrences. */
export function dutyDays({ items }: Schedule): DutyDays {
  const byDay = new Map<string, DatedDuty[]>();
  const everyDay: { readonly item: ScheduleItem; readonly dates: ReadonlySet<string> }[] = [];
  let first: string | null = null;
  let last: string | null = null;
  for (const item of items) {
    const { occurrences, rhythm } = item;
    const [begin, end] = [occurrences[0]?.date, occurrences.at(-1)?.date];
    if (begin === undefined || end === undefined) continue;
    if (first === null || begin < first) first = begin;
    if (last === null || end > last) last = end;
    if (rhythm === 'daily') {
      everyDay.push({ item, dates: new Set(occurrences.map(({ date }) => date)) });
      continue;
    }
    for (const occurrence of occurrences) {
      const duty = { item, occurrence };
      const day = byDay.get(occurrence.date);
      if (day) day.push(duty);
      else byDay.set(occurrence.date, [duty]);
    }
  }
  for (const day of byDay.values()) day.sort((a, b) => timeOf(a.item).localeCompare(timeOf(b.item)));
  everyDay.sort((a, b) => timeOf(a.item).localeCompare(timeOf(b.item)));
  return {
    on: (date) => byDay.get(date) ?? NONE,
    dailyOn: (date) => everyDay.flatMap(({ item, dates }) => (dates.has(date) ? [item] : [])),
    daily: everyDay.map(({ item }) => item),
    first,
    last,
  };
}

/** Names a duty among those of its day; a holiday may bring one duty twice onto a day. */
export function dutyKey({ item, occurrence }: DatedDuty): string {
  return `${item.agreed.clause.id} ${item.kind} ${occurrence.moved?.from ?? ''}`;
}

/** The time of day by which it is due, `10:00前`; `当天` for the end of the day. */
export function byTime(time: string | null): string {
  return time === null || time === LATEST ? '当天' : `${time}前`;
}

/** What is due in as few words as a cell holds: `提交《周运营报表》` is `周运营报表`. */
export function shortWhat({ what }: Pick<ScheduleItem, 'what'>): string {
  return what.replace(/^(?:按本条处理，)?提交/, '').replace(/[《》]/g, '');
}
