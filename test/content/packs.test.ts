import { describe, expect, it } from 'vitest';
import { readLibrary, readPacks } from '../support/content.ts';
import { clauses } from './all-clauses.ts';
import { valueProblems } from './variable-values.ts';

const byId = new Map(clauses.map((clause) => [clause.id, clause]));
const packs = [...readPacks()];

describe('every pack', () => {
  it('brings clauses, and those of a pack come with no other than they must', () => {
    // What names a pack, clause or file that is not there throws: see test/library/packs.test.ts.
    const brought = readLibrary().packs.map((pack) => pack.clauses);
    for (const ids of brought) expect(new Set(ids).size, ids.join()).toBe(ids.length);
    expect(clauses.filter(({ id, data }) => (data.pack !== undefined) !== brought.some((ids) => ids.includes(id))).map(({ id }) => id)).toEqual([]);
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
