import { describe, expect, it } from 'vitest';
import type { ClauseFile } from '../../src/library/library.ts';
import { reaches } from '../../src/model/depth.ts';
import { clauseFileIds, readAmbiguities, readCalendar, readLaws, readLibrary, readSources } from '../support/content.ts';
import { clauses, expectAll } from './all-clauses.ts';
import { referencesIn, textsOf } from './clause-places.ts';

const byId = new Map(clauses.map((clause) => [clause.id, clause]));

const references = (clause: ClauseFile): string[] => [
  ...textsOf(clause).flatMap(referencesIn),
  ...(clause.data.confirmation.clause === undefined ? [] : [clause.data.confirmation.clause]),
];

describe('references between clauses', () => {
  it('name another clause that exists', () => {
    const ids = clauseFileIds();
    expectAll((clause) => references(clause).flatMap((id) => (id === clause.id ? ['refers to itself'] : ids.includes(id) ? [] : [`${id} is not known`])));
  });

  it('name a clause that stands in the same document', () => {
    const { packs } = readLibrary();
    expectAll((clause) =>
      references(clause).flatMap((id) => {
        const other = byId.get(id);
        if (!other) return [];
        if (!reaches(clause.data.depth, other.data.depth)) return [`${id} is not there at depth ${clause.data.depth}`];
        const alone =
          other.data.pack !== undefined &&
          (clause.data.pack === undefined || packs.some((pack) => pack.clauses.includes(clause.id) && !pack.clauses.includes(id)));
        return alone ? [`${id} comes with a pack that need not be chosen`] : [];
      }),
    );
  });
});

describe('what clauses rest on', () => {
  it('laws are known', () => {
    const laws = readLaws();
    expectAll(({ data }) => data.laws.filter((id) => !laws.has(id)).map((id) => `law ${id} is not known`));
  });

  it('sources are known', () => {
    const sources = readSources();
    expectAll(({ data }) => data.source.refs.filter((id) => !sources.has(id)).map((id) => `source ${id} is not known`));
    expect([...readCalendar().values()].flatMap(({ ref }) => (ref === undefined || sources.has(ref) ? [] : [ref]))).toEqual([]);
  });

  it('gaps of the article are known, and each that a clause can close is closed', () => {
    const gaps = readAmbiguities();
    expectAll(({ data }) => data.resolves.filter((id) => !gaps.has(id)).map((id) => `gap ${id} is not known`));
    const closed = new Set(clauses.flatMap(({ data }) => data.resolves));
    // How the article itself is written concerns the guide's pages, not a contract.
    expect([...gaps].filter(([id, { kind }]) => kind !== 'editorial' && !closed.has(id)).map(([id]) => id)).toEqual([]);
  });

  it('texts about gaps name known clauses', () => {
    const ids = clauseFileIds();
    expect(
      [...readAmbiguities()].flatMap(([gap, { problem, resolution }]) =>
        [problem, resolution]
          .flatMap(referencesIn)
          .filter((id) => !ids.includes(id))
          .map((id) => `${gap}: ${id}`),
      ),
    ).toEqual([]);
  });
});
