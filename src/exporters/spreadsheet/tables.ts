import type { Agreement } from '../../domain/agreement.ts';
import { dayNumber, weekdayOf } from '../../domain/calendar/day-number.ts';
import { reasonsTogether } from '../../domain/calendar/unsettled-reasons.ts';
import { buildChecklist } from '../../domain/checklist.ts';
import { weekdayName } from '../../domain/deadline-words.ts';
import { notesOf } from '../../domain/notes.ts';
import { responsibilityMatrix, type ResponsibilityRow } from '../../domain/responsibility.ts';
import type { Occurrence, ScheduleItem } from '../../domain/schedule/schedule.ts';
import { SIDE_LABELS, type Party } from '../../model/party.ts';
import type { ExportInput } from '../exporter.ts';
import { date, STATUSES, text, type Cell, type Table } from './table.ts';

const provisionalCell = (occurrence: Occurrence | null | undefined): Cell => text(occurrence?.provisional == null ? '' : '暂定');
const [begin] = STATUSES;

function checklistTable({ agreement, schedule, draft }: ExportInput): Table {
  const notes = new Map(notesOf(agreement, draft).map(({ number, text: words }) => [number, words]));
  const { sections } = buildChecklist(agreement, schedule);
  return {
    name: '验收清单',
    columns: [
      { label: '步骤', width: 11, holds: 'text' },
      { label: '条', width: 6, holds: 'text' },
      { label: '看什么，看到了才算', width: 44, holds: 'text' },
      { label: '谁', width: 18, holds: 'text' },
      { label: '期限', width: 26, holds: 'text' },
      { label: '到期日', width: 12, holds: 'date' },
      { label: '暂定', width: 7, holds: 'text' },
      { label: '状态', width: 10, holds: 'status' },
      { label: '凭证（文件名或链接）', width: 24, holds: 'open' },
      { label: '完成日期', width: 12, holds: 'date' },
      { label: '备注', width: 24, holds: 'text' },
    ],
    rows: sections.flatMap(({ name, lines }) =>
      lines.map(({ number, text: words, who, when, due }) => [
        text(name),
        text(number),
        text(words),
        text(who),
        text(when),
        date(due?.date),
        provisionalCell(due),
        text(begin),
        null,
        null,
        text(notes.get(number) ?? ''),
      ]),
    ),
    dueColumn: 5,
  };
}

/** What a party has to do with a clause, e.g. `主导`, `配合、确认`. */
function roleOf(party: Party, { lead, support, confirms }: ResponsibilityRow): string {
  return [
    lead === party ? '主导' : '',
    support.includes(party) ? '配合' : '',
    confirms === null ? (lead === party || support.includes(party) ? '签署' : '') : confirms === party || confirms === 'both' ? '确认' : '',
  ]
    .filter(Boolean)
    .join('、');
}

function matrixTable(agreement: Agreement): Table {
  const parties: Party[] = agreement.withDesigner ? ['merchant', 'operator', 'designer'] : ['merchant', 'operator'];
  return {
    name: '权责表',
    columns: [
      { label: '条', width: 6, holds: 'text' },
      { label: '事项', width: 34, holds: 'text' },
      ...parties.map((party) => ({ label: SIDE_LABELS[party].name, width: 14, holds: 'text' as const })),
      { label: '期限', width: 44, holds: 'text' },
    ],
    rows: responsibilityMatrix(agreement).map((row) => [text(row.number), text(row.title), ...parties.map((party) => text(roleOf(party, row))), text(row.due)]),
  };
}

/** A line of the schedule: one day, or a month of what is due every day, or no day at all. */
interface Due {
  readonly item: ScheduleItem;
  readonly occurrence: Occurrence | null;
  readonly remark: string;
}

const remarkOf = ({ moved }: Occurrence): string => (moved ? `原为${moved.from}，遇${moved.reason}顺移` : '');

