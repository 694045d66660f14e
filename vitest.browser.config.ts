import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{built,browser,deploy}/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/browser/serve-dist.ts'],
    // A browser for each file, two files at a time: the machine of CI has two cores.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, the default, is short for a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
