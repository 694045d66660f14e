import type { Clause } from '../model/clause.ts';
import type { Pack, PackData } from '../model/pack.ts';

/** A pack's file with its name. */
export type PackFile = PackData & { readonly id: string };

/**
 * The packs with all that each brings: the clauses that name it, in the order of the library, then those it takes from others.
 * @throws Error naming the file to mend: a pack or clause that is named and not there, a clause that is named needlessly, a pack that brings nothing
 */
export function fillPacks(files: readonly PackFile[], clauses: readonly Clause[]): Pack[] {
  const known = new Map(clauses.map((clause) => [clause.id, clause]));
  for (const { id, pack } of clauses)
    if (pack !== undefined && !files.some((file) => file.id === pack))
      throw new Error(`src/content/clauses/${id}.md: pack: there is no src/content/packs/${pack}.yaml`);
  return files.map((file) => {
    const path = `src/content/packs/${file.id}.yaml`;
    for (const id of file.clauses) {
      const clause = known.get(id);
      if (!clause) throw new Error(`${path}: clauses: there is no src/content/clauses/${id}.md`);
      if (clause.pack === undefined) throw new Error(`${path}: clauses: ${id} stands in every document and belongs to no pack`);
      if (clause.pack === file.id) throw new Error(`${path}: clauses: ${id} names the pack itself and need not be listed`);
    }
    const brought = [...clauses.filter(({ pack }) => pack === file.id).map(({ id }) => id), ...file.clauses];
    if (brought.length === 0)
      throw new Error(`${path}: the pack brings no clause: list one of another pack under clauses, or add a clause with pack: ${file.id}`);
    return { ...file, clauses: brought };
  });
}
