import { CATEGORIES, SEVERITIES, type Category, type Finding, type Severity } from '../../checks/finding.ts';

/** Which findings the list shows; `null` shows all. */
export interface Filter {
  readonly category: Category | null;
  readonly severity: Severity | null;
}

/** Nothing is left out. */
export const EVERYTHING: Filter = { category: null, severity: null };

/** Whether the list shows a finding. */
export const passes = ({ category, severity }: Filter, finding: Finding): boolean =>
  (category === null || category === finding.category) && (severity === null || severity === finding.severity);

/** An entry of a filter with how many findings it would show. */
export interface Count<Id> {
  readonly id: Id;
  readonly count: number;
}

/**
 * How many findings each choice would show, given the choice on the other side: what the number says is what a press brings.
 * Categories without any finding are left out.
 */
export function countsOf(
  findings: readonly Finding[],
  filter: Filter,
): { readonly categories: readonly Count<Category>[]; readonly severities: readonly Count<Severity>[] } {
  const count = (wanted: Filter) => findings.filter((finding) => passes(wanted, finding)).length;
  return {
    categories: CATEGORIES.filter((category) => findings.some((finding) => finding.category === category)).map((id) => ({
      id,
      count: count({ ...filter, category: id }),
    })),
    severities: SEVERITIES.map((id) => ({ id, count: count({ ...filter, severity: id }) })),
  };
}
