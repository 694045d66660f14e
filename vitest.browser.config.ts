import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{built,browser,deploy}/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/browser/serve-dist.ts'],
    // One browser for the file, one file at a time: the machine of CI has two cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, the default, is short for a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
