import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import { changeWords } from '../../src/stores/change-words.ts';
import { createDraftStore, type DraftStore } from '../../src/stores/draft.ts';
import { HISTORY_LIMIT, TYPING_PAUSE } from '../../src/stores/history.ts';
import { library } from '../support/agreements.ts';

const FEE = ['contract/fees-and-tax', 'base-fee'] as const;
const SHARE = 'review/profit-share';

/** A store with a clock that stands until it is moved. */
function open() {
  let time = 0;
  const store = createDraftStore(EMPTY_DRAFT, () => time);
  return { store, wait: (milliseconds: number) => (time += milliseconds) };
}

const undoWords = (store: DraftStore) => {
  const { undo } = store.$history.get();
  return undo && changeWords(undo, library);
};

describe('the history of a draft', () => {
  test('leads back to the very beginning and forth again, whatever was done', () => {
    const { store, wait } = open();
    const drafts = [store.$draft.get()];
    const steps: (() => unknown)[] = [
      () => store.setStart('2027-01-04'),
      () => store.setEnd('2027-12-31'),
      () => store.setParty('merchant', 'name', '喆堃'),
      () => store.choosePack('beauty', true),
      () => store.setDepth('full'),
      () => store.setValue(...FEE, '4000'),
      () => store.setOverride(SHARE, '按季结算。'),
      () => store.setNote(SHARE, '想商量一下'),
      () => store.switchClause('research/diagnosis-first', false),
      () => store.addOwn({ place: 'review', after: '' }),
      () => store.setOwn('own/1', { title: '样衣寄送' }),
      () => store.moveOwn('own/1', { place: 'closing', after: '' }),
      () => store.setNote('own/1', '两款够吗'),
      () => store.resetValue(...FEE),
      () => store.setOverride(SHARE, null),
      () => store.applyRepair({ label: '改到节后', changes: [{ kind: 'start', date: '2027-01-05' }] }),
      () => store.removeOwn('own/1'),
      () => store.replace({ ...EMPTY_DRAFT, packs: ['home'] }, '导入草稿文件'),
      () => store.startOver(),
    ];
    for (const step of steps) {
      step();
      drafts.push(store.$draft.get());
      wait(TYPING_PAUSE);
    }
    expect(new Set(drafts.slice(1, -1)).size).toBe(steps.length - 1);
    for (let index = drafts.length - 2; index >= 0; index -= 1) {
      expect(store.undo()).not.toBeNull();
      expect(store.$draft.get()).toBe(drafts[index]);
    }
    expect(store.undo()).toBeNull();
    for (const draft of drafts.slice(1)) {
      expect(store.redo()).not.toBeNull();
      expect(store.$draft.get()).toBe(draft);
    }
    expect(store.redo()).toBeNull();
  });

  test('takes keys of one burst in the same field back together, after a pause or in another field singly', () => {
    const { store, wait } = open();
    for (const raw of ['4', '40', '400']) {
      store.setValue(...FEE, raw);
      wait(TYPING_PAUSE - 1);
    }
    wait(1);
    store.setValue(...FEE, '4000');
    store.setParty('merchant', 'name', '喆');
    store.setValue(...FEE, '5000');
    const fee = () => store.$draft.get().clauses[FEE[0]]?.values?.[FEE[1]];
    store.undo();
    expect(fee()).toBe('4000');
    store.undo();
    expect(store.$draft.get().parties).toEqual({});
    store.undo();
    expect(fee()).toBe('400');
    store.undo();
    expect(fee()).toBeUndefined();
  });

  test('does not mix what is typed after an undo into the step below it', () => {
    const { store } = open();
    store.setValue(...FEE, '4000');
    store.setParty('merchant', 'name', '喆堃');
    store.undo();
    store.setValue(...FEE, '5000');
    store.undo();
    expect(store.$draft.get().clauses[FEE[0]]?.values).toEqual({ [FEE[1]]: '4000' });
  });

  test('a new change ends what could be done again', () => {
    const { store } = open();
    store.setDepth('full');
    store.undo();
    store.setDepth('brief');
    expect(store.$history.get().redo).toBeNull();
    expect(store.redo()).toBeNull();
    expect(store.$draft.get().depth).toBe('brief');
  });

  test('what changes nothing is no step', () => {
    const { store } = open();
    store.setDepth(EMPTY_DRAFT.depth);
    store.choosePack('beauty', false);
    store.setStart('');
    store.setOverride(SHARE, null);
    store.moveOwn('own/9', { place: 'review', after: '' });
    expect(store.$history.get()).toEqual({ undo: null, redo: null });
  });

  test(`keeps the last ${HISTORY_LIMIT} steps`, () => {
    const { store, wait } = open();
    for (let step = 1; step <= HISTORY_LIMIT + 20; step += 1) {
      store.setValue(...FEE, String(step));
      wait(TYPING_PAUSE);
    }
    let steps = 0;
    while (store.undo()) steps += 1;
    expect(steps).toBe(HISTORY_LIMIT);
    expect(store.$draft.get().clauses[FEE[0]]?.values).toEqual({ [FEE[1]]: '20' });
  });

  test('shares what a step leaves alone', () => {
    const { store, wait } = open();
    store.setOverride(SHARE, '按季结算。');
    const kept = store.$draft.get().clauses[SHARE];
    wait(TYPING_PAUSE);
    store.setValue(...FEE, '4000');
    store.undo();
    expect(store.$draft.get().clauses[SHARE]).toBe(kept);
  });

  const share = library.clauses.find(({ id }) => id === SHARE)?.title ?? '';
  const fee = library.clauses.find(({ id }) => id === FEE[0])?.variables.find(({ key }) => key === FEE[1])?.label ?? '';

  test.each<[string, (store: DraftStore) => unknown]>([
    [`改「${fee}」`, (store) => store.setValue(...FEE, '4000')],
    ['改商家的名称', (store) => store.setParty('merchant', 'name', '喆堃')],
    ['选上「美妆」', (store) => store.choosePack('beauty', true)],
    [`不用「${share}」`, (store) => store.switchClause(SHARE, false)],
    [`改写「${share}」`, (store) => store.setOverride(SHARE, '按季结算。')],
    [`给「${share}」的留言`, (store) => store.setNote(SHARE, '商量')],
    ['改到节后', (store) => store.applyRepair({ label: '改到节后', changes: [{ kind: 'depth', depth: 'full' }] })],
    ['加一条自拟条款', (store) => store.addOwn({ place: 'review', after: '' })],
  ])('says what it would take back: %s', (words, step) => {
    const { store } = open();
    step(store);
    expect(undoWords(store)).toBe(words);
  });

  test('names a clause of the merchant’s own by its title, also once it is gone', () => {
    const { store } = open();
    const id = store.addOwn({ place: 'review', after: '' });
    store.setOwn(id, { title: '样衣寄送' });
    expect(undoWords(store)).toBe('改自拟条款的「标题」');
    store.setOwn(id, { standard: '两款' });
    expect(undoWords(store)).toBe('改自拟条款「样衣寄送」的「做到什么算合格」');
    store.removeOwn(id);
    expect(undoWords(store)).toBe('删掉自拟条款「样衣寄送」');
  });

  test('offers the way back beside what takes much away, until something else is done', () => {
    const { store } = open();
    store.setOverride(SHARE, '按季结算。');
    expect(store.$drastic.get()).toBeNull();
    store.setOverride(SHARE, null);
    expect(store.$drastic.get()).toMatchObject({ kind: 'wording', how: 'reset' });
    store.setDepth('full');
    expect(store.$drastic.get()).toBeNull();
    store.startOver();
    expect(store.$drastic.get()).toMatchObject({ kind: 'whole', how: 'start-over' });
    store.undo();
    expect(store.$drastic.get()).toBeNull();
  });
});
