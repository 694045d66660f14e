import { runChecks, type CheckResult } from '../../src/checks/engine.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { CATEGORIES, type Category, type Finding } from '../../src/checks/finding.ts';

/** The words that a finding marks. */
export const marked = (text: string, { start, end }: Pick<Finding, 'start' | 'end'>): string => text.slice(start, end);

/** Findings of one check alone, so that no other finding stands in front of it. */
export function findingsOf(id: string, text: string): readonly Finding[] {
  const check = CHECKS.find((each) => each.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return runChecks(text, [check]).findings;
}

/** Categories of what was found, in the order of CATEGORIES, each once. */
export const categoriesOf = ({ findings }: Pick<CheckResult, 'findings'>): Category[] =>
  CATEGORIES.filter((category) => findings.some((finding) => finding.category === category));
