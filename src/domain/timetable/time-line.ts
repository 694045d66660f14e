import { SIDE_LABELS, type Side } from '../../model/party.ts';
import type { Agreement } from '../agreement.ts';
import { dayNumber, isoDay } from '../calendar/day-number.ts';
import type { Workdays } from '../calendar/workdays.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { DatedConflict } from './conflict-days.ts';
import { shortWhat, type DatedDuty } from './duty-days.ts';
import { holidayBands, type HolidayBand } from './holiday-bands.ts';
import { labelRows, textWidth, type PlacedLabel } from './label-rows.ts';
import { milestonesOf, type Milestone } from './milestones.ts';
import { stepSpans, type StepSpan } from './step-spans.ts';
import { timeScale, type ScaleMonth } from './time-scale.ts';

/** Sizes of the drawing in CSS pixels. */
export const LINE_SIZES = { text: 12, row: 19, head: 28, step: 24, foot: 20, gap: 10, leader: 4 } as const;

/** What is due from one side on one day, as a label beside its lane. */
export interface LaneLabel {
  readonly date: string;
  readonly by: Side;
  readonly text: string;
  readonly duties: readonly DatedDuty[];
  readonly x: number;
  /** Rows away from the lane. */
  readonly row: number;
  readonly flipped: boolean;
}

/** One party's lane: what both do stands with the merchant's, what a designer does with the operator's. */
export interface Lane {
  readonly labels: readonly LaneLabel[];
  readonly rows: number;
  /** Days on which something comes back every month, and every week. */
  readonly monthly: readonly number[];
  readonly weekly: readonly number[];
}

/** Conflicts whose marks would overlap share one. */
export interface ConflictMark {
  readonly x: number;
  readonly conflicts: readonly DatedConflict[];
}

/** The whole cooperation along time, laid out; one unit is one CSS pixel. */
export interface TimeLine {
  readonly width: number;
  readonly months: readonly ScaleMonth[];
  readonly holidays: readonly (HolidayBand & { readonly x: number; readonly width: number; readonly row: number; readonly flipped: boolean })[];
  readonly holidayRows: number;
  readonly makeup: readonly { readonly date: string; readonly x: number }[];
  readonly steps: readonly (StepSpan & { readonly x: number; readonly width: number })[];
  readonly merchant: Lane;
  readonly operator: Lane;
  /** First and last day of service and, where it lies within the drawing, today. */
  readonly posts: readonly { readonly name: string; readonly date: string; readonly x: number; readonly today: boolean }[];
  readonly marks: readonly ConflictMark[];
  /** Dates that are not drawn because the drawing ends before them. */
  readonly beyond: number;
}

/** What a time line is laid out from. */
export interface TimeLineSource {
  readonly agreement: Agreement;
  readonly schedule: Schedule;
  readonly workdays: Workdays;
  readonly conflicts: readonly DatedConflict[];
  readonly today: string;
}

const LONGEST = 14;
/** Width of a mark that a finger can hit. */
const MARK = 44;

const dayAfter = (date: string) => isoDay(dayNumber(date) + 1);

const LANE_OF: Readonly<Record<Side, 'merchant' | 'operator'>> = { merchant: 'merchant', both: 'merchant', operator: 'operator', designer: 'operator' };

interface DayGroup {
  readonly date: string;
  readonly by: Side;
  readonly duties: [first: DatedDuty, ...rest: DatedDuty[]];
}

/** What is due once, by side and day, in order of date. */
function onceByDay({ items }: Schedule): DayGroup[] {
  const groups = new Map<string, DayGroup>();
  for (const item of items) {
    if (item.rhythm !== 'once') continue;
    for (const occurrence of item.occurrences) {
      const key = `${occurrence.date} ${item.by}`;
      const group = groups.get(key);
      if (group) group.duties.push({ item, occurrence });
      else groups.set(key, { date: occurrence.date, by: item.by, duties: [{ item, occurrence }] });
    }
  }
  return [...groups.values()].sort((a, b) => a.date.localeCompare(b.date));
}

function labelText({ date, by, duties }: DayGroup): string {
  const what = shortWhat(duties[0].item);
  const short = what.length > LONGEST ? `${what.slice(0, LONGEST - 1)}…` : what;
  const more = duties.length > 1 ? `等${duties.length}件` : '';
  const open = duties.some(({ occurrence }) => occurrence.provisional !== null) ? '（暂定）' : '';
  return `${SIDE_LABELS[by].initial} ${Number(date.slice(8))}日 ${short}${more}${open}`;
}

