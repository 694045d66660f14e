// Bytes and times of the formats besides PDF, all in one run: `npm run bench:formats`, or one of them: `npm run bench:word`.
import { report, type BenchResult } from './bench-result.ts';
import { benchCalendar } from './calendar.ts';
import { benchWord } from './word.ts';

const BENCHES: Readonly<Record<string, () => Promise<BenchResult[]>>> = {
  word: benchWord,
  calendar: benchCalendar,
  // A further format: one line here.
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) report(...(await bench()));
}
