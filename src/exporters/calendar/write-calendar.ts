import { SIDE_LABELS } from '../../model/party.ts';
import { stamp, stampOfEnd, utc, ZONE, ZONE_LINES } from './china-time.ts';
import { contentLine, textValue } from './content-lines.ts';
import type { Entry } from './entries.ts';

/** What a calendar has beside its entries. */
export interface CalendarHead {
  readonly name: string;
  /** Tells the entries of one agreement from those of another, ASCII. */
  readonly agreement: string;
  /** The moment of the export. */
  readonly now: Date;
}

const REVISIONS_SINCE = Date.UTC(2026, 0, 1);

/** Minutes since the format exists: grows from export to export, so that the later one counts. */
const revision = (now: Date): number => Math.max(0, Math.floor((now.getTime() - REVISIONS_SINCE) / 60_000));

/** Remembers what was folded and escaped: the days of a duty differ in little more than their date. */
function lineWriter(): (name: string, typed: string) => string {
  const written = new Map<string, string>();
  return (name, typed) => {
    const key = `${name}:${typed}`;
    let line = written.get(key);
    if (line === undefined) written.set(key, (line = contentLine(`${name}:${textValue(typed)}`)));
    return line;
  };
}

/** A calendar file (RFC 5545) of the entries. */
export function writeCalendar(entries: readonly Entry[], { name, agreement, now }: CalendarHead): string {
  const text = lineWriter();
  const made = utc(now);
  const sequence = revision(now);
  const event = ({ key, by, series, time, title, lines, provisional, alarms }: Entry): string => {
    const date = series.occurrences[0]?.date ?? '';
    const parts = [
      'BEGIN:VEVENT\r\n',
      contentLine(`UID:${key}.${agreement}@tuoguan-liucheng`),
      `DTSTAMP:${made}\r\nLAST-MODIFIED:${made}\r\nSEQUENCE:${sequence}\r\n`,
      `DTSTART${stamp(date, time)}\r\nDTEND${stampOfEnd(date, time)}\r\n`,
      series.rule === null ? '' : contentLine(`RRULE:${series.rule}`),
      ...series.except.map((day) => `EXDATE${stamp(day, time)}\r\n`),
      text('SUMMARY', title),
      text('DESCRIPTION', lines.join('\n')),
      text('CATEGORIES', SIDE_LABELS[by].name),
      `STATUS:${provisional ? 'TENTATIVE' : 'CONFIRMED'}\r\nTRANSP:TRANSPARENT\r\n`,
    ];
    for (const trigger of alarms) parts.push(`BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:${trigger}\r\n`, text('DESCRIPTION', title), 'END:VALARM\r\n');
    parts.push('END:VEVENT\r\n');
    return parts.join('');
  };
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    contentLine('PRODID:-//tuoguan-liucheng//agreement calendar//ZH'),
    'CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    text('X-WR-CALNAME', name),
    `X-WR-TIMEZONE:${ZONE}\r\n`,
    ...ZONE_LINES.map((line) => `${line}\r\n`),
    ...entries.map(event),
    'END:VCALENDAR\r\n',
  ].join('');
}