/** Marks for the conflicts, in order of their first day. */
function conflictMarks(conflicts: readonly DatedConflict[], x: (date: string) => number): ConflictMark[] {
  const marks: { x: number; conflicts: DatedConflict[] }[] = [];
  for (const conflict of conflicts) {
    const place = x(conflict.dates[0]);
    const last = marks.at(-1);
    if (last && place - last.x < MARK) last.conflicts.push(conflict);
    else marks.push({ x: place, conflicts: [conflict] });
  }
  return marks;
}

function daysOfRhythm({ items }: Schedule, lane: 'merchant' | 'operator', rhythm: 'weekly' | 'monthly'): string[] {
  const dates = new Set<string>();
  for (const item of items) if (item.rhythm === rhythm && LANE_OF[item.by] === lane) for (const { date } of item.occurrences) dates.add(date);
  return [...dates].sort();
}

function postsOf(milestones: readonly Milestone[], today: string): { name: string; date: string; today: boolean }[] {
  const ends = milestones.filter(({ anchor }) => anchor === 'service-start' || anchor === 'service-end');
  return [...ends.map(({ name, date }) => ({ name, date, today: false })), { name: '今天', date: today, today: true }];
}

/** Lays out the cooperation along time; `null` where no duty has a date. */
export function timeLine({ agreement, schedule, workdays, conflicts, today }: TimeLineSource): TimeLine | null {
  const once = onceByDay(schedule);
  const milestones = milestonesOf(agreement, schedule);
  const recurring = ['weekly', 'monthly'].flatMap((rhythm) =>
    (['merchant', 'operator'] as const).flatMap((lane) => daysOfRhythm(schedule, lane, rhythm as 'weekly' | 'monthly')),
  );
  const all = [...once.map(({ date }) => date), ...milestones.map(({ date }) => date), ...recurring].sort();
  const [from, until] = [all[0], all.at(-1)];
  if (from === undefined || until === undefined || once.length + recurring.length === 0) return null;

  const scale = timeScale(
    from,
    until,
    once.map(({ date }) => date),
  );
  const [begin, end] = [scale.from, scale.until];
  const within = (date: string) => date >= begin && date <= end;
  const middle = (date: string) => scale.x(date) + (scale.x(dayAfter(date)) - scale.x(date)) / 2;

  const laneOf = (lane: 'merchant' | 'operator'): Lane => {
    const wanted = once
      .filter(({ by, date }) => LANE_OF[by] === lane && within(date))
      .map((group) => ({ ...group, text: labelText(group), x: middle(group.date) }));
    const placed = labelRows(
      wanted.map(({ x, text }) => ({ x, width: textWidth(text, LINE_SIZES.text) + LINE_SIZES.leader })),
      scale.width,
      LINE_SIZES.gap,
    );
    const labels = wanted.map((label, index) => ({ ...label, ...(placed[index] as PlacedLabel) }));
    const places = (rhythm: 'weekly' | 'monthly') => daysOfRhythm(schedule, lane, rhythm).filter(within).map(middle);
    return { labels, rows: Math.max(0, ...labels.map(({ row }) => row + 1)), monthly: places('monthly'), weekly: places('weekly') };
  };

  const { bands, makeup } = holidayBands(begin, end, workdays);
  const drawn = bands.map((band) => ({ ...band, x: scale.x(band.from), width: Math.max(3, scale.x(dayAfter(band.until)) - scale.x(band.from)) }));
  const rows = labelRows(
    drawn.map(({ x, name }) => ({ x, width: textWidth(`休 ${name}`, LINE_SIZES.text) })),
    scale.width,
    LINE_SIZES.gap,
  );
  return {
    width: Math.ceil(scale.width),
    months: scale.months,
    holidays: drawn.map((band, index) => ({ ...band, ...(rows[index] as PlacedLabel) })),
    holidayRows: Math.max(0, ...rows.map(({ row }) => row + 1)),
    makeup: makeup.map((date) => ({ date, x: middle(date) })),
    steps: stepSpans(schedule).map((span) => ({
      ...span,
      x: scale.x(span.from),
      width: Math.max(2, scale.x(dayAfter(span.until)) - scale.x(span.from)),
    })),
    merchant: laneOf('merchant'),
    operator: laneOf('operator'),
    posts: postsOf(milestones, today)
      .filter(({ date }) => within(date))
      .map((post) => ({ ...post, x: post.name === '服务截止日' ? scale.x(dayAfter(post.date)) : scale.x(post.date) })),
    marks: conflictMarks(
      conflicts.filter(({ dates }) => within(dates[0])),
      middle,
    ),
    beyond: all.filter((date) => !within(date)).length,
  };
}
