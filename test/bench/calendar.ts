// The calendar of a year and two parties through our exporter and through ical-generator, in turns, in one run.
import { pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import { calendarEntries, type Entry } from '../../src/exporters/calendar/entries.ts';
import { renderCalendar } from '../../src/exporters/calendar/render.ts';
import { ZONE, ZONE_LINES } from '../../src/exporters/calendar/china-time.ts';
import { SIDE_LABELS, SIDES } from '../../src/model/party.ts';
import { exportInput } from '../support/agreements.ts';
import { NOW } from '../support/documents.ts';
import { median, type BenchResult } from './bench-result.ts';
import { peersInstalled } from './peers-installed.ts';

const WARM = 5;
const ROUNDS = 31;
const LIMIT = 1;

/** What the peer is handed: dates as it wants them, the clock of the zone read as the machine's own. */
interface PeerEvent {
  readonly uid: string;
  readonly start: Date;
  readonly end: Date;
  readonly allDay: boolean;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly provisional: boolean;
  readonly rule: string | null;
  /** Seconds before the start. */
  readonly alarms: readonly number[];
  readonly sequence: number;
}
type Peer = (events: readonly PeerEvent[], head: { name: string; zone: { name: string; definition: string }; now: Date }) => string;

const SECONDS: Readonly<Record<string, number>> = { PT9H: -9 * 3600, '-PT15H': 15 * 3600, '-PT1H': 3600, '-P1D': 86_400 };

function peerEvent({ key, by, series, time, title, lines, provisional, alarms }: Entry): PeerEvent {
  const date = series.occurrences[0]?.date ?? '';
  const start = new Date(`${date}T${time ?? '00:00'}:00`);
  return {
    uid: key,
    start,
    end: new Date(start.getTime() + (time === null ? 86_400_000 : 900_000)),
    allDay: time === null,
    title,
    description: lines.join('\n'),
    category: SIDE_LABELS[by].name,
    provisional,
    rule: series.rule,
    alarms: alarms.map((trigger) => SECONDS[trigger] ?? 0),
    sequence: 1,
  };
}

const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length;

/** Time of the calendar file beside the peer's, in Node, in interleaved rounds. */
export async function benchCalendar(): Promise<BenchResult[]> {
  const { folder } = await peersInstalled();
  const { render } = (await import(pathToFileURL(`${folder}/ical-generator.mjs`).href)) as { render: Peer };
  const input = exportInput({ start: '2026-12-07', packs: ['beauty', 'taobao'] });
  const events = calendarEntries(input.schedule, SIDES).map(peerEvent);
  const head = { name: '网店托管', zone: { name: ZONE, definition: `${ZONE_LINES.join('\r\n')}\r\n` }, now: NOW };
  const engines = [
    { name: 'ours', times: [] as number[], make: () => renderCalendar(input, 'all', NOW) },
    { name: 'ical-generator', times: [] as number[], make: () => render(events, head) },
  ];
  for (const { name, make } of engines) {
    const text = make();
    if (eventsIn(text) !== events.length) throw new Error(`${name} wrote ${eventsIn(text)} of ${events.length} events`);
    const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75).length;
    console.log(`${name.padEnd(15)} ${(text.length / 1000).toFixed(0)}k characters, ${events.length} events, ${long} lines over 75 octets`);
  }
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    for (const { times, make } of round % 2 === 0 ? engines : engines.toReversed()) {
      const started = performance.now();
      make();
      if (round >= WARM) times.push(performance.now() - started);
    }
  }
  const [ours, peer] = engines.map(({ times }) => median(times));
  const ratio = (ours ?? Number.NaN) / (peer ?? Number.NaN);
  for (const { name, times } of engines) console.log(`${name.padEnd(15)} median ${median(times).toFixed(2)} ms`);
  return [{ line: `calendar: ${ratio.toFixed(2)} × ical-generator`, limits: `≤ ${LIMIT} ×`, good: ratio <= LIMIT }];
}
