import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withProbes, type Mutant } from './mutants.ts';
import { openSession } from './session.ts';

/** A source file with its mutants, which are numbered through all files. */
export interface MutatedFile {
  /** Below the root, with `/`. */
  readonly file: string;
  readonly source: string;
  readonly mutants: readonly Mutant[];
  /** Number of the first. */
  readonly first: number;
}

/** What a test file reaches. Times in milliseconds. */
interface Reached {
  readonly file: string;
  readonly loading: number;
  /** Numbers of the mutants reached while it loads or in its hooks: any of its tests may notice. */
  readonly outside: readonly number[];
  readonly tests: readonly { readonly id: string; readonly time: number; readonly reached: readonly number[] }[];
}

/** Tests of one file that may notice a mutant. Times in milliseconds. */
export interface Choice {
  /** Absolute path. */
  readonly file: string;
  readonly loading: number;
  readonly tests: readonly { readonly id: string; readonly time: number }[];
}

/** Tests close enough to the floors to say what is wrong; not those that look at whole files through other programs. */
const TESTS = ['test/{domain,checks,links,content,stores}/**/*.test.ts', 'test/exporters/pdf/line-breaking/*.test.ts'];

/** Which tests reach which mutants. */
export interface Reach {
  /** Those that reach a mutant, by its number. */
  readonly of: (mutant: number) => readonly Choice[];
  /** Milliseconds that all tests take. */
  readonly cost: number;
}

/** Changes when a source, a test or a package does. */
function stateOf(root: string): string {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...globSync(['src/**/*.{ts,tsx,md,yaml,mdx}', 'test/**/*.ts'], { cwd: root }).sort()])
    hash.update(path).update(readFileSync(root + path));
  return hash.digest('hex').slice(0, 16);
}

/** Runs every of these test files once, alone, and notes what each of its tests reaches. A file that fails without a mutant can notice none. */
async function measure(root: string, files: readonly MutatedFile[]): Promise<Reached[]> {
  const session = await openSession(
    root,
    files.reduce((sum, { mutants }) => sum + mutants.length, 0),
  );
  for (const { file, source, mutants, first } of files) session.replace(root + file, withProbes(source, mutants, first));
  const found: Reached[] = [];
  for (const file of globSync(TESTS, { cwd: root })
    .sort()
    .map((path) => root + path)) {
    const {
      noticed,
      modules: [module],
    } = await session.run([file], [], 120_000);
    if (noticed || !module) {
      console.log(`left out: ${file.slice(root.length)} fails without a mutant`);
      continue;
    }
    found.push({
      file,
      loading: module.diagnostic().collectDuration,
      outside: module.meta().reached ?? [],
      tests: [...module.children.allTests()].map((test) => ({ id: test.id, time: test.diagnostic()?.duration ?? 0, reached: test.meta().reached ?? [] })),
    });
  }
  await session.close();
  return found;
}

/** Which tests reach which mutants: measured, or as it was measured of the same sources and tests. */
export async function reachOf(root: string, files: readonly MutatedFile[]): Promise<Reach> {
  const kept = `${root}.generated/mutation/${stateOf(root)}.json`;
  if (!existsSync(kept)) {
    mkdirSync(`${root}.generated/mutation`, { recursive: true });
    writeFileSync(kept, JSON.stringify(await measure(root, files)));
  }
  const all = JSON.parse(readFileSync(kept, 'utf8')) as Reached[];
  const sets = all.map(({ file, loading, outside, tests }) => ({
    file,
    loading,
    outside: new Set(outside),
    tests: tests.map(({ id, time, reached }) => ({ id, time, reached: new Set(reached) })),
  }));
  const cost = all.reduce((sum, { loading, tests }) => tests.reduce((total, { time }) => total + time, sum + loading), 0);
  const of = (mutant: number) =>
    sets.flatMap(({ file, loading, outside, tests }): Choice[] => {
      const able = outside.has(mutant) ? tests : tests.filter(({ reached }) => reached.has(mutant));
      return able.length === 0 ? [] : [{ file, loading, tests: able }];
    });
  return { of, cost };
}
