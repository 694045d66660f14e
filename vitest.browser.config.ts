import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first: else one core is idle while the other ends it. */
const LONGEST = [
  'browser/pages',
  'built/recipes',
  'browser/keyboard',
  'browser/search',
  'browser/offline',
  'browser/in-app',
  'browser/bad-input',
  'deploy/base-path',
];

/** Place in that list; all others come behind it. */
function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`test/${name}.test.ts`));
  return rank === -1 ? LONGEST.length : rank;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/{built,browser,deploy}/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/browser/serve-dist.ts'],
    // The machine of CI has two cores. What the tests share, a browser above all, is loaded once for each; every test has a profile of its own.
    maxWorkers: 2,
    isolate: false,
    setupFiles: ['test/browser/none-strayed.ts'],
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, the default, is short for a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
