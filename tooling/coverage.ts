// Runs the unit tests and prints where they reach too few branches of the pure floors: `npm run coverage`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Branches of a floor that tests must reach, part of all. */
const LIMIT = 0.95;
/** The pure floors by the beginnings of their paths. Formats beyond the layout are judged by what other programs read in their files. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  model: ['src/model/'],
  domain: ['src/domain/'],
  checks: ['src/checks/'],
  links: ['src/links/'],
  'line breaking': ['src/exporters/pdf/line-breaking/'],
  layout: ['src/exporters/pdf/typesetting/', 'src/exporters/pdf/blocks/', 'src/exporters/printed/'],
};

/** A file as Istanbul describes it: how often each way of a branch was taken. */
interface Covered {
  readonly b: Readonly<Record<string, readonly number[]>>;
  readonly branchMap: Readonly<
    Record<
      string,
      { readonly loc: { readonly start: { readonly line: number } }; readonly locations: readonly { readonly start: { readonly line?: number } }[] }
    >
  >;
}

interface Counted {
  readonly reached: number;
  readonly all: number;
  /** Lines of the branches not reached, each once. */
  readonly lines: readonly number[];
}

function count({ b: taken, branchMap }: Covered): Counted {
  const ways = Object.entries(taken).flatMap(([id, counts]) =>
    counts.map((times, way) => ({ times, line: branchMap[id]?.locations[way]?.start.line ?? branchMap[id]?.loc.start.line ?? 0 })),
  );
  const missed = ways.filter(({ times }) => times === 0);
  return { reached: ways.length - missed.length, all: ways.length, lines: [...new Set(missed.map(({ line }) => line))].sort((a, b) => a - b) };
}

const root = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'coverage-'));
const { status, stdout, stderr } = spawnSync(
  'npx',
  ['vitest', 'run', '--silent', '--reporter=dot', '--coverage.enabled', `--coverage.reportsDirectory=${scratch}`, ...process.argv.slice(2)],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, FORCE_COLOR: '0' } },
);
if (status !== 0) {
  console.error(`${stdout}\n${stderr}`);
  process.exit(1);
}
const covered = JSON.parse(readFileSync(join(scratch, 'coverage-final.json'), 'utf8')) as Record<string, Covered>;
rmSync(scratch, { recursive: true });

const share = ({ reached, all }: Pick<Counted, 'reached' | 'all'>): number => (all === 0 ? 1 : reached / all);
const row = (name: string, counted: Pick<Counted, 'reached' | 'all'>, rest = '') =>
  `${`${(100 * share(counted)).toFixed(1)} %`.padStart(7)}  ${`${counted.reached}/${counted.all}`.padStart(9)}  ${name}${rest}`;

const files = Object.entries(covered).map(([path, each]) => ({ path: path.slice(root.length), ...count(each) }));
for (const [floor, starts] of Object.entries(FLOORS)) {
  const own = files.filter(({ path }) => starts.some((start) => path.startsWith(start)));
  const sum = { reached: own.reduce((total, { reached }) => total + reached, 0), all: own.reduce((total, { all }) => total + all, 0) };
  console.log(row(floor, sum));
  if (share(sum) >= LIMIT) continue;
  process.exitCode = 1;
  for (const file of own.filter((each) => share(each) < LIMIT).sort((a, b) => a.reached - a.all - (b.reached - b.all)))
    console.log(row(file.path, file, `: ${file.lines.join(', ')}`));
}
