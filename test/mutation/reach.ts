import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withProbes, type Mutant } from './mutants.ts';
import { openSession, type Session } from './session.ts';

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
  /** `direct`: reaches the mutant itself; others come after one that does and may see what it left, e.g. a table built once. */
  readonly tests: readonly { readonly id: string; readonly time: number; readonly direct: boolean }[];
}

/** Tests close enough to the floors to say what is wrong; not those that look at whole files through other programs. */
const TESTS = ['test/{domain,checks,links,content,stores}/**/*.test.ts', 'test/exporters/pdf/line-breaking/*.test.ts'];

/** What reaches the mutants. */
export interface Reach {
  /** Those that reach a mutant, by its number. */
  readonly of: (mutant: number) => readonly Choice[];
  /** Milliseconds that all tests take. */
  readonly cost: number;
}

/** Changes when one of the files does. */
function stateOf(root: string, ...files: string[]): string {
  const hash = createHash('sha256');
  for (const path of files.sort()) hash.update(path).update(readFileSync(root + path));
  return hash.digest('hex').slice(0, 16);
}

/** What was measured, by test file; `state` of the file itself. */
type Kept = Record<string, { readonly state: string; readonly reached: Reached | null }>;

/** Runs every of these test files once, alone, and notes what each of its tests reaches; what was noted before of the same sources and tests stands. */
async function measured(root: string, files: readonly MutatedFile[]): Promise<Reached[]> {
  const around = globSync(['src/**/*.{ts,tsx,md,yaml,mdx}', 'test/{support,golden}/**/*.{ts,txt,json}', 'test/mutation/mutants.ts'], { cwd: root });
  const folder = `${root}.generated/mutation/`;
  const path = `${folder}${stateOf(root, 'package-lock.json', ...around)}.json`;
  const kept: Kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : {};
  const paths = globSync(TESTS, { cwd: root }).sort();
  const changed = paths.filter((file) => kept[file]?.state !== stateOf(root, file));
  if (changed.length > 0) {
    mkdirSync(folder, { recursive: true });
    const session = await openSession(
      root,
      files.reduce((sum, { mutants }) => sum + mutants.length, 0),
    );
    for (const { file, source, mutants, first } of files) session.replace(root + file, withProbes(source, mutants, first));
    for (const file of changed) {
      kept[file] = { state: stateOf(root, file), reached: await reachedBy(session, root + file) };
      writeFileSync(path, JSON.stringify(kept));
    }
    await session.close();
  }
  return paths.flatMap((file) => {
    const reached = kept[file]?.reached;
    // What fails already can notice nothing.
    if (!reached) console.log(`left out: ${file} fails without a mutant`);
    return reached ?? [];
  });
}

/** What the tests of a file reach; `null` where it fails without a mutant. */
async function reachedBy(session: Session, file: string): Promise<Reached | null> {
  const {
    noticed,
    modules: [module],
  } = await session.run([file], [], 120_000);
  if (noticed || !module) return null;
  return {
    file,
    loading: module.diagnostic().collectDuration,
    outside: module.meta().reached ?? [],
    tests: [...module.children.allTests()].map((test) => ({ id: test.id, time: test.diagnostic()?.duration ?? 0, reached: test.meta().reached ?? [] })),
  };
}

/** Which tests reach which mutants. */
export async function reachOf(root: string, files: readonly MutatedFile[]): Promise<Reach> {
  const all = await measured(root, files);
  const sets = all.map(({ file, loading, outside, tests }) => ({
    file,
    loading,
    outside: new Set(outside),
    tests: tests.map(({ id, time, reached }) => ({ id, time, reached: new Set(reached) })),
  }));
  const cost = all.reduce((sum, { loading, tests }) => tests.reduce((total, { time }) => total + time, sum + loading), 0);
  const of = (mutant: number) =>
    sets.flatMap(({ file, loading, outside, tests }): Choice[] => {
      const reaches = tests.map(({ reached }) => outside.has(mutant) || reached.has(mutant));
      const from = reaches.indexOf(true);
      return from < 0 ? [] : [{ file, loading, tests: tests.slice(from).map(({ id, time }, at) => ({ id, time, direct: reaches[from + at] === true })) }];
    });
  return { of, cost };
}
