import { describe, expect, it } from 'vitest';
import { clauseFileIds, readPacks } from '../support/content.ts';
import { clauses } from './all-clauses.ts';
import { valueProblems } from './variable-values.ts';

const byId = new Map(clauses.map((clause) => [clause.id, clause]));
const packs = [...readPacks()];

describe('every pack', () => {
  it('lists known clauses, each once', () => {
    expect(
      packs.flatMap(([id, pack]) =>
        pack.clauses.flatMap((clause, index) => [
          ...(clauseFileIds().includes(clause) ? [] : [`${id}: ${clause} is not known`]),
          ...(pack.clauses.indexOf(clause) === index ? [] : [`${id}: ${clause} stands twice`]),
        ]),
      ),
    ).toEqual([]);
  });

  it('lists the clauses of packs, never the ones that stand in every document', () => {
    const listed = new Set(packs.flatMap(([, pack]) => pack.clauses));
    expect(
      clauses.flatMap(({ id, data }) =>
        data.scope === 'pack' && !listed.has(id)
          ? [`${id} is in no pack`]
          : data.scope === 'core' && listed.has(id)
            ? [`${id} is a core clause in a pack`]
            : [],
      ),
    ).toEqual([]);
  });

  it('sets defaults that exist and that the input would accept', () => {
    expect(
      packs.flatMap(([id, pack]) =>
        Object.entries(pack.defaults).flatMap(([place, value]) => {
          const [clause = '', key] = place.split('.');
          const variable = byId.get(clause)?.data.variables.find((candidate) => candidate.key === key);
          if (!variable) return [`${id}: ${place} is no variable`];
          // A list is written in one line, as one would type it.
          const problems = valueProblems(variable, variable.type === 'list' ? String(value).split('、') : value);
          return problems.map((problem) => `${id} ${place}: ${problem}`);
        }),
      ),
    ).toEqual([]);
  });

  it('has a name and a place of its own among its kind', () => {
    const names = packs.map(([, { name }]) => name);
    const places = packs.map(([, { kind, order }]) => `${kind} ${order}`);
    expect(
      packs.flatMap(([id], index) => [
        ...(names.indexOf(names[index] ?? '') === index ? [] : [`${id}: name is taken`]),
        ...(places.indexOf(places[index] ?? '') === index ? [] : [`${id}: place is taken`]),
      ]),
    ).toEqual([]);
  });
});
