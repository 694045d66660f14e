import type { Agreement } from '../../domain/agreement.ts';
import { SIDES, type Side } from '../../model/party.ts';
import type { ExportInput } from '../exporter.ts';
import { calendarEntries } from './entries.ts';
import { writeCalendar } from './write-calendar.ts';

/** Whose duties a calendar holds, by the variant's id. What both do together is in everybody's. */
const SIDES_OF: Readonly<Record<string, readonly Side[]>> = {
  merchant: ['merchant', 'both'],
  operator: ['operator', 'both'],
};

/** FNV-1a over UTF-16 units, twice with different beginnings: 64 bits in hexadecimal. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((beginning) => {
      let hash = beginning;
      for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

/** The same for the same two parties: a changed draft updates its entries, and another shop's stay. */
const agreementKey = ({ parties }: Agreement): string => digest(JSON.stringify([parties.merchant.name, parties.operator.name]));

/** The calendar file of an agreement. Throws an error with a Chinese message where nothing has a date. */
export function renderCalendar({ agreement, schedule }: ExportInput, variant: string | undefined, now: Date): string {
  if (agreement.start === null) throw new Error('还没有选服务起始日，日历里没有日期可写。先填“服务从哪天开始”，再下载日历。');
  const entries = calendarEntries(schedule, SIDES_OF[variant ?? ''] ?? SIDES);
  if (entries.length === 0) throw new Error('这份流程里没有一件带日期的事，日历会是空的。先加上有期限的条款，或者换一方的日历。');
  const shop = agreement.parties.merchant.name;
  return writeCalendar(entries, { name: `网店托管${shop === '' ? '' : `·${shop}`}`, agreement: agreementKey(agreement), now });
}
