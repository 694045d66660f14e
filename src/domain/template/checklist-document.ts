import { SIDE_LABELS } from '../../model/party.ts';
import { chapterNumber } from '../agreement.ts';
import { buildChecklist, type ChecklistLine, type ChecklistMonth, type MonthlyDuty } from '../checklist.ts';
import type { Block, PrintedDocument, Tick } from '../document.ts';
import { coverBlock, fileNameOf } from './cover.ts';
import { dayWords } from './schedule-blocks.ts';
import type { DocumentInput } from './template-document.ts';

/** Field names are ASCII: the clause id with its slash replaced. */
const fieldName = (...parts: string[]) => parts.join('.').replaceAll('/', '.');

function stepTick({ clauseId, number, text, who, when, due }: ChecklistLine): Tick {
  const day = due === null ? when : `${dayWords(due.date)}${due.provisional === null ? '' : '（暂定）'}`;
  return { id: fieldName('step', clauseId), text: `${number}　${text}`, note: `${who}；${day}` };
}

/** `4日` of `2027-01-04`. */
const dayOfMonth = (date: string) => `${Number(date.slice(8))}日`;

function dutyTick(month: string, duty: MonthlyDuty): Tick {
  const { clauseId, number, kind, rhythm, by, what, time, occurrences } = duty;
  const id = fieldName(month, clauseId, kind);
  const text = `${number}　${SIDE_LABELS[by].name}${what}`;
  const note = time === null ? '' : `${time}前`;
  if (rhythm === 'daily') return { id, text, note, days: [{ id: `${id}.all`, label: `${occurrences.length}天，一天不缺` }] };
  const days = occurrences.map(({ date, provisional }) => {
    // Of recurring duties the month's heading says that their dates may move.
    const label = rhythm === 'once' ? `${dayOfMonth(date)} ${dayWords(date).slice(11)}${provisional === null ? '' : '（暂定）'}` : dayOfMonth(date);
    return { id: `${id}.${date.slice(8)}`, label };
  });
  return { id, text, note, days };
}

function monthBlocks({ month, name, deadlines, recurring }: ChecklistMonth): Block[] {
  // Answers to recurring reports would double every line; the report's own line stands for both.
  const duties = [...deadlines, ...recurring.filter(({ kind }) => kind === 'duty')];
  if (duties.length === 0) return [];
  const open = recurring.some(({ occurrences }) => occurrences.some(({ provisional }) => provisional !== null));
  return [
    { kind: 'heading', level: 2, text: open ? `${name}（暂定）` : name, anchor: `month-${month}` },
    { kind: 'ticks', items: duties.map((duty) => dutyTick(month, duty)) },
  ];
}

/** The acceptance checklist: a line for each clause by step, then what is due month by month, then the sign-off. */
export function checklistDocument({ agreement, schedule, today }: DocumentInput): PrintedDocument {
  const { sections, months } = buildChecklist(agreement, schedule);
  const cover = coverBlock(agreement, schedule, today);
  const monthly = months.flatMap(monthBlocks);
  return {
    kind: 'checklist',
    title: '托管验收标准清单',
    subtitle: '逐条看得见、说得清“是”或“不是”，勾上才算过',
    fileName: fileNameOf('托管验收清单', agreement),
    blocks: [
      { ...cover, page: false },
      {
        kind: 'paragraph',
        tone: 'body',
        words: '先按步骤核对一遍：每条只看写明的那样东西，看到了打勾；没看到的，在下面的横线上写下日期和缺什么。服务期里再按月核对，每个月留一份双方签过字的。',
      },
      ...sections.flatMap(({ id, name, lines }): Block[] => [
        { kind: 'heading', level: 1, text: `${chapterNumber(id)}　${name}`, anchor: `check-${id}` },
        { kind: 'ticks', items: lines.map(stepTick) },
      ]),
      { kind: 'heading', level: 1, text: '按月核对', anchor: 'monthly' },
      {
        kind: 'paragraph',
        tone: 'note',
        words:
          monthly.length === 0 ? '选好服务起始日后，这里会列出每个月该做的事和日期。' : '写着“暂定”的日期，等国务院办公厅当年的放假调休通知公布后再核对一次。',
      },
      ...monthly,
      { kind: 'heading', level: 1, text: '核对人', anchor: 'signatures' },
      { kind: 'signatures', signers: cover.parties },
    ],
  };
}
