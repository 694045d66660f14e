import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { markSamples, SAMPLES, unmarkSamples } from './contrast-samples.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that read the colours around every single text, and take longer than all others together. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Which part of a page is looked at, and by which rules of axe; the whole page by all rules where nothing is said. */
export interface Look {
  /** Selectors of the parts. */
  readonly within?: readonly string[];
  readonly rules?: readonly string[];
  readonly without?: readonly string[];
}

/** One line for each rule that is broken in these parts of a page; the whole page where there are none. */
async function run(page: Page, parts: readonly string[], options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(({ include, how }) => (window as unknown as { axe: typeof axe }).axe.run({ include }, how), {
    include: parts.length === 0 ? ['html'] : [...parts],
    how: { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What axe finds wrong on a page, one line for each rule; empty where nothing is. Our pages have no frames. */
export async function violationsOf(page: Page, { within = [], rules, without = [] }: Look = {}): Promise<string[]> {
  const off = Object.fromEntries([...without, ...OF_COLOURS].map((rule) => [rule, { enabled: false }]));
  const others = rules?.filter((rule) => !OF_COLOURS.includes(rule));
  const found = others?.length === 0 ? [] : await run(page, within, others ? { runOnly: others } : { runOnly: TAGS, rules: off });
  const ofColours = OF_COLOURS.filter((rule) => !without.includes(rule) && (rules?.includes(rule) ?? true));
  if (ofColours.length > 0 && (await markSamples(page, within)) > 0) found.push(...(await run(page, [SAMPLES], { runOnly: ofColours })));
  await unmarkSamples(page);
  return found;
}
