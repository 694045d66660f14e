// 10,000 random drafts into the formats that need no browser, and back from the draft file. Formats that
// take long each (with pages, or zipped) are made of every hundredth draft. `npm run bench:round-trip -- <drafts>`.
import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import type { Exporter } from '../../src/exporters/exporter.ts';
import { typedDrafts } from '../support/agreements.ts';
import { FONT_BASE, fontFetch } from '../support/fonts.ts';
import { exportsAndImports } from '../support/round-trip.ts';
import { report } from './bench-result.ts';

const RUNS = Number(process.argv[2] ?? 10_000);
const HEAVY_EVERY = 100;

const folder = new URL('../../src/exporters/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'exporter.ts');
const all = (await Promise.all(files.map((name) => import(new URL(name, folder).href)))).map((file) => (file as { default: Exporter }).default);
const formats = all.filter(({ needs }) => needs === undefined);
const light = formats.filter(({ extension }) => ['txt', 'md', 'ics', 'json'].includes(extension));
const heavy = formats.filter((format) => !light.includes(format));
const options = { fontBase: FONT_BASE, fetch: fontFetch() };

const started = performance.now();
const seed = Number(process.argv[3] ?? 20_261_126);
let run = 0;
let failures = 0;
for (const draft of fc.sample(typedDrafts(), { numRuns: RUNS, seed })) {
  const wrong = await exportsAndImports(draft, run % HEAVY_EVERY === 0 ? formats : light, options);
  for (const line of wrong) console.log(`draft ${run}: ${line}`);
  failures += wrong.length;
  run += 1;
}
const names = (some: readonly Exporter[]) => some.map(({ id }) => id).join(', ');
console.log(`${run} drafts (seed ${seed}) into ${names(light)}; ${Math.ceil(run / HEAVY_EVERY)} of them into ${names(heavy)}`);
report({ line: `${failures} failures, ${((performance.now() - started) / 1000).toFixed(0)} s`, limits: 'none', good: failures === 0 });
