import { reasonsTogether } from '../../domain/calendar/unsettled-reasons.ts';
import type { Schedule, ScheduleItem } from '../../domain/schedule/schedule.ts';
import { SIDE_LABELS, type Side } from '../../model/party.ts';
import { seriesOf, type Series } from './series.ts';

/** One entry of the calendar. */
export interface Entry {
  /** Names the entry within its agreement, ASCII; the same in every export of it. */
  readonly key: string;
  readonly by: Side;
  readonly series: Series;
  /** `HH:MM`; `null` for an entry of the whole day. */
  readonly time: string | null;
  readonly title: string;
  /** Lines of the description. */
  readonly lines: readonly string[];
  readonly provisional: boolean;
  /** Values of TRIGGER; none for what is due every day. */
  readonly alarms: readonly string[];
}

/** Nine in the morning of the day, and of the day before, counted from the day's beginning. */
const MORNING = 'PT9H';
const MORNING_BEFORE = '-PT15H';
const HOUR_BEFORE = '-PT1H';
const DAY_BEFORE = '-P1D';

function alarmsOf({ rhythm }: ScheduleItem, time: string | null): readonly string[] {
  if (time === null) return rhythm === 'weekly' ? [MORNING] : [MORNING_BEFORE, MORNING];
  return rhythm === 'weekly' ? [HOUR_BEFORE] : [DAY_BEFORE, HOUR_BEFORE];
}

const isDaily = ({ rhythm, kind }: ScheduleItem) => rhythm === 'daily' && kind === 'duty';

const keyOf = ({ agreed, kind }: ScheduleItem) => `${agreed.clause.id.replace('/', '.')}.${kind}`;

/** 24:00 is the end of the day: nothing that a calendar could put on the clock. */
const clockOf = ({ time }: ScheduleItem) => (time === null || time === '24:00' ? null : time);

function remarks({ occurrences }: Series): string[] {
  const reasons = new Set(occurrences.flatMap(({ provisional }) => provisional ?? []));
  const moved = occurrences.length === 1 ? occurrences[0]?.moved : null;
  return [
    ...(moved ? [`原为${moved.from}，遇${moved.reason}顺移`] : []),
    ...(reasons.size > 0 ? [`暂定：${occurrences.length === 1 ? [...reasons].join('') : reasonsTogether(reasons)}`] : []),
  ];
}

const isProvisional = ({ occurrences }: Series) => occurrences.some(({ provisional }) => provisional !== null);

const labelled = (label: string, text: string) => (text === '' ? [] : [`${label}：${text}`]);

/** The facts of a clause that one wants before one's eyes when the day has come. */
function facts({ agreed, kind, rule }: ScheduleItem): string[] {
  const { clause, number, facts: written } = agreed;
  return [
    `第${number}条　${clause.title}`,
    ...labelled('期限', rule),
    ...(kind === 'duty' ? [...labelled('做到什么算合格', written.standard), ...labelled('谁确认', written.confirmation)] : []),
    ...labelled('不做怎么办', written.otherwise),
  ];
}

/** An entry for each day of a duty, or one for all of them. */
function entriesOf(item: ScheduleItem, nominal: (index: number) => string): Entry[] {
  const { by, what, rhythm } = item;
  const time = clockOf(item);
  const lines = facts(item);
  const key = keyOf(item);
  const alarms = alarmsOf(item, time);
  const title = `${SIDE_LABELS[by].name}${what}`;
  return seriesOf(item).map((series) => {
    const provisional = isProvisional(series);
    const day = rhythm === 'once' ? '' : series.rule === null ? `.${nominal(series.index)}` : '.rule';
    return {
      key: `${key}${day}`,
      by,
      series,
      time,
      title: provisional ? `暂定·${title}` : title,
      lines: [...lines, ...remarks(series)],
      provisional,
      alarms,
    };
  });
}

const sameDays = (a: ScheduleItem, b: ScheduleItem) =>
  a.occurrences === b.occurrences ||
  (a.occurrences.length === b.occurrences.length &&
    a.occurrences.every(({ date, provisional }, index) => date === b.occurrences[index]?.date && provisional === b.occurrences[index]?.provisional));

/** What a party does every day is one line a day, without alarms: a calendar full of the same would hide the rest. */
function dailyEntries(items: readonly ScheduleItem[]): Entry[] {
  const groups: ScheduleItem[][] = [];
  for (const item of items) {
    const group = groups.find(([first]) => first && first.by === item.by && sameDays(first, item));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const duties = [...group].sort((a, b) => ((a.time ?? '24:00') < (b.time ?? '24:00') ? -1 : 1));
    const lines = duties.map(({ agreed, time, what, rule }) => `${time === null ? '' : `${time}前`}${what}（第${agreed.number}条，${rule}）`);
    const words = group.length === 1 ? `${clockOf(first) === null ? '' : `${first.time}前`}${first.what}` : `每日例行${group.length}件`;
    const title = `${SIDE_LABELS[first.by].name}${words}`;
    let stretch = 0;
    return seriesOf(first).map((series) => {
      const provisional = isProvisional(series);
      if (series.rule !== null) stretch += 1;
      return {
        key: `${keyOf(first)}.${series.rule === null ? series.occurrences[0]?.date : `rule-${stretch}`}`,
        by: first.by,
        series,
        time: null,
        title: provisional ? `暂定·${title}` : title,
        lines: [...lines, ...remarks(series)],
        provisional,
        alarms: [],
      };
    });
  });
}

/** Keys are told apart where a duty falls on the same day twice. */
function told(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const times = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, times);
    return times === 1 ? entry : { ...entry, key: `${entry.key}.${times}` };
  });
}

/**
 * What has a date and is the move of one of the sides, as entries of a calendar. An entry is named after the day that the rule
 * gives, not the one that a holiday moves it to: so it is found again when a notice moves it elsewhere.
 */
export function calendarEntries({ items }: Schedule, sides: readonly Side[]): Entry[] {
  const dated = items.filter(({ occurrences }) => occurrences.length > 0);
  const duties = new Map(dated.filter(({ kind }) => kind === 'duty').map((item) => [item.agreed.clause.id, item.occurrences]));
  const theirs = dated.filter(({ by }) => sides.includes(by));
  const daily = theirs.filter(isDaily);
  const others = theirs.filter((item) => !isDaily(item));
  const entries = others.flatMap((item) => {
    // An answer is named after the day of what it answers: its own moves with that one.
    const own = item.occurrences;
    const named = duties.get(item.agreed.clause.id) ?? own;
    return entriesOf(item, (index) => {
      const occurrence = (named.length === own.length ? named : own)[index];
      return occurrence?.moved?.from ?? occurrence?.date ?? '';
    });
  });
  return told([...entries, ...dailyEntries(daily)]);
}
