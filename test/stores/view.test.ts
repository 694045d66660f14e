import { describe, expect, test } from 'vitest';
import { TASK_IDS } from '../../src/stores/task-labels.ts';
import { createView, hashOf, MODE_KEY, screenOf, type Screen } from '../../src/stores/view.ts';
import { FakeStorage } from './support.ts';

const open = ({ narrow = true, screen = 'start', storage = new FakeStorage() }: { narrow?: boolean; screen?: Screen; storage?: FakeStorage | null } = {}) =>
  createView({ narrow, screen, storage });

describe('one by one or all on one page', () => {
  test('a phone shows one thing at a time, a desk everything', () => {
    expect(open().$mode.get()).toBe('one');
    expect(open({ narrow: false }).$mode.get()).toBe('all');
  });

  test('what the reader chose is remembered', () => {
    const storage = new FakeStorage();
    open({ storage }).setMode('all');
    expect(open({ storage }).$mode.get()).toBe('all');
    storage.setItem(MODE_KEY, 'nonsense');
    expect(open({ storage }).$mode.get()).toBe('one');
  });

  test('where nothing can be stored it holds for the visit', () => {
    const storage = new FakeStorage();
    storage.mode = 'forbidden';
    const view = open({ storage });
    view.setMode('all');
    expect(view.$mode.get()).toBe('all');
    expect(open({ storage: null }).$mode.get()).toBe('one');
  });
});

describe('screens and the address', () => {
  test('each screen has an address of its own, and comes from it again', () => {
    const screens: Screen[] = ['start', 'list', ...TASK_IDS];
    expect(new Set(screens.map(hashOf)).size).toBe(screens.length);
    for (const screen of screens) expect(screenOf(hashOf(screen))).toBe(screen);
  });

  test('a draft in the link is read at the start, and foreign fragments lead nowhere', () => {
    expect(screenOf('#s=1.AbC')).toBe('start');
    for (const hash of ['#main', '#at=', '#at=nowhere', '#at=constructor', '#clause-contract-fees']) expect(screenOf(hash)).toBeNull();
  });

  test('a field is shown on its screen, or in its section unfolded', () => {
    const one = open();
    one.show('contract');
    expect(one.$place.get()).toEqual({ screen: 'contract', by: 'shown' });
    const all = open({ narrow: false });
    all.setAll(false);
    all.show('contract');
    expect([...all.$open.get()]).toEqual(['contract']);
    expect(all.$place.get().screen).toBe('start');
  });

  test('history leads to a screen, and what it does not name stays', () => {
    const view = open({ screen: 'list' });
    view.open('fee');
    view.follow('list');
    expect(view.$place.get()).toEqual({ screen: 'list', by: 'history' });
    view.follow(null);
    expect(view.$place.get().screen).toBe('list');
  });
});
