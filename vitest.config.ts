import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{built,browser,deploy}/**', '**/node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
    // Both cores of the machine of CI; the default leaves one to the watcher.
    maxWorkers: 2,
    // The floors under test hold no state of their own; read once a worker, the suite takes a third of the time.
    isolate: false,
    // Only with `npm run coverage`, which says where it is too little.
    coverage: {
      provider: 'v8',
      include: ['src/{model,domain,checks,links}/**/*.ts', 'src/exporters/pdf/{line-breaking,typesetting,blocks}/*.ts', 'src/exporters/printed/*.ts'],
      reporter: ['json'],
    },
  },
});
