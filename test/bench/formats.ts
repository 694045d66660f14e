// Bytes and times of the formats besides PDF, all in one run: `npm run bench:formats`, or one of them: `npm run bench:word`.
import type { BenchResult } from './bench-result.ts';
import { benchWord } from './word.ts';

const BENCHES: Readonly<Record<string, () => Promise<BenchResult[]>>> = {
  word: benchWord,
  // A further format: one line here.
};

const asked = process.argv.slice(2);
let good = true;
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const result of await bench()) {
    console.log(`${result.line} (${result.good ? 'ok' : 'FALLS SHORT'}: ${result.limits})`);
    good &&= result.good;
  }
}
process.exitCode = good ? 0 : 1;
