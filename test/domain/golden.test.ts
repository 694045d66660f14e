import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AgreedClause } from '../../src/domain/agreement.ts';
import { assemble } from '../../src/domain/assemble.ts';
import { buildWorkdays } from '../../src/domain/calendar/workdays.ts';
import { feeValues } from '../../src/domain/fee-values.ts';
import { findConflicts } from '../../src/domain/conflicts/find-conflicts.ts';
import { notesOf } from '../../src/domain/notes.ts';
import { rhythmOf } from '../../src/domain/rhythm/rhythm.ts';
import { buildSchedule } from '../../src/domain/schedule/build-schedule.ts';
import type { ScheduleItem } from '../../src/domain/schedule/schedule.ts';
import { scoreOf } from '../../src/domain/score/score.ts';
import { suggestedStart } from '../../src/domain/suggested-start.ts';
import { checklistDocument } from '../../src/domain/template/checklist-document.ts';
import { templateDocument } from '../../src/domain/template/template-document.ts';
import { datedConflicts } from '../../src/domain/timetable/conflict-days.ts';
import { dutyDays } from '../../src/domain/timetable/duty-days.ts';
import { milestonesOf } from '../../src/domain/timetable/milestones.ts';
import { monthsLater } from '../../src/domain/timetable/month-grid.ts';
import { monthSheet, monthWords, type DayCell } from '../../src/domain/timetable/month-sheet.ts';
import { timeLine } from '../../src/domain/timetable/time-line.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import type { Library } from '../../src/model/library.ts';
import type { Variable } from '../../src/model/variable.ts';
import { ownClause } from '../support/agreements.ts';
import { readLibrary } from '../support/content.ts';

// What five merchants get, word by word and day by day, from a library that was frozen: texts may change without anything here to
// change with them. To take over another way of computing or printing, delete the texts and run this test, and the library as well where
// its form is another: whoever reads the difference sees what merchants will be told otherwise.

const FOLDER = new URL('../golden/domain/', import.meta.url);
const FROZEN = new URL('library.json', FOLDER);
if (!existsSync(FROZEN)) writeFileSync(FROZEN, `${JSON.stringify(readLibrary())}\n`);
const library = JSON.parse(readFileSync(FROZEN, 'utf8')) as Library;
const workdays = buildWorkdays(library.calendar);
const TODAY = '2026-11-23';

/** A value for every blank of the library. */
const everyValue = (pick: (variable: Variable) => string | undefined): Draft['clauses'] =>
  Object.fromEntries(
    library.clauses.map(({ id, variables }) => [
      id,
      {
        values: Object.fromEntries(variables.flatMap((variable) => [pick(variable)].flatMap((value) => (value === undefined ? [] : [[variable.key, value]])))),
      },
    ]),
  );

const MERCHANTS: Readonly<Record<string, Partial<Draft>>> = {
  untouched: { start: '2027-03-15' },
  'without-a-day': { depth: 'brief', packs: ['food'] },
  'beauty-on-douyin': {
    depth: 'brief',
    start: '2026-12-28',
    packs: ['beauty', 'douyin'],
    parties: { merchant: { name: '喆堃𬭚美妆店', contact: '林 138' }, operator: { name: '启航网络', contact: '' } },
    clauses: {
      'contract/fees-and-tax': { values: { 'base-fee': '面议' }, note: '按季度付可以吗？' },
      'research/strategy-plan': { override: '双方先诊断，再签约。' },
      'contract/sales-target': { on: false },
    },
    own: [
      ownClause(),
      ownClause({ id: 'own/2', place: 'review', rhythm: 'weekly', by: '5', time: '18:00', lead: 'merchant', support: [], title: '周五对账' }),
      ownClause({ id: 'own/3', place: 'contingency', rhythm: 'date', by: '2027-02-06', after: 'own/1', title: '年前盘点' }),
    ],
  },
  'most-of-everything': {
    depth: 'full',
    start: '2027-09-30',
    end: '2028-02-15',
    packs: library.packs.map(({ id }) => id),
    clauses: everyValue(({ max, type }) => (max === undefined ? (type === 'time' ? '23:30' : undefined) : String(max))),
  },
  'least-of-everything': {
    depth: 'full',
    start: '2026-10-03',
    end: '2026-10-01',
    clauses: everyValue(({ min, type }) => (min === undefined ? (type === 'money' ? '0' : type === 'text' ? ' ' : undefined) : String(min))),
  },
};

/** A day that is more than a day of the week. */
const told = ({ kind, duties, conflicts }: DayCell): boolean => duties.length + conflicts.length > 0 || kind === 'holiday' || kind === 'makeup';

/** What is said of a clause or a duty in every line is its number and what is to be done. */
const short = (key: string, value: unknown): unknown => {
  if (key === 'agreed') return (value as AgreedClause).number;
  if (key === 'item') return (({ agreed, what }: ScheduleItem) => `${agreed.number} ${what}`)(value as ScheduleItem);
  return typeof value === 'number' ? Math.round(10 * value) / 10 : value;
};
const lines = (title: string, all: readonly unknown[]): string[] => [`## ${title}`, ...all.map((each) => JSON.stringify(each, short))];

test.each(Object.entries(MERCHANTS))('%s gets what it got', async (name, changes) => {
  const draft = { ...EMPTY_DRAFT, ...changes };
  const agreement = assemble(library, draft);
  const schedule = buildSchedule(agreement, workdays, library);
  const conflicts = findConflicts({ agreement, schedule, workdays, today: TODAY, library });
  const dated = datedConflicts(conflicts, agreement, schedule);
  const source = { days: dutyDays(schedule), milestones: milestonesOf(agreement, schedule), conflicts: dated, workdays };
  const months = Array.from({ length: 14 }, (_, index) => monthSheet(monthsLater('2026-12-01', index), source));
  const template = templateDocument({ agreement, schedule, today: TODAY });
  const score = scoreOf({ agreement, library });
  const fees = feeValues(agreement).map(({ agreed, amounts, terms }) => [
    agreed.number,
    amounts.map(({ variable }) => variable.key),
    terms.map(({ variable }) => variable.key),
  ]);
  const said = [
    ...(draft.depth === 'brief'
      ? lines('template', template.blocks)
      : lines(
          'tables',
          template.blocks.filter(({ kind }) => kind === 'table'),
        )),
    ...lines('checklist', draft.depth === 'brief' ? checklistDocument({ agreement, schedule, today: TODAY }).blocks : []),
    ...lines('conflicts', conflicts),
    ...lines('score', [score.points, ...score.details]),
    ...lines('calendar', [
      ...months.flatMap((sheet) => [monthWords(sheet), ...sheet.flat().flatMap((cell) => (cell && told(cell) ? [cell.words] : []))]),
      ...dated,
    ]),
    ...lines('time line', Object.entries(timeLine({ agreement, schedule, workdays, conflicts: dated, today: TODAY }) ?? {})),
    ...lines(
      'rhythm',
      Object.entries(rhythmOf(schedule)).map(([when, entries]) => [when, entries]),
    ),
    ...lines('further', [suggestedStart(agreement, workdays, library, TODAY), fees, notesOf(agreement, draft)]),
  ];
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`../golden/domain/${name}.txt`);
});
