// Mutation testing: small changes to the pure floors, one at a time; the tests must notice. Every run takes a sample, as many of each
// floor, the same for the same seed: `npm run mutate [-- --sample 200] [--seed 1] [--only src/domain]`. A first run over every test
// tells which tests reach which mutant; after that only those run, cheapest first, until one fails.
// Ours and not Stryker: its runner knows no Vitest 5.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomFrom } from '../fuzz/mutate.ts';
import { mutantsOf, withMutant, type Mutant } from './mutants.ts';
import { reachOf, type Choice, type MutatedFile } from './reach.ts';
import { openSession } from './session.ts';

/** The floors that are mutated. */
const FLOORS = {
  domain: 'src/domain/**/*.ts',
  checks: 'src/checks/**/*.ts',
  links: 'src/links/**/*.ts',
  'line breaking': 'src/exporters/pdf/line-breaking/*.ts',
} as const;
/** What the tests of one mutant may take, part of all tests: what only slower ones notice counts as not noticed. */
const PATIENCE = 0.1;
/** Score below which this fails, part of the mutants. */
const LIMIT = 0.85;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { sample: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
});

interface Target extends MutatedFile {
  readonly floor: string;
  readonly mutant: Mutant;
  readonly number: number;
}

let count = 0;
const files = Object.entries(FLOORS).flatMap(([floor, pattern]) =>
  globSync(pattern, { cwd: root })
    .sort()
    .map((file) => {
      const source = readFileSync(root + file, 'utf8');
      const mutants = mutantsOf(source, file);
      count += mutants.length;
      return { floor, file, source, mutants, first: count - mutants.length };
    }),
);
const random = randomFrom(Number(values.seed));
const targets = files
  .flatMap((each): Target[] => each.mutants.map((mutant, index) => ({ ...each, mutant, number: each.first + index })))
  .map((target) => ({ target, at: random() }))
  .sort((a, b) => a.at - b.at)
  .map(({ target }) => target)
  .filter(({ file }) => file.startsWith(values.only));
const floors = Object.keys(FLOORS).filter((floor) => targets.some((target) => target.floor === floor));
const share = Math.ceil(Number(values.sample) / floors.length);
const sample = floors.flatMap((floor) => targets.filter((target) => target.floor === floor).slice(0, share));
console.log(`${targets.length} mutants, a sample of ${sample.length}, seed ${values.seed}`);

const reach = await reachOf(root, files);
const session = await openSession(root);

/** How far the path of a test goes along with that of a source file: parts of both. */
function kinship(test: string, source: string): number {
  const parts = source.replace(/^src/, 'test').split('/');
  const own = test.slice(root.length).split('/');
  return parts.findIndex((part, index) => part !== own[index]);
}
/** By source file, how many of its mutants a test file noticed. */
const caught = new Map<string, number>();

/**
 * As many tests as there is patience for, the quickest first, and their files in the order in which they run: cheap ones first, more
 * so those of the same subject and those that noticed another mutant of the file.
 */
function chosenOf(choices: readonly Choice[], source: string): { files: string[]; tests: string[]; cost: number } {
  const all = choices.flatMap(({ file, loading, tests }) =>
    // A little for each test, so that near ones come before those that take no time at all; those that do not reach it come last.
    tests.map(({ id, time, direct }) => ({ file, loading, id, time, rank: ((time + 20) * (direct ? 1 : 30)) / 10 ** kinship(file, source) })),
  );
  all.sort((a, b) => a.rank - b.rank);
  const costs = new Map<string, number>();
  const tests: string[] = [];
  let cost = 0;
  for (const { file, loading, id, time } of all) {
    const more = time + (costs.has(file) ? 0 : loading);
    if (tests.length > 0 && cost + more > reach.cost * PATIENCE) continue;
    cost += more;
    costs.set(file, (costs.get(file) ?? 0) + more);
    tests.push(id);
  }
  const weight = ([file, each]: readonly [string, number]) => each / 3 ** kinship(file, source) / (1 + 5 * (caught.get(`${source} ${file}`) ?? 0));
  return { files: [...costs].sort((a, b) => weight(a) - weight(b)).map(([file]) => file), tests, cost };
}

const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
const survivors: Target[] = [];
const started = Date.now();
const busy = process.cpuUsage();
for (const target of sample) {
  const { file, source, mutant, number } = target;
  const chosen = chosenOf(reach.of(number), file);
  session.replace(root + file, withMutant(source, mutant));
  const { noticed, modules } = await session.run(chosen.files, chosen.tests, chosen.cost);
  session.replace(root + file, undefined);
  const by = modules.find((module) => !module.ok());
  if (by) caught.set(`${file} ${by.moduleId}`, (caught.get(`${file} ${by.moduleId}`) ?? 0) + 1);
  if (noticed) continue;
  survivors.push(target);
  const original = source.slice(mutant.start, mutant.end);
  console.log(`survived  ${file}:${mutant.line}  ${short(original)} → ${short(mutant.put)}${chosen.files.length === 0 ? '  (no test gets here)' : ''}`);
}
await session.close();

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(0)} %`;
for (const floor of floors) {
  const of = sample.filter((target) => target.floor === floor).length;
  const lost = survivors.filter((target) => target.floor === floor).length;
  console.log(`${floor}: ${of - lost} of ${of} noticed, ${percent(of - lost, of)}`);
}
const score = 1 - survivors.length / sample.length;
const seconds = (milliseconds: number) => (milliseconds / 1000 / sample.length).toFixed(1);
const { user, system } = process.cpuUsage(busy);
console.log(`${seconds(Date.now() - started)} s a mutant, ${seconds((user + system) / 1000)} s of them at work`);
console.log(`${sample.length - survivors.length} of ${sample.length} noticed: ${percent(score, 1)} (at least ${percent(LIMIT, 1)})`);
process.exitCode = score >= LIMIT ? 0 : 1;
