import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{built,browser,deploy}/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
    // The floors under test hold no state of their own; read once a worker, the suite takes a third of the time.
    isolate: false,
    // Only with `npm run coverage`, which says where it is too little.
    coverage: {
      provider: 'v8',
      include: ['src/{model,domain,checks,links,exporters}/**/*.ts'],
      // Draws on a canvas, which only a browser has: test/browser/pictures.test.ts.
      exclude: ['src/exporters/pictures.ts', 'src/exporters/pictures/canvas*.ts'],
      reporter: ['json'],
    },
  },
});
