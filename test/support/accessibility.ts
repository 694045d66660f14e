import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Which part of a page is looked at, and by which rules of axe; the whole page by all rules where nothing is said. */
export interface Look {
  /** Selectors of the parts. */
  readonly within?: readonly string[];
  readonly rules?: readonly string[];
  readonly without?: readonly string[];
}

/** What axe finds wrong on a page, one line for each rule; empty where nothing is. */
export async function violationsOf(page: Page, { within = [], rules, without = [] }: Look = {}): Promise<string[]> {
  // Our pages have no frames: what axe does for theirs, in a tab of its own, takes longer than all rules together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (rules) axe.withRules([...rules]);
  else axe.withTags(TAGS);
  axe.disableRules([...without]);
  for (const part of within) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
