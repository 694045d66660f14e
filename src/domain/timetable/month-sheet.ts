import { SIDES, SIDE_LABELS, type Side } from '../../model/party.ts';
import { dayNumber, weekdayOf } from '../calendar/day-number.ts';
import { WEEKEND, type Workdays } from '../calendar/workdays.ts';
import { weekdayName } from '../deadline-words.ts';
import type { DatedConflict } from './conflict-days.ts';
import type { DatedDuty, DutyDays } from './duty-days.ts';
import { monthGrid } from './month-grid.ts';
import type { Milestone } from './milestones.ts';

/** A day of a calendar sheet. */
export interface DayCell {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Day of the month. */
  readonly day: number;
  /** `holiday`: by the notice or by law. `makeup`: a Saturday or Sunday that is a working day. */
  readonly kind: 'working' | 'weekend' | 'holiday' | 'makeup';
  /** Name of the holiday; the empty string on other days. */
  readonly holiday: string;
  readonly duties: readonly DatedDuty[];
  /** How many are whose move, in the order of the sides; sides without any are left out. */
  readonly tallies: readonly { readonly side: Side; readonly count: number }[];
  /** Whether the date of one of its duties may still move. */
  readonly provisional: boolean;
  readonly milestones: readonly Milestone[];
  readonly conflicts: readonly DatedConflict[];
  /** All of it in one sentence, for who does not see the sheet. */
  readonly words: string;
}

/** What a sheet is drawn from. */
export interface SheetSource {
  readonly days: DutyDays;
  readonly milestones: readonly Milestone[];
  readonly conflicts: readonly DatedConflict[];
  readonly workdays: Workdays;
}

function kindOf(date: string, workdays: Workdays): Pick<DayCell, 'kind' | 'holiday'> {
  const day = dayNumber(date);
  const off = workdays.dayOff(day);
  if (off === WEEKEND) return { kind: 'weekend', holiday: '' };
  if (off !== null) return { kind: 'holiday', holiday: off };
  return { kind: workdays.isMakeup(day) ? 'makeup' : 'working', holiday: '' };
}

function kindWords({ kind, holiday }: Pick<DayCell, 'kind' | 'holiday'>): string {
  switch (kind) {
    case 'holiday':
      return `${holiday}放假`;
    case 'makeup':
      return '调休上班';
    case 'weekend':
      return '周末';
    case 'working':
      return '工作日';
  }
}

function tally(duties: readonly DatedDuty[]): DayCell['tallies'] {
  return SIDES.map((side) => ({ side, count: duties.filter(({ item }) => item.by === side).length })).filter(({ count }) => count > 0);
}

const shares = (tallies: DayCell['tallies']) => tallies.map(({ side, count }) => `${SIDE_LABELS[side].name}${count}件`).join('，');

function wordsOf(cell: Omit<DayCell, 'words'>): string {
  const { date, day, duties, tallies, provisional, milestones, conflicts } = cell;
  return [
    `${Number(date.slice(5, 7))}月${day}日，${weekdayName(weekdayOf(dayNumber(date)))}，${kindWords(cell)}`,
    ...milestones.map(({ name }) => name),
    duties.length === 0 ? '没有到期的事' : `${duties.length}件到期：${shares(tallies)}${provisional ? '，有暂定的' : ''}`,
    ...(conflicts.length > 0 ? [`${conflicts.length}处对不上`] : []),
  ].join('；');
}

/** One day with everything on it. */
export function dayCell(date: string, { days, milestones, conflicts, workdays }: SheetSource): DayCell {
  const duties = days.on(date);
  const cell = {
    date,
    day: Number(date.slice(8)),
    ...kindOf(date, workdays),
    duties,
    tallies: tally(duties),
    provisional: duties.some(({ occurrence }) => occurrence.provisional !== null),
    milestones: milestones.filter((milestone) => milestone.date === date),
    conflicts: conflicts.filter(({ dates }) => dates.includes(date)),
  };
  return { ...cell, words: wordsOf(cell) };
}

/** The sheet of the month in which a day lies, from Monday to Sunday. */
export function monthSheet(date: string, source: SheetSource): readonly (readonly (DayCell | null)[])[] {
  return monthGrid(date).map((week) => week.map((day) => (day === null ? null : dayCell(day, source))));
}

/** How much is due in the month, in one sentence. */
export function monthWords(sheet: readonly (readonly (DayCell | null)[])[]): string {
  const cells = sheet.flatMap((week) => week.flatMap((cell) => cell ?? []));
  const duties = cells.flatMap((cell) => cell.duties);
  const conflicts = new Set(cells.flatMap((cell) => cell.conflicts.map(({ conflict }) => conflict))).size;
  const due = duties.length === 0 ? '这个月没有到期的事。' : `这个月${duties.length}件到期：${shares(tally(duties))}。`;
  return conflicts === 0 ? due : `${due}${conflicts}处对不上。`;
}
