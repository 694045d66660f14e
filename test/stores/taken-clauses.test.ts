import { describe, expect, test, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import type { Builder } from '../../src/stores/builder.ts';
import { changeWords } from '../../src/stores/change-words.ts';
import { DRAFT_KEY } from '../../src/stores/stored-draft.ts';
import { library, open, timersOfEachTest } from './opened-builder.ts';
import { FakeStorage } from './support.ts';

timersOfEachTest();

/** A clause of the first depth, one that only the greatest brings, and one that only a pack brings. */
const [brief, full, packed] = [
  library.clauses.find(({ depth, pack }) => depth === 'brief' && pack === undefined),
  library.clauses.find(({ depth, pack }) => depth === 'full' && pack === undefined),
  library.clauses.find(({ pack }) => pack !== undefined),
].map((clause) => {
  if (!clause) throw new Error('the library lacks such a clause');
  return clause;
}) as [(typeof library.clauses)[number], (typeof library.clauses)[number], (typeof library.clauses)[number]];

const clausesIn = (builder: Builder) => builder.$agreement.get().clauses.map(({ clause }) => clause.id);
const brought = (builder: Builder) => {
  const notice = builder.notices.$notices.get().find(({ kind }) => kind === 'brought');
  return notice?.kind === 'brought' ? { fresh: notice.clauses.fresh.map(({ id }) => id), ...notice } : null;
};

describe('a link that brings clauses', () => {
  test('takes in those of a greater depth and of packs, singly, and names them', () => {
    const builder = open({ search: `?take=${full.id},${packed.id}` });
    expect(clausesIn(builder)).toEqual(expect.arrayContaining([full.id, packed.id]));
    expect(builder.store.$draft.get()).toEqual({ ...EMPTY_DRAFT, clauses: { [full.id]: { on: true }, [packed.id]: { on: true } } });
    expect(new Set(brought(builder)?.fresh)).toEqual(new Set([full.id, packed.id]));
  });

  test('changes nothing else of the stored draft, in the page or in the storage', () => {
    const storage = new FakeStorage();
    const draft: Draft = {
      ...EMPTY_DRAFT,
      start: '2026-12-01',
      clauses: { [full.id]: { on: false, override: '我自己写的一条。', note: '看一下' }, 'review/profit-share': { values: { 'share-day': '15' } } },
    };
    const builder = open({ storage, draft, search: `?take=${full.id}` });
    const stored = storage.items.get(DRAFT_KEY);
    expect(builder.store.$draft.get()).toEqual({ ...draft, clauses: { ...draft.clauses, [full.id]: { ...draft.clauses[full.id], on: true } } });
    vi.advanceTimersByTime(2000);
    expect(storage.items.get(DRAFT_KEY)).toBe(stored);
    builder.store.setStart('2026-12-02');
    vi.advanceTimersByTime(300);
    expect(storage.items.get(DRAFT_KEY)).toContain('"on":true');
  });

  test('says how many took part already and how many are not known, and passes over them', () => {
    const builder = open({ search: `?take=${brief.id},nowhere/nothing,%3Cscript%3E,${full.id},${full.id}` });
    expect(brought(builder)).toMatchObject({ fresh: [full.id], clauses: { already: 1, unknown: 2 }, besideDraft: false });
    expect(builder.store.$draft.get().clauses).toEqual({ [full.id]: { on: true } });
  });

  test('says so where nothing new comes in, and is silent where nothing was asked', () => {
    expect(brought(open({ search: `?take=${brief.id}` }))).toMatchObject({ fresh: [], clauses: { already: 1, unknown: 0 } });
    expect(brought(open({ search: '?take=' }))).toBeNull();
    expect(brought(open({ search: '?pack=beauty' }))).toBeNull();
  });

  test('goes together with packs and a step', () => {
    const pack = library.packs.find(({ clauses }) => clauses.includes(packed.id));
    const builder = open({ narrow: true, search: `?pack=${pack?.id}&take=${packed.id},${full.id}&step=closing` });
    // The pack brings its clause by itself.
    expect(brought(builder)).toMatchObject({ fresh: [full.id], clauses: { already: 1 } });
    expect(builder.store.$draft.get()).toEqual({ ...EMPTY_DRAFT, packs: [pack?.id], clauses: { [full.id]: { on: true } } });
    expect(builder.view.$place.get().screen).toBe('closing');
  });

  test('is one step that can be undone and done again', () => {
    const draft: Draft = { ...EMPTY_DRAFT, clauses: { [full.id]: { on: false } } };
    const builder = open({ draft, search: `?take=${full.id},${packed.id}` });
    const undone = builder.store.undo();
    expect(undone && changeWords(undone, library)).toBe('采用链接带来的 2 条条款');
    expect(builder.store.$draft.get()).toEqual(draft);
    builder.store.redo();
    expect(clausesIn(builder)).toEqual(expect.arrayContaining([full.id, packed.id]));
  });

  test('puts them back as they were without taking back what was done since', () => {
    const draft: Draft = { ...EMPTY_DRAFT, clauses: { [full.id]: { on: false } } };
    const builder = open({ draft, search: `?take=${full.id},${packed.id}` });
    builder.store.setStart('2026-12-01');
    const notice = brought(builder);
    if (!notice) throw new Error('no notice');
    builder.store.switchClauses(notice.clauses.before, false);
    expect(builder.store.$draft.get()).toEqual({ ...draft, start: '2026-12-01' });
  });
});
