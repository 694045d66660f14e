import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/browser/serve-dist.ts'],
    // One browser for the file, one file at a time: the machine of CI has two cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine takes longer than the default of one second to fetch and draw what is looked for.
    expect: { poll: { timeout: 10_000 } },
  },
});
