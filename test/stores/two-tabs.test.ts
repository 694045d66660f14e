import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DRAFT_KEY, draftText } from '../../src/stores/stored-draft.ts';
import { FakeStorage } from './support.ts';
import { closeTabs, merchant, stored, tab } from './tabs.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 10, 32) });
});
afterEach(() => {
  closeTabs();
  vi.useRealTimers();
});

describe('two tabs', () => {
  /** What the browser tells the other tabs when something was written. */
  const after = (storage: FakeStorage, write: () => void) => {
    const oldValue = storage.items.get(DRAFT_KEY) ?? null;
    write();
    return { key: DRAFT_KEY, oldValue };
  };

  test('a tab with nothing unsaved takes over what the other has changed, and says so', async () => {
    const storage = new FakeStorage();
    const [a, b] = [tab(storage), tab(storage)];
    const change = after(storage, () => a.type('甲店'));
    await b.drafts.changedElsewhere(change);
    expect(b.name()).toBe('甲店');
    expect(b.told()).toContain('adopted');
    b.type('甲店二');
    expect(stored(storage), 'it goes on in the same draft').toEqual(['甲店二']);
  });

  test('a tab with something unsaved keeps it as a draft of its own; both are named', async () => {
    const storage = new FakeStorage();
    const [a, b] = [tab(storage), tab(storage)];
    b.builder.store.setParty('merchant', 'name', '乙打的');
    const change = after(storage, () => a.builder.store.setParty('merchant', 'name', '甲打的'));
    a.builder.saving.flush();
    await b.drafts.changedElsewhere(change);
    expect(stored(storage)).toEqual(['乙打的', '甲打的']);
    expect(b.name()).toBe('乙打的');
    const parted = b.builder.notices.$notices.get().find(({ kind }) => kind === 'parted');
    if (parted?.kind !== 'parted') throw new Error('not told');
    expect([parted.ours, parted.theirs].map((key) => b.drafts.nameAt(key))).toEqual(['乙打的（这个窗口的）', '甲打的']);
    a.type('甲再改');
    b.type('乙再改');
    expect(stored(storage)).toEqual(['乙再改', '甲再改']);
  });

  test('even when the browser told nothing, saving never writes over what the other tab has written', () => {
    const storage = new FakeStorage();
    const [a, b] = [tab(storage), tab(storage)];
    a.type('甲打的');
    b.type('乙打的');
    a.type('甲再改');
    b.type('乙再改');
    expect(stored(storage)).toEqual(['乙再改', '甲再改']);
  });

  test('a tab that was written over unseen keeps what it had written', async () => {
    const storage = new FakeStorage();
    const a = tab(storage);
    a.type('甲打的');
    // The other tab had not seen that when it wrote.
    storage.items.set(DRAFT_KEY, draftText(merchant('乙打的')));
    await a.drafts.changedElsewhere({ key: DRAFT_KEY, oldValue: null });
    expect(stored(storage)).toEqual(['乙打的', '甲打的']);
    expect(a.name()).toBe('甲打的');
  });

  test('a new name from the other tab is no conflict', async () => {
    const storage = new FakeStorage();
    const a = tab(storage);
    a.type('甲店');
    const b = tab(storage);
    b.drafts.rename(DRAFT_KEY, '改了名');
    a.type('甲店二');
    expect(a.told()).not.toContain('parted');
    expect(a.drafts.list().map(({ name }) => name)).toEqual(['改了名']);
  });

  test('with no room for a second draft, what the other tab has written stays, and ours stays in the page', () => {
    const storage = new FakeStorage();
    const [a, b] = [tab(storage), tab(storage)];
    a.type('甲打的');
    storage.mode = 'full';
    b.type('乙打的');
    expect(stored(storage)).toEqual(['甲打的']);
    expect(b.name()).toBe('乙打的');
    expect(b.builder.saving.$state.get()).toEqual({ kind: 'failed', reason: 'full' });
    storage.mode = 'open';
    b.type('乙再改');
    expect(stored(storage)).toEqual(['乙再改', '甲打的']);
  });

  test('a draft deleted or wiped elsewhere is told, and stored again with the next change', async () => {
    const storage = new FakeStorage();
    const a = tab(storage);
    a.type('甲店');
    storage.items.clear();
    await a.drafts.changedElsewhere({ key: null, oldValue: null });
    expect(a.told()).toContain('gone');
    expect(storage.items.size, 'deleting it there must not be undone here unasked').toBe(0);
    a.type('甲店二');
    expect(stored(storage)).toEqual(['甲店二']);
    expect(a.told()).toContain('restored');
  });
});
