import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { createDraftStore } from '../../src/stores/draft.ts';
import { startAutosave } from '../../src/stores/persistence.ts';
import { parseDraft } from '../../src/stores/parse-draft.ts';
import { BACKUP_KEY, DRAFT_KEY, draftText, findDraft, type DraftStorage } from '../../src/stores/stored-draft.ts';
import { FakeStorage } from './support.ts';

const find = (storage: DraftStorage | null) => findDraft(storage, parseDraft);

const typed: Draft = {
  ...EMPTY_DRAFT,
  start: '2026-12-01',
  parties: { merchant: { name: '喆堃𬭚美妆', contact: '' } },
  clauses: { 'review/profit-share': { on: false, values: { 'share-day': '三' } } },
};

describe('finding the stored draft', () => {
  test('what was typed comes back, valid or not', () => {
    const storage = new FakeStorage();
    storage.setItem(DRAFT_KEY, draftText(typed));
    expect(find(storage)).toEqual({ kind: 'draft', draft: typed, about: {} });
  });

  test('nothing stored is no draft', () => {
    expect(find(new FakeStorage())).toEqual({ kind: 'none' });
  });

  test.each([
    ['cut off', draftText(typed).slice(0, 60)],
    ['not JSON at all', '<!doctype html>'],
    ['of a later version', JSON.stringify({ ...typed, version: 99 })],
    ['of another program', JSON.stringify([{ id: 1 }])],
    ['with a field of the wrong kind', JSON.stringify({ ...typed, clauses: { 'review/profit-share': { values: { 'share-day': 10 } } } })],
    ['empty', ''],
  ])('a stored text that is %s is kept, word for word', (_, raw) => {
    const storage = new FakeStorage();
    storage.setItem(DRAFT_KEY, raw);
    expect(find(storage)).toEqual({ kind: 'unreadable', raw, kept: true });
    expect(storage.items.get(BACKUP_KEY)).toBe(raw);
  });

  test('a second unreadable text does not push out the first', () => {
    const storage = new FakeStorage();
    for (const raw of ['first', 'second']) {
      storage.setItem(DRAFT_KEY, raw);
      find(storage);
    }
    expect([...storage.items.values()].toSorted()).toEqual(['first', 'second']);
  });

  test('where there is no room for a copy the original stays in its place', () => {
    const storage = new FakeStorage();
    storage.setItem(DRAFT_KEY, 'broken');
    storage.mode = 'full';
    expect(find(storage)).toEqual({ kind: 'unreadable', raw: 'broken', kept: false });
    expect(storage.items.get(DRAFT_KEY)).toBe('broken');
  });

  test('forbidden storage is said, not thrown', () => {
    const storage = new FakeStorage();
    storage.mode = 'forbidden';
    expect(find(storage)).toEqual({ kind: 'forbidden' });
    expect(find(null)).toEqual({ kind: 'forbidden' });
  });
});

const now = () => new Date(2026, 10, 23, 10, 32);

function start(storage: FakeStorage | null, held = false) {
  const store = createDraftStore(EMPTY_DRAFT);
  return { store, saving: startAutosave({ $draft: store.$draft, storage, held, now }) };
}

describe('saving by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a change is written within 300 ms, also when typing goes on', () => {
    const storage = new FakeStorage();
    const { store, saving } = start(storage);
    for (let key = 1; key <= 6; key += 1) {
      store.setValue('review/profit-share', 'share-day', '1'.repeat(key));
      vi.advanceTimersByTime(50);
    }
    expect(storage.items.get(DRAFT_KEY)).toContain('11111');
    expect(saving.$state.get()).toEqual({ kind: 'pending' });
    vi.advanceTimersByTime(300);
    expect(find(storage)).toMatchObject({ draft: { clauses: { 'review/profit-share': { values: { 'share-day': '111111' } } } } });
    expect(saving.$state.get()).toEqual({ kind: 'saved', at: now() });
  });

  test('leaving the page writes at once what is pending', () => {
    const storage = new FakeStorage();
    const { store, saving } = start(storage);
    store.setParty('merchant', 'name', '喆堃');
    saving.flush();
    expect(storage.items.get(DRAFT_KEY)).toContain('喆堃');
  });

  test('opening and leaving without a change writes nothing', () => {
    const storage = new FakeStorage();
    start(storage).saving.flush();
    expect(storage.items.size).toBe(0);
  });

  test('full storage is said, keeps what is typed, and is tried again with the next change', () => {
    const storage = new FakeStorage();
    const { store, saving } = start(storage);
    storage.mode = 'full';
    store.setStart('2026-12-01');
    vi.advanceTimersByTime(300);
    expect(saving.$state.get()).toEqual({ kind: 'failed', reason: 'full' });
    expect(store.$draft.get().start).toBe('2026-12-01');
    store.setEnd('2027-06-30');
    expect(saving.$state.get(), 'the message stays until a save has worked').toEqual({ kind: 'failed', reason: 'full' });
    storage.mode = 'open';
    vi.advanceTimersByTime(300);
    expect(saving.$state.get().kind).toBe('saved');
    expect(find(storage)).toMatchObject({ draft: { start: '2026-12-01', end: '2027-06-30' } });
  });

  test('forbidden storage is said before anything is typed', () => {
    expect(start(null).saving.$state.get()).toEqual({ kind: 'failed', reason: 'forbidden' });
  });

  test('an unreadable draft without a copy is not written over until the reader says so', () => {
    const storage = new FakeStorage();
    storage.items.set(DRAFT_KEY, 'broken');
    const { store, saving } = start(storage, true);
    store.setStart('2026-12-01');
    vi.advanceTimersByTime(1000);
    saving.flush();
    expect(storage.items.get(DRAFT_KEY)).toBe('broken');
    expect(saving.$state.get()).toEqual({ kind: 'failed', reason: 'held' });
    saving.release();
    expect(find(storage)).toMatchObject({ draft: { start: '2026-12-01' } });
  });
});
