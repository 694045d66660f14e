import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import { createDraftStore } from '../../src/stores/draft.ts';

const ID = 'review/profit-share';

describe('the draft store', () => {
  test('switching a clause off and on again keeps its values and wording', () => {
    const store = createDraftStore(EMPTY_DRAFT);
    store.setValue(ID, 'share-day', '15');
    store.setOverride(ID, '按季结算');
    store.switchClause(ID, false);
    store.switchClause(ID, true);
    expect(store.$draft.get().clauses[ID]).toEqual({ on: true, values: { 'share-day': '15' }, override: '按季结算' });
  });

  test('a draft that was put back to the defaults holds nothing', () => {
    const store = createDraftStore(EMPTY_DRAFT);
    store.setValue(ID, 'share-day', '15');
    store.setOverride(ID, '按季结算');
    store.resetValue(ID, 'share-day');
    store.setOverride(ID, null);
    expect(store.$draft.get()).toEqual(EMPTY_DRAFT);
  });

  test('changing depth and packs loses nothing that was typed', () => {
    const store = createDraftStore(EMPTY_DRAFT);
    store.setValue(ID, 'share-day', '15');
    store.choosePack('beauty', true);
    store.setDepth('brief');
    store.choosePack('beauty', false);
    store.setDepth('full');
    expect(store.$draft.get().clauses[ID]?.values).toEqual({ 'share-day': '15' });
  });

  test('a pack is chosen once, however often it is asked for', () => {
    const store = createDraftStore(EMPTY_DRAFT);
    store.choosePack('beauty', true);
    store.choosePack('beauty', true);
    expect(store.$draft.get().packs).toEqual(['beauty']);
  });

  test('a repair applies all its changes and can be taken back in one step', () => {
    const store = createDraftStore({ ...EMPTY_DRAFT, start: '2026-10-01' });
    const before = store.$draft.get();
    store.applyRepair({
      label: '改到节后',
      changes: [
        { kind: 'start', date: '2026-10-08' },
        { kind: 'value', clauseId: ID, key: 'share-day', raw: '12' },
        { kind: 'switch', clauseId: 'research/diagnosis-first', on: false },
      ],
    });
    expect(store.$draft.get()).toMatchObject({
      start: '2026-10-08',
      clauses: { [ID]: { values: { 'share-day': '12' } }, 'research/diagnosis-first': { on: false } },
    });
    expect(store.$drastic.get()).toMatchObject({ how: 'repair', label: '改到节后' });
    store.undo();
    expect(store.$draft.get()).toBe(before);
    expect(store.$drastic.get()).toBeNull();
  });

  test('what is typed after a repair is taken back before the repair is', () => {
    const store = createDraftStore(EMPTY_DRAFT);
    store.applyRepair({ label: '改起始日', changes: [{ kind: 'start', date: '2026-10-08' }] });
    store.setParty('merchant', 'name', '喆堃');
    expect(store.$drastic.get()).toBeNull();
    store.undo();
    expect(store.$draft.get()).toEqual({ ...EMPTY_DRAFT, start: '2026-10-08' });
  });

  test('a pack taken away and chosen again finds what was typed into its clauses', () => {
    const store = createDraftStore(EMPTY_DRAFT);
    const typed = { values: { 'expiry-months': '8' }, override: '临期品单独放。', note: '看一下' };
    store.choosePack('beauty', true);
    store.setValue('operation/beauty-expiry', 'expiry-months', '8');
    store.setOverride('operation/beauty-expiry', '临期品单独放。');
    store.setNote('operation/beauty-expiry', '看一下');
    store.choosePack('beauty', false);
    expect(store.$draft.get().clauses['operation/beauty-expiry']).toEqual(typed);
    store.choosePack('beauty', true);
    expect(store.$draft.get().clauses['operation/beauty-expiry']).toEqual(typed);
  });

  test('starting over can be taken back', () => {
    const store = createDraftStore({ ...EMPTY_DRAFT, start: '2026-12-01' });
    store.startOver();
    expect(store.$draft.get()).toEqual(EMPTY_DRAFT);
    store.undo();
    expect(store.$draft.get().start).toBe('2026-12-01');
  });
});
