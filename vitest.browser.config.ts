import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{built,browser,deploy}/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/browser/serve-dist.ts'],
    // The machine of CI has two cores. What the tests share, a browser above all, is loaded once for each; every test has a profile of its own.
    maxWorkers: 2,
    isolate: false,
    setupFiles: ['test/browser/none-strayed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, the default, is short for a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
