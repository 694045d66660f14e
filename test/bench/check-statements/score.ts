import { runChecks } from '../../../src/checks/engine.ts';
import type { Check } from '../../../src/checks/check.ts';
import { CATEGORIES, type Category } from '../../../src/checks/finding.ts';
import type { Labelled } from './given.ts';

/** Counts over a set of labelled statements. */
export interface Counts {
  /** Categories that must be found, and how many of them were. */
  readonly must: Readonly<Record<Category, number>>;
  readonly met: Readonly<Record<Category, number>>;
  /** Categories found, and how many of these the labels allow. A category counts once a statement. */
  readonly found: Readonly<Record<Category, number>>;
  readonly right: Readonly<Record<Category, number>>;
  /** Statements that are fine, and those of them that were not left alone. */
  readonly fine: number;
  readonly alarms: number;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

const zero = (): Record<Category, number> => Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;

/** Runs the checks over statements, each a text of its own. */
export function count(statements: readonly Labelled[], checks: readonly Check[]): Counts {
  const [must, met, found, right] = [zero(), zero(), zero(), zero()];
  const misses: string[] = [];
  let [fine, alarms] = [0, 0];
  for (const { text, must: wanted, may } of statements) {
    const seen = new Set(runChecks(text, checks).findings.map(({ category }) => category));
    for (const category of wanted) {
      must[category] += 1;
      if (seen.has(category)) met[category] += 1;
      else misses.push(`missed ${category}: ${text}`);
    }
    for (const category of seen) {
      found[category] += 1;
      if (wanted.includes(category) || may.includes(category)) right[category] += 1;
      else misses.push(`wrong ${category}: ${text}`);
    }
    if (wanted.length === 0 && may.length === 0) {
      fine += 1;
      if (seen.size > 0) alarms += 1;
    }
  }
  return { must, met, found, right, fine, alarms, misses };
}

const sum = (counts: Readonly<Record<Category, number>>): number => CATEGORIES.reduce((total, category) => total + counts[category], 0);
const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2));

/** Recall of must categories, precision of all findings, share of false alarms, 0 to 1. */
export const rates = (counts: Counts) => ({
  recall: sum(counts.met) / Math.max(1, sum(counts.must)),
  precision: sum(counts.right) / Math.max(1, sum(counts.found)),
  alarms: counts.alarms / Math.max(1, counts.fine),
});

/** A table of the counts by category. */
export function table(name: string, counts: Counts): string {
  const line = (label: string, must: number, met: number, found: number, right: number) =>
    `  ${label.padEnd(15)} recall ${share(met, must)} (${met}/${must})`.padEnd(40) + `precision ${share(right, found)} (${right}/${found})`;
  return [
    `${name}: well-written statements with a false alarm ${counts.alarms} of ${counts.fine}`,
    ...CATEGORIES.map((category) => line(category, counts.must[category], counts.met[category], counts.found[category], counts.right[category])),
    line('all', sum(counts.must), sum(counts.met), sum(counts.found), sum(counts.right)),
  ].join('\n');
}
