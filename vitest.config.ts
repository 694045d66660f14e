import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{built,browser,deploy}/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
    // The floors under test hold no state of their own; read once a worker, the suite takes a third of the time.
    isolate: false,
  },
});
