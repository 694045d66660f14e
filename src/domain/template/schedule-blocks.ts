import { SIDE_LABELS } from '../../model/party.ts';
import type { Agreement } from '../agreement.ts';
import { reasonsTogether } from '../calendar/unsettled-reasons.ts';
import { weekdayName } from '../deadline-words.ts';
import type { Block } from '../document.ts';
import type { Occurrence, Schedule, ScheduleItem } from '../schedule/schedule.ts';

/** `2026-12-04 周五`. */
export function dayWords(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return `${date} ${weekdayName(weekday === 0 ? 7 : weekday)}`;
}

function remarkOf({ moved, provisional }: Occurrence): string {
  return [moved ? `原为${moved.from.slice(5)}，遇${moved.reason}顺移` : '', provisional === null ? '' : '暂定'].filter(Boolean).join('；');
}

function onceRows(items: readonly ScheduleItem[]): string[][] {
  return items
    .flatMap((item) => item.occurrences.map((occurrence) => ({ item, occurrence })))
    .sort((a, b) => a.occurrence.date.localeCompare(b.occurrence.date) || (a.item.time ?? '24:00').localeCompare(b.item.time ?? '24:00'))
    .map(({ item, occurrence }) => [
      dayWords(occurrence.date),
      item.time ?? '',
      SIDE_LABELS[item.by].name,
      item.what,
      item.agreed.number,
      remarkOf(occurrence),
    ]);
}

function rhythmRow(item: ScheduleItem): string[] {
  const { occurrences } = item;
  const first = occurrences[0];
  const moved = occurrences.filter(({ moved: shift }) => shift !== null).length;
  const provisional = occurrences.filter(({ provisional: reason }) => reason !== null).length;
  const open = provisional === occurrences.length ? '都暂定' : `${provisional}次暂定`;
  const remark = [`${occurrences.length}次`, moved > 0 ? `${moved}次顺移` : '', provisional > 0 ? open : ''].filter(Boolean).join('，');
  return [item.rule, SIDE_LABELS[item.by].name, item.what, item.agreed.number, first ? dayWords(first.date) : '', occurrences.length > 0 ? remark : ''];
}

function onceTable(items: readonly ScheduleItem[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: '一次性的节点', anchor: 'schedule-once' },
    {
      kind: 'table',
      columns: [
        { label: '日期', width: 20 },
        { label: '时刻', width: 9 },
        { label: '谁', width: 10 },
        { label: '做什么', width: 35 },
        { label: '条', width: 7 },
        { label: '说明', width: 19 },
      ],
      rows: onceRows(items),
    },
  ];
}

function rhythmTable(items: readonly ScheduleItem[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: '每天、每周、每月的节奏', anchor: 'schedule-rhythm' },
    {
      kind: 'table',
      columns: [
        { label: '节奏', width: 25 },
        { label: '谁', width: 9 },
        { label: '做什么', width: 25 },
        { label: '条', width: 6 },
        { label: '第一次', width: 15 },
        { label: '次数', width: 20 },
      ],
      rows: items.map(rhythmRow),
    },
  ];
}

function triggeredTable(items: readonly ScheduleItem[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: '发生了才起算的期限', anchor: 'schedule-triggered' },
    {
      kind: 'table',
      columns: [
        { label: '期限', width: 38 },
        { label: '谁', width: 11 },
        { label: '做什么', width: 42 },
        { label: '条', width: 9 },
      ],
      rows: items.map((item) => [item.rule, SIDE_LABELS[item.by].name, item.what, item.agreed.number]),
    },
  ];
}

/** Why dates are 暂定, once for all of them. */
function provisionalNote(items: readonly ScheduleItem[]): Block[] {
  const reasons = new Set(items.flatMap(({ occurrences }) => occurrences.flatMap(({ provisional }) => provisional ?? [])));
  if (reasons.size === 0) return [];
  return [{ kind: 'paragraph', tone: 'note', words: `写着“暂定”的日期，按法定节假日和周末推算：${reasonsTogether(reasons)}。通知公布后核对一次。` }];
}

const made = new WeakMap<Schedule, { agreement: Agreement; blocks: Block[] }>();

/** The schedule with real dates: milestones in order of date, rhythms with their first day, and what starts with an event. */
export function scheduleBlocks(agreement: Agreement, schedule: Schedule): Block[] {
  const known = made.get(schedule);
  if (known) return known.blocks;
  const ofRhythm = (...rhythms: ScheduleItem['rhythm'][]) => schedule.items.filter(({ rhythm }) => rhythms.includes(rhythm));
  const brief = agreement.depth === 'brief';
  const duties = (items: readonly ScheduleItem[]) => (brief ? items.filter(({ kind }) => kind === 'duty') : items);
  const once = duties(ofRhythm('once'));
  const rhythms = ofRhythm('weekly', 'monthly', 'daily').filter(({ kind }) => kind === 'duty');
  const undated = ofRhythm('event', 'unknown').filter(({ kind }) => kind === 'duty');
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: '时间表', anchor: 'schedule' },
    ...(agreement.start === null
      ? [{ kind: 'paragraph', tone: 'note', words: '还没有选服务起始日，下面先列规则；选好起始日，每个期限都会变成具体日期。' } as const]
      : []),
    ...provisionalNote([...once, ...rhythms]),
    ...onceTable(once),
    ...rhythmTable(rhythms),
    // The brief matrix already lists these rules.
    ...(brief && agreement.start !== null ? [] : triggeredTable(undated)),
  ];
  made.set(schedule, { agreement, blocks });
  return blocks;
}
