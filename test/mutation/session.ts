import { serialize } from 'node:v8';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import * as content from '../support/content.ts';

/** Waits for a run that should take so long, in milliseconds; what takes longer runs in circles. */
const patienceFor = (expected: number): number => 10_000 + 6 * expected;

/** What a run of tests came to. */
export interface Outcome {
  /** Whether a test failed, a file did not load, or the run did not end. */
  readonly noticed: boolean;
  /** Of every test file that ran. */
  readonly modules: readonly TestModule[];
}

/** A Vitest that stays up: sources are transformed once, and a run costs a new worker and the tests. */
export interface Session {
  /** Has the worker read another text in the place of a source file, by its absolute path; `undefined`: what stands on disk. */
  replace(file: string, source: string | undefined): void;
  /**
   * Runs tests in a worker of their own until one fails.
   * `files`: absolute paths in the order in which they run. `chosen`: ids of the tests; none: all. `expected`: milliseconds.
   */
  run(files: readonly string[], chosen: readonly string[], expected: number): Promise<Outcome>;
  close(): Promise<void>;
}

/**
 * The module that reads the content files, with what it returns already read. Content is no mutant, and reading it anew takes
 * longer than most tests.
 */
function readOnce(): string {
  const { readClause: _one, ...all } = content;
  const stored = Object.entries(all).map(([name, read]) => [name, serialize(read()).toString('base64')] as const);
  return [
    `import { deserialize } from 'node:v8';`,
    ...stored.map(([name, data]) => `export const ${name} = () => deserialize(Buffer.from('${data}', 'base64'));`),
    `export const readClause = (id) => readClauses().find((clause) => clause.id === id);`,
  ].join('\n');
}

/** Starts a session. `mutants`: how many numbers `__reached` has room for. */
export async function openSession(root: string, mutants = 0): Promise<Session> {
  const texts = new Map<string, string>();
  const reader = `${root}src/library/read-files.ts`;
  texts.set(reader, readOnce());
  const vitest: Vitest = await createVitest(
    {
      root,
      config: `${root}vitest.config.ts`,
      watch: false,
      bail: mutants ? 0 : 1,
      maxWorkers: 1,
      pool: 'threads',
      silent: true,
      // Keeps what was transformed by the text on disk, which a replaced source is not.
      fsModuleCache: false,
      reporters: [{}],
      runner: `${root}test/mutation/worker.ts`,
      sequence: {
        sequencer: class {
          shard = (files: TestSpecification[]) => Promise.resolve(files);
          sort = this.shard;
        },
      },
    },
    { plugins: [{ name: 'replaced-sources', enforce: 'pre', load: (id: string) => texts.get(id.replace(/\?.*$/, '')) }] },
  );
  const specifications = new Map((await vitest.globTestSpecifications()).map((each) => [each.moduleId, each]));
  return {
    replace(file, source) {
      if (source === undefined) texts.delete(file);
      else texts.set(file, source);
      vitest.invalidateFile(file);
    },
    async run(files, chosen, expected) {
      const project = vitest.getRootProject();
      project.provide('chosen', chosen);
      project.provide('mutants', mutants);
      let late = false;
      const clock = setTimeout(async () => {
        late = true;
        void vitest.cancelCurrentRun('keyboard-input');
        // Only the second time ends what does not listen.
        await vitest.cancelCurrentRun('keyboard-input');
      }, patienceFor(expected));
      try {
        const { testModules, unhandledErrors } = await vitest.runTestSpecifications(files.flatMap((file) => specifications.get(file) ?? []));
        const modules = testModules.filter(({ moduleId }) => files.includes(moduleId));
        return { noticed: late || unhandledErrors.length > 0 || modules.some((module) => !module.ok()), modules };
      } finally {
        clearTimeout(clock);
      }
    },
    close: () => vitest.close(),
  };
}
