import { describe, expect, test, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import type { Builder } from '../../src/stores/builder.ts';
import { BACKUP_KEY, DRAFT_KEY } from '../../src/stores/stored-draft.ts';
import { ownClause } from '../support/agreements.ts';
import { open, timersOfEachTest } from './opened-builder.ts';
import { FakeStorage } from './support.ts';

timersOfEachTest();

const clausesIn = (builder: Builder) => builder.$agreement.get().clauses.map(({ clause }) => clause.id);

describe('a link that presets packs', () => {
  test('chooses them and says so', () => {
    const builder = open({ search: '?pack=beauty,douyin&from=singlemessage' });
    expect(clausesIn(builder)).toEqual(expect.arrayContaining(['operation/beauty-expiry', 'operation/douyin-metrics']));
    expect(builder.notices.$notices.get()).toEqual([{ kind: 'preset', names: ['美妆', '抖音'], packs: ['beauty', 'douyin'], besideDraft: false }]);
  });

  test('is laid over a stored draft without touching it', () => {
    const draft: Draft = { ...EMPTY_DRAFT, packs: ['home'], start: '2026-12-01', clauses: { 'review/profit-share': { values: { 'share-day': '15' } } } };
    const builder = open({ draft, search: '?pack=beauty' });
    expect(builder.store.$draft.get()).toEqual({ ...draft, packs: ['home', 'beauty'] });
    expect(builder.notices.$notices.get().map(({ kind }) => kind)).toEqual(['resumed', 'preset']);
  });

  test('says nothing about packs that were chosen already, and passes over unknown ones', () => {
    const builder = open({ draft: { ...EMPTY_DRAFT, packs: ['beauty'] }, search: '?pack=beauty,nonsense,%3Cscript%3E' });
    expect(builder.store.$draft.get().packs).toEqual(['beauty']);
    expect(builder.notices.$notices.get().map(({ kind }) => kind)).toEqual(['resumed']);
  });

  test('opens a phone at the step asked for', () => {
    const at = (search: string) => open({ narrow: true, search }).view.$place.get().screen;
    expect(at('?step=contract')).toBe('contract');
    expect(at('?step=nowhere')).toBe('start');
  });
});

describe('problems', () => {
  test('that say the same in another draft lead to its own clauses', () => {
    const builder = open({ draft: { ...EMPTY_DRAFT, own: [ownClause({ id: 'own/1', title: '' })] } });
    const places = () => builder.$problems.get().flatMap(({ at }) => (at.kind === 'own' ? at.clauseId : []));
    expect(new Set(places())).toEqual(new Set(['own/1']));
    const same = builder.$problems.get();
    builder.store.load({ ...EMPTY_DRAFT, own: [ownClause({ id: 'own/3', title: '' })] });
    expect(builder.$problems.get().map(({ message }) => message)).toEqual(same.map(({ message }) => message));
    expect(new Set(places())).toEqual(new Set(['own/3']));
  });
});

describe('an unreadable stored draft', () => {
  test('is told with its original text, and the builder opens on an empty draft', () => {
    const storage = new FakeStorage();
    storage.setItem(DRAFT_KEY, '{"version":1,"packs":"beauty"}');
    const builder = open({ storage });
    expect(builder.notices.$notices.get()).toEqual([{ kind: 'unreadable', raw: '{"version":1,"packs":"beauty"}', kept: true }]);
    builder.store.setStart('2026-12-01');
    vi.advanceTimersByTime(300);
    expect(storage.items.get(DRAFT_KEY)).toContain('2026-12-01');
    expect(storage.items.get(BACKUP_KEY)).toBe('{"version":1,"packs":"beauty"}');
  });

  test('without room for a copy, nothing is written over it', () => {
    const storage = new FakeStorage();
    storage.setItem(DRAFT_KEY, 'broken');
    storage.mode = 'full';
    const builder = open({ storage });
    storage.mode = 'open';
    builder.store.setStart('2026-12-01');
    vi.advanceTimersByTime(1000);
    expect(storage.items.get(DRAFT_KEY)).toBe('broken');
    expect(builder.saving.$state.get()).toEqual({ kind: 'failed', reason: 'held' });
  });
});
