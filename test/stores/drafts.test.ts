import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DRAFT_KEY, draftText, OPEN_KEY } from '../../src/stores/stored-draft.ts';
import { FakeStorage } from './support.ts';
import { closeTabs, merchant, stored, tab } from './tabs.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 10, 32) });
});
afterEach(() => {
  closeTabs();
  vi.useRealTimers();
});

describe('several drafts', () => {
  test('the draft of before is the first of them, unchanged, and named after the merchant', () => {
    const storage = new FakeStorage();
    storage.setItem(DRAFT_KEY, JSON.stringify(merchant('喆堃美妆店')));
    const { drafts, name } = tab(storage);
    expect(name()).toBe('喆堃美妆店');
    expect(drafts.list()).toEqual([{ key: DRAFT_KEY, name: '喆堃美妆店', changed: '', open: true }]);
  });

  test('are listed with name and time, opened, renamed and copied, each keeping what was typed into it', async () => {
    const storage = new FakeStorage();
    const { drafts, type, name, builder } = tab(storage);
    type('甲店');
    expect(drafts.create()).toBe('done');
    expect(name(), 'a new draft is empty').toBeUndefined();
    expect(builder.store.undo(), 'nothing leads from one draft into another').toBeNull();
    vi.advanceTimersByTime(60_000);
    type('乙店');
    expect(drafts.list().map(({ name: called, changed, open }) => [called, changed, open])).toEqual([
      ['乙店', '今天10:33', true],
      ['甲店', '今天10:32', false],
    ]);
    const first = drafts.list()[1]?.key ?? '';
    expect(drafts.rename(first, '  给老王的那份  ')).toBe('done');
    expect(drafts.duplicate(first)).toBe('done');
    expect(await drafts.open(first)).toBe('done');
    expect(name()).toBe('甲店');
    type('甲店二');
    expect(drafts.list().map((entry) => entry.name)).toEqual(expect.arrayContaining(['给老王的那份', '给老王的那份 副本', '乙店']));
    expect(stored(storage)).toEqual(['乙店', '甲店', '甲店二']);
  });

  test('an empty new name goes back to the name by contents', () => {
    const storage = new FakeStorage();
    const { drafts, type } = tab(storage);
    type('甲店');
    drafts.rename(DRAFT_KEY, '暂存');
    expect(drafts.$open.get().name).toBe('暂存');
    drafts.rename(DRAFT_KEY, ' ');
    expect(drafts.$open.get().name).toBe('甲店');
  });

  test('a deleted draft comes back as it was, also the open one', async () => {
    const storage = new FakeStorage();
    const { drafts, type, name } = tab(storage);
    type('甲店');
    const before = storage.items.get(DRAFT_KEY);
    const only = await drafts.remove(DRAFT_KEY);
    expect(storage.items.has(DRAFT_KEY)).toBe(false);
    expect(name()).toBeUndefined();
    if (!only) throw new Error('was not deleted');
    expect(await drafts.restore(only)).toBe('done');
    expect(storage.items.get(DRAFT_KEY)).toBe(before);
    expect(name()).toBe('甲店');
    drafts.create();
    type('乙店');
    const second = drafts.$open.get().key;
    const gone = await drafts.remove(second);
    expect(name(), 'the next one is opened').toBe('甲店');
    if (!gone) throw new Error('was not deleted');
    await drafts.restore(gone);
    expect(name()).toBe('乙店');
    expect(stored(storage)).toEqual(['乙店', '甲店']);
  });

  test('a tab comes back to its own draft; without its memory to the one opened last; without that to the one changed last', () => {
    const storage = new FakeStorage();
    const first = tab(storage);
    first.type('甲店');
    const second = tab(storage);
    second.drafts.create();
    vi.advanceTimersByTime(1000);
    second.type('乙店');
    expect(tab(storage, second.session).name()).toBe('乙店');
    storage.items.set(OPEN_KEY, DRAFT_KEY);
    expect(tab(storage).name()).toBe('甲店');
    for (const lost of [undefined, 'tuoguan-draft:99', '{"'] as const) {
      if (lost === undefined) storage.items.delete(OPEN_KEY);
      else storage.items.set(OPEN_KEY, lost);
      expect(tab(storage).name(), String(lost)).toBe('乙店');
    }
    expect(tab(storage).drafts.list()).toHaveLength(2);
  });

  test('a draft that cannot be read stays in the list and is not opened', async () => {
    const storage = new FakeStorage();
    storage.items.set(`${DRAFT_KEY}:2`, '{"version":1,"packs":');
    storage.items.set(DRAFT_KEY, draftText(merchant('甲店'), { changed: '2026-11-20T00:00:00Z' }));
    const { drafts, name } = tab(storage);
    expect(await drafts.open(`${DRAFT_KEY}:2`)).toBe('unreadable');
    expect(name()).toBe('甲店');
    expect(storage.items.get(`${DRAFT_KEY}:2`)).toBe('{"version":1,"packs":');
  });
});

