import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHECK_KEY, CHECK_OPEN_KEY, keptText } from '../../../src/stores/checker/stored-check.ts';
import { createChecker, type Checker } from '../../../src/stores/checker/checker.ts';
import { FakeStorage } from '../support.ts';
import { told } from './support.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const checker of opened.splice(0)) checker.stop();
  vi.useRealTimers();
});

const opened: Checker[] = [];

/** A window of a browser with this storage. */
function window(storage: FakeStorage, session = new FakeStorage()): Checker {
  const checker = createChecker({ storage, session, check: (text) => Promise.resolve(told(text)), now: () => new Date() });
  opened.push(checker);
  return checker;
}

/** Types a whole text and waits until it must have been saved. */
function type(checker: Checker, text: string): void {
  checker.type(text);
  vi.advanceTimersByTime(300);
}

/** Texts in the storage, sorted. */
const texts = (storage: FakeStorage) => [...storage.items.values()].flatMap((raw) => (JSON.parse(raw) as { text?: string }).text ?? []).toSorted();

describe('two windows', () => {
  it('keep what is typed in each, also when the browser told neither of the other', () => {
    const storage = new FakeStorage();
    const [a, b] = [window(storage), window(storage)];
    type(a, '甲打的');
    type(b, '乙打的');
    type(a, '甲再改');
    type(b, '乙再改');
    expect(texts(storage)).toEqual(['乙再改', '甲再改']);
    expect([a.keeping.$parted.get(), b.keeping.$parted.get()]).toEqual([false, true]);
    expect(b.keeping.$others.get().map(({ kept }) => kept.text)).toEqual(['甲打的']);
  });

  it('with no room for a second text leave the first alone, and say so', () => {
    const storage = new FakeStorage();
    const [a, b] = [window(storage), window(storage)];
    type(a, '甲打的');
    storage.mode = 'full';
    type(b, '乙打的');
    expect(texts(storage)).toEqual(['甲打的']);
    expect(b.keeping.$state.get()).toEqual({ kind: 'failed', reason: 'full' });
    storage.mode = 'open';
    b.keeping.flush();
    expect(texts(storage)).toEqual(['乙打的', '甲打的']);
  });

  it('clear only what is theirs', () => {
    const storage = new FakeStorage();
    const [a, b] = [window(storage), window(storage)];
    type(a, '甲打的');
    b.clear();
    vi.advanceTimersByTime(300);
    expect(texts(storage)).toEqual(['甲打的']);
    type(b, '乙打的');
    b.clear();
    vi.advanceTimersByTime(300);
    expect(texts(storage)).toEqual(['甲打的']);
  });

  it('that show the same text need no second place for it', () => {
    const storage = new FakeStorage();
    const a = window(storage);
    type(a, '同一份');
    const [b, c] = [window(storage), window(storage)];
    type(a, '另一份');
    for (const each of [b, c]) each.keeping.changedElsewhere(CHECK_KEY);
    expect(texts(storage)).toEqual(['另一份', '同一份']);
  });

  it('come back each to its own, and without memory to the first that can be read', () => {
    const storage = new FakeStorage();
    const session = new FakeStorage();
    const [a, b] = [window(storage), window(storage, session)];
    type(a, '甲打的');
    type(b, '乙打的');
    expect(session.items.get(CHECK_OPEN_KEY)).toBe(`${CHECK_KEY}:2`);
    expect(window(storage, session).$text.get()).toBe('乙打的');
    expect(window(storage).$text.get()).toBe('甲打的');
    storage.items.set(CHECK_KEY, 'no JSON');
    expect(window(storage).$text.get()).toBe('乙打的');
  });
});

describe('a text of another window', () => {
  it('can be opened; the one that was here stays, and undo does not mix the two', () => {
    const storage = new FakeStorage();
    const [a, b] = [window(storage), window(storage)];
    type(a, '甲打的');
    type(b, '乙打的');
    const [other] = b.keeping.$others.get();
    expect(other && b.open(other)).toBe(true);
    expect(b.$text.get()).toBe('甲打的');
    expect(b.undo()).toBeNull();
    type(b, '甲打的，在乙的窗口里改');
    expect(texts(storage)).toEqual(['乙打的', '甲打的，在乙的窗口里改']);
  });

  it('is not opened while the one that is here could not be kept', () => {
    const storage = new FakeStorage();
    storage.items.set(`${CHECK_KEY}:2`, keptText({ text: '甲打的', ignored: [] }));
    storage.items.set(CHECK_KEY, keptText({ text: '乙打的', ignored: [] }));
    const b = window(storage);
    storage.mode = 'full';
    type(b, '乙又打的');
    const [other] = b.keeping.$others.get();
    expect(other && b.open(other)).toBe(false);
    expect(b.$text.get()).toBe('乙又打的');
  });
});

it('a text that was cleared elsewhere is said to be gone, and stored again with the next change', () => {
  const storage = new FakeStorage();
  const a = window(storage);
  type(a, '甲打的');
  storage.items.clear();
  a.keeping.changedElsewhere(null);
  expect(a.keeping.$state.get()).toEqual({ kind: 'gone' });
  expect(storage.items.size).toBe(0);
  type(a, '甲又打');
  expect(texts(storage)).toEqual(['甲又打']);
});