/** What is due every day takes a line a month, on the last of its days: a year of lines would hide everything else. */
function dailyDues(item: ScheduleItem): Due[] {
  const months = new Map<string, Occurrence[]>();
  for (const occurrence of item.occurrences) {
    const month = occurrence.date.slice(0, 7);
    const days = months.get(month);
    if (days) days.push(occurrence);
    else months.set(month, [occurrence]);
  }
  return [...months.values()].flatMap((days) => {
    const last = days.at(-1);
    if (!last) return [];
    const reason = days.find(({ provisional }) => provisional !== null)?.provisional ?? null;
    return [{ item, occurrence: { ...last, provisional: reason }, remark: `当月${days.length}天，一天不缺` }];
  });
}

function duesOf(item: ScheduleItem): Due[] {
  if (item.occurrences.length === 0) return item.kind === 'duty' ? [{ item, occurrence: null, remark: '' }] : [];
  if (item.rhythm === 'daily' && item.kind === 'duty') return dailyDues(item);
  return item.occurrences.map((occurrence) => ({ item, occurrence, remark: remarkOf(occurrence) }));
}

const orderOf = ({ item, occurrence }: Due) => (occurrence === null ? '9999' : `${occurrence.date} ${item.time ?? '24:00'}`);

function scheduleTable({ schedule }: ExportInput): Table {
  const dues = schedule.items.flatMap(duesOf);
  const ordered = dues
    .map((due, index) => ({ due, index, order: orderOf(due) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.index - b.index));
  return {
    name: '时间表',
    columns: [
      { label: '日期', width: 12, holds: 'date' },
      { label: '星期', width: 7, holds: 'text' },
      { label: '时刻', width: 8, holds: 'text' },
      { label: '谁', width: 11, holds: 'text' },
      { label: '做什么', width: 36, holds: 'text' },
      { label: '条', width: 6, holds: 'text' },
      { label: '期限', width: 30, holds: 'text' },
      { label: '暂定', width: 7, holds: 'text' },
      { label: '说明', width: 28, holds: 'text' },
      { label: '状态', width: 10, holds: 'status' },
      { label: '备注', width: 20, holds: 'open' },
    ],
    rows: ordered.map(({ due: { item, occurrence, remark } }) => [
      date(occurrence?.date),
      text(occurrence === null ? '' : weekdayName(weekdayOf(dayNumber(occurrence.date)))),
      text(occurrence === null ? '' : (item.time ?? '')),
      text(SIDE_LABELS[item.by].name),
      text(item.what),
      text(item.agreed.number),
      text(item.rule),
      provisionalCell(occurrence),
      text(remark),
      text(begin),
      null,
    ]),
    dueColumn: 0,
  };
}

/** What one has to know to fill the sheets in; why dates are provisional stands here once. */
function guideTable({ agreement, schedule }: ExportInput): Table {
  const reasons = new Set(schedule.items.flatMap(({ occurrences }) => occurrences.flatMap(({ provisional }) => provisional ?? [])));
  const lines = [
    '“状态”点开下拉选：未开始、进行中、已完成、有问题、不适用。过了到期日还没做完的，日期变成加粗带下划线的红字。',
    '“凭证”写文件名或链接，“完成日期”写真正做完的那天，“备注”写缺什么、谁来补。',
    '每天都要做的事，时间表里一个月一行，月底核对一次。',
    ...(agreement.start === null ? ['还没有选服务起始日，所以没有日期，先列期限的规则。选好起始日再下载一次。'] : []),
    ...(reasons.size > 0 ? [`写着“暂定”的日期，按法定节假日和周末推算：${reasonsTogether(reasons)}。通知公布后核对一次。`] : []),
    '这份表格用来跟进，不用来签字；双方签署的是模板。两边写得不一样的，以签署的为准。',
  ];
  return { name: '怎么用', columns: [{ label: '怎么用这份表格', width: 100, holds: 'text' }], rows: lines.map((line) => [text(line)]) };
}

/** The sheets: checklist, responsibilities, everything by its day, and how to use them. Without a start date the days are empty and the rules stand alone. */
export function agreementTables(input: ExportInput): Table[] {
  return [checklistTable(input), matrixTable(input.agreement), scheduleTable(input), guideTable(input)];
}
