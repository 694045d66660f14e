import { CHECKS } from '../checks/registry.ts';
import type { PageData } from '../components/checker/page-data.ts';
import { loadLibrary } from '../library/load.ts';

/** What the page of the checker hands to its island. */
export async function checkerData(example: string): Promise<PageData> {
  const { clauses } = await loadLibrary();
  const named = new Set(CHECKS.flatMap((check) => check.clauses));
  const first = (clause: (typeof clauses)[number]) => clause.depth === 'brief' && clause.pack === undefined;
  return {
    example: example.trim(),
    clauses: Object.fromEntries(
      clauses
        .filter((clause) => named.has(clause.id) || first(clause))
        .map((clause) => [clause.id, { title: clause.title, step: clause.step, details: clause.details, first: first(clause) }]),
    ),
    titles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
  };
}
