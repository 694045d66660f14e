import ICAL from 'ical.js';
import type { ExportInput } from '../../src/exporters/exporter.ts';
import calendar from '../../src/exporters/calendar.ts';
import { NOW } from './documents.ts';

/** An entry as ical.js reads it. */
export interface ReadEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly sequence: number;
  /** Every day of it, `YYYY-MM-DD`, ascending. */
  readonly dates: readonly string[];
  /** `HH:MM`; `null` for a whole day. */
  readonly time: string | null;
  /** Moments of its alarms, ISO 8601 in UTC, for its first day. */
  readonly alarms: readonly string[];
}

/** The calendar file of an agreement as text. */
export async function calendarText(input: ExportInput, variant = 'all', now = NOW): Promise<string> {
  const { bytes } = await calendar.render(input, { fontBase: '', now, variant });
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

const two = (number: number) => String(number).padStart(2, '0');
const day = ({ year, month, day: date }: ICAL.Time) => `${year}-${two(month)}-${two(date)}`;

function datesOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [day(event.startDate)];
  const dates: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) dates.push(day(next));
  return dates;
}

function alarmsOf(event: ICAL.Event): string[] {
  return event.component.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
    const moment = event.startDate.clone();
    moment.isDate = false;
    moment.addDuration(trigger);
    return moment.toString();
  });
}

/** The entries of a calendar file, with what ical.js makes of their rules. Throws where it cannot read the file. */
export function readEntries(text: string): ReadEntry[] {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { startDate } = event;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      dates: datesOf(event),
      time: startDate.isDate ? null : `${two(startDate.hour)}:${two(startDate.minute)}`,
      alarms: alarmsOf(event),
    };
  });
}
