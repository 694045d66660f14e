import { isoDay, dayNumber } from '../../domain/calendar/day-number.ts';

/** Name of the time zone that all times of day are meant in. */
export const ZONE = 'Asia/Shanghai';

/** The zone's definition. China has kept one offset since 1991. */
export const ZONE_LINES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

const solid = (date: string) => date.replaceAll('-', '');

/** A moment in UTC, e.g. `20261123T080000Z`. */
export const utc = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** A day, or a day and time in the zone, with its parameters: `;VALUE=DATE:20261207`, `;TZID=Asia/Shanghai:20261207T100000`. */
export function stamp(date: string, time: string | null): string {
  return time === null ? `;VALUE=DATE:${solid(date)}` : `;TZID=${ZONE}:${solid(date)}T${time.replace(':', '')}00`;
}

const two = (number: number) => String(number).padStart(2, '0');

const MINUTES_OF_DAY = 24 * 60;

/** Where an entry ends: the next day for one of a whole day, otherwise a quarter of an hour later, midnight at the latest. */
export function stampOfEnd(date: string, time: string | null): string {
  const tomorrow = () => isoDay(dayNumber(date) + 1);
  if (time === null) return stamp(tomorrow(), null);
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 15;
  if (minutes >= MINUTES_OF_DAY) return stamp(tomorrow(), '00:00');
  return stamp(date, `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
}
