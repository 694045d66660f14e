// How well and how fast the checker finds what it should: precision and recall by category over the given cases and the labelled
// statements, the half that the checks were tuned on and the half that was held back; time beside zhlint over the same text; growth.
// `--misses` lists every statement that went wrong, except the held-back ones.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runChecks } from '../../src/checks/engine.ts';
import { readChecks } from '../../tooling/read-checks.ts';
import { median, report } from './bench-result.ts';
import { givenCases, type Labelled } from './check-statements/given.ts';
import { count, rates, table, type Counts } from './check-statements/score.ts';
import { installed } from './peers-installed.ts';

const ROUNDS = 9;
const labelled = (name: string): readonly Labelled[] | null => {
  const file = new URL(`check-statements/${name}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly statements: readonly Labelled[] }).statements : null;
};
/** Milliseconds of processor time: what others do on the machine meanwhile does not count. */
const timed = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const checks = await readChecks();
console.log(`${checks.length} checks\n`);
const sets: [string, readonly Labelled[] | null][] = [
  ['given cases', givenCases()],
  ['tuning half', labelled('tuning')],
  ['further statements, written while tuning', labelled('further')],
  ['second set, half that was tuned to', labelled('second-tuning')],
  ['third set, written while tuning', labelled('third')],
  ['fourth set, written while tuning', labelled('fourth')],
  ['second set, half that was only measured', labelled('second-measured')],
  ['held-back half', labelled('held-back')],
];
// What is only measured is not looked at.
const UNSEEN: ReadonlySet<string> = new Set(['held-back half', 'second set, half that was only measured']);
const results = new Map<string, Counts>();
for (const [name, statements] of sets) {
  if (!statements) {
    console.log(`${name}: not there\n`);
    continue;
  }
  const counts = count(statements, checks);
  results.set(name, counts);
  console.log(`${table(`${name} (${statements.length})`, counts)}\n`);
  if (process.argv.includes('--misses') && !UNSEEN.has(name)) console.log(`${counts.misses.join('\n')}\n`);
}

// A text as people paste it: every labelled statement a line, again and again.
const lines = (labelled('tuning') ?? givenCases()).map(({ text }) => text).join('\n');
const textOf = (length: number): string => `${lines}\n`.repeat(Math.ceil(length / lines.length)).slice(0, length);

const peers = installed('text-peers');
const { lint } = (await import(pathToFileURL(`${peers}/zhlint.mjs`).href)) as { lint: (text: string) => number };
const sample = textOf(20_000);
const [ours, theirs]: [number[], number[]] = [[], []];
for (let round = 0; round < ROUNDS + 2; round += 1) {
  const [mine, other] = [timed(() => runChecks(sample, checks)), timed(() => lint(sample))];
  // The first rounds warm both up.
  if (round >= 2) {
    ours.push(mine);
    theirs.push(other);
  }
}
const ratio = median(ours) / median(theirs);
console.log(`20,000 characters: checker ${median(ours).toFixed(0)} ms, zhlint ${median(theirs).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`);

const costs = [1000, 10_000, 100_000].map((length) => {
  const text = textOf(length);
  // As much work in every round: a thousand characters are read a hundred times.
  const times = 100_000 / length;
  const round = () => {
    for (let turn = 0; turn < times; turn += 1) runChecks(text, checks);
  };
  return Math.min(...Array.from({ length: 5 }, () => timed(round))) / times;
});
const steps = costs.slice(1).map((cost, index) => cost / (costs[index] ?? Number.NaN));
console.log(
  `1k, 10k, 100k characters: ${costs.map((cost) => `${cost.toFixed(1)} ms`).join(', ')}; each step ${steps.map((step) => step.toFixed(1)).join(', ')} times the last`,
);

const held = results.get('held-back half');
if (held) {
  const { recall, precision, alarms } = rates(held);
  report(
    { line: `held-back half: recall ${recall.toFixed(2)}`, limits: '≥ 0.85', good: recall >= 0.85 },
    { line: `held-back half: precision ${precision.toFixed(2)}`, limits: '≥ 0.85', good: precision >= 0.85 },
    { line: `held-back half: false alarms on ${(100 * alarms).toFixed(0)} % of well-written statements`, limits: '≤ 5 %', good: alarms <= 0.05 },
  );
}
report(
  { line: `time ${ratio.toFixed(2)} × zhlint`, limits: '≤ 1 ×', good: ratio <= 1 },
  { line: `ten times the text: at most ${Math.max(...steps).toFixed(1)} × the time`, limits: '≤ 11 ×', good: steps.every((step) => step <= 11) },
);
