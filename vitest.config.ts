import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/{built,browser}/**', 'node_modules/**'], environment: 'node', testTimeout: 30_000 },
});