describe('a draft from outside', () => {
  test('becomes a draft of its own; the reader’s stays to the letter', () => {
    const storage = new FakeStorage();
    const { drafts, type, name } = tab(storage);
    type('甲店');
    const before = storage.items.get(DRAFT_KEY);
    expect(drafts.take(merchant('对方'), '收到的模板', '打开收到的模板')).toBe('done');
    expect(name()).toBe('对方');
    type('对方改过');
    expect(storage.items.get(DRAFT_KEY)).toBe(before);
    expect(drafts.list().map((entry) => entry.name)).toEqual(expect.arrayContaining(['收到的模板', '甲店']));
  });

  test('also what was typed the moment before is safe', () => {
    const storage = new FakeStorage();
    const { drafts, builder } = tab(storage);
    builder.store.setParty('merchant', 'name', '刚打的字');
    drafts.take(merchant('对方'), '收到的模板', '打开收到的模板');
    expect(stored(storage)).toEqual(['刚打的字', '对方']);
  });

  test('where nothing can be stored it replaces the one in the page, and undo brings that back', () => {
    const { drafts, type, name, builder } = tab(null);
    type('甲店');
    expect(drafts.take(merchant('对方'), '收到的模板', '打开收到的模板')).toBe('done');
    expect(name()).toBe('对方');
    builder.store.undo();
    expect(name()).toBe('甲店');
  });
});

describe('a storage that is full', () => {
  /** Room for so many more writes. */
  class Narrow extends FakeStorage {
    left = Number.POSITIVE_INFINITY;
    override setItem(key: string, value: string): void {
      if (this.left <= 0) throw new DOMException('no room', 'QuotaExceededError');
      this.left -= 1;
      super.setItem(key, value);
    }
  }

  test.each([0, 1, 2, 3, 4, 5])('from write %i on: nothing that lies there is lost, nothing in the page is lost, nothing throws', async (left) => {
    const storage = new Narrow();
    storage.items.set(DRAFT_KEY, draftText(merchant('甲店')));
    storage.items.set(`${DRAFT_KEY}:2`, draftText(merchant('乙店')));
    const { drafts, type, name, builder } = tab(storage);
    await drafts.open(DRAFT_KEY);
    storage.left = left;
    drafts.duplicate(DRAFT_KEY);
    drafts.rename(`${DRAFT_KEY}:2`, '新名字');
    type('甲店改过');
    drafts.take(merchant('对方'), '收到的模板', '打开收到的模板');
    drafts.create();
    await drafts.open(`${DRAFT_KEY}:2`);
    const page = name() ?? '';
    const everywhere = [...stored(storage), page].join();
    for (const kept of ['甲店', '乙店']) expect(everywhere, `left ${left}`).toContain(kept);
    if (builder.saving.$state.get().kind === 'failed') expect(page).toBe('甲店改过');
    else expect(everywhere).toContain('甲店改过');
  });
});
