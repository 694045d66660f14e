// Mutation testing: small changes to the pure floors, one at a time; the tests must notice. Every run takes a sample, the same for the
// same seed: `npm run mutate [-- --sample 200] [--seed 1] [--only src/domain]`. Ours and not Stryker: its runner knows no Vitest 5.
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomFrom } from '../fuzz/mutate.ts';
import { mutantsOf, withMutant, type Mutant } from './mutants.ts';

/** The floors that are mutated. */
const FLOORS = ['src/domain/**/*.ts', 'src/checks/**/*.ts', 'src/links/**/*.ts', 'src/exporters/pdf/line-breaking/*.ts'];
/** Longer than the tests take, in milliseconds; what is still running then runs in circles. */
const PATIENCE = 180_000;
/** Score below which this fails, part of the mutants. */
const LIMIT = 0.85;
const WORKERS = 2;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { sample: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
});

interface Target {
  readonly file: string;
  readonly source: string;
  readonly mutant: Mutant;
}

const all = globSync(FLOORS, { cwd: root })
  .filter((file) => file.startsWith(values.only))
  .sort()
  .flatMap((file): Target[] => {
    const source = readFileSync(join(root, file), 'utf8');
    return mutantsOf(source, file).map((mutant) => ({ file, source, mutant }));
  });
const random = randomFrom(Number(values.seed));
const order = all.map((target) => ({ target, at: random() })).sort((a, b) => a.at - b.at);
const sample = order.slice(0, Number(values.sample)).map(({ target }) => target);
console.log(`${all.length} mutants, a sample of ${sample.length}, seed ${values.seed}`);

/** A copy of the tree in which mutants are tried. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'liucheng-mutants-'));
  for (const name of ['src', 'test', 'tooling', 'deploy', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'astro.config.mjs'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of ['node_modules', 'public', 'docs']) symlinkSync(join(root, name), join(copy, name));
  mkdirSync(join(copy, '.generated'), { recursive: true });
  return copy;
}

/** Whether a test that follows from the file fails, does not load, or runs in circles. */
function noticed(copy: string, file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const run = spawn('npx', ['vitest', 'related', file, '--run', '--bail=1', '--silent', '--reporter=dot', '--maxWorkers=1'], {
      cwd: copy,
      stdio: 'ignore',
      detached: true,
    });
    const late = setTimeout(() => process.kill(-(run.pid ?? 0), 'SIGKILL'), PATIENCE);
    run.on('exit', (code) => {
      clearTimeout(late);
      resolve(code !== 0);
    });
  });
}

const queue = [...sample];
const survivors: Target[] = [];
async function work(): Promise<void> {
  const copy = copyTree();
  const sound = queue[0]?.file;
  if (sound && (await noticed(copy, sound))) throw new Error(`the tests of ${sound} fail without a mutant`);
  for (let target = queue.shift(); target; target = queue.shift()) {
    const path = join(copy, target.file);
    writeFileSync(path, withMutant(target.source, target.mutant));
    if (!(await noticed(copy, target.file))) {
      survivors.push(target);
      const { file, source, mutant } = target;
      console.log(
        `survived  ${file}:${mutant.line}  ${source.slice(mutant.start, mutant.end).slice(0, 60).replace(/\s+/g, ' ')} → ${mutant.put.slice(0, 60).replace(/\s+/g, ' ')}`,
      );
    }
    writeFileSync(path, target.source);
  }
  rmSync(copy, { recursive: true });
}
await Promise.all(Array.from({ length: WORKERS }, work));

const score = 1 - survivors.length / sample.length;
console.log(`${sample.length - survivors.length} of ${sample.length} noticed: ${(100 * score).toFixed(0)} % (at least ${100 * LIMIT} %)`);
process.exitCode = score >= LIMIT ? 0 : 1;
