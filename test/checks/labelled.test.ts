import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import type { Labelled } from '../bench/check-statements/given.ts';
import { count, rates } from '../bench/check-statements/score.ts';

const read = (name: string): readonly Labelled[] =>
  (JSON.parse(readFileSync(new URL(`../bench/check-statements/${name}.json`, import.meta.url), 'utf8')) as { readonly statements: readonly Labelled[] })
    .statements;

// What was reached on the statements that the checks were made with is not lost again; `npm run bench:check` prints it by category.
describe.each([
  ['tuning', 0.97, 0.95],
  ['further', 0.94, 0.92],
  ['second-tuning', 0.92, 0.92],
  ['third', 0.87, 0.83],
  ['fourth', 0.85, 0.95],
])('labelled statements: %s', (name, recall, precision) => {
  const counts = count(read(name), CHECKS);

  it('are found, and little else', () => {
    expect(rates(counts).recall).toBeGreaterThanOrEqual(recall);
    expect(rates(counts).precision).toBeGreaterThanOrEqual(precision);
  });

  it('that are written well stay quiet', () => {
    expect(rates(counts).alarms).toBeLessThanOrEqual(0.05);
  });
});
