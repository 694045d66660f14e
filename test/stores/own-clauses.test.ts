import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/domain/assemble.ts';
import { plainText } from '../../src/domain/agreement.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { createDraftStore } from '../../src/stores/draft.ts';
import { library, ownClause } from '../support/agreements.ts';

const open = (parts: Partial<Draft> = {}) => createDraftStore({ ...EMPTY_DRAFT, ...parts });
const idsOf = (store: ReturnType<typeof open>, step: string) =>
  assemble(library, store.$draft.get())
    .clauses.filter(({ clause }) => (clause.part === 'contingency' ? 'contingency' : clause.step) === step)
    .map(({ clause }) => clause.id);
const reviews = idsOf(open(), 'review');
const [first = '', second = '', third = ''] = reviews;

describe('clauses of the merchant’s own', () => {
  test('are added behind any clause, at the head of a step and in the contingency plan', () => {
    const store = open();
    const behind = store.addOwn({ place: 'review', after: first });
    const head = store.addOwn({ place: 'review', after: '' });
    const plan = store.addOwn({ place: 'contingency', after: '' });
    expect(idsOf(store, 'review').slice(0, 4)).toEqual([head, first, behind, second]);
    expect(idsOf(store, 'contingency')[0]).toBe(plan);
  });

  test('added twice at the same place stand with the newer one nearer to it', () => {
    const store = open();
    const older = store.addOwn({ place: 'review', after: first });
    const newer = store.addOwn({ place: 'review', after: first });
    expect(idsOf(store, 'review').slice(0, 4)).toEqual([first, newer, older, second]);
  });

  test('move past clauses of the library and past each other, and only they move', () => {
    const store = open();
    const a = store.addOwn({ place: 'review', after: first });
    const b = store.addOwn({ place: 'review', after: a });
    expect(idsOf(store, 'review').slice(0, 4)).toEqual([first, a, b, second]);
    store.moveOwn(a, { place: 'review', after: b });
    expect(idsOf(store, 'review').slice(0, 4)).toEqual([first, b, a, second]);
    store.moveOwn(a, { place: 'review', after: second });
    expect(idsOf(store, 'review').slice(0, 5)).toEqual([first, b, second, a, third]);
    store.moveOwn(a, { place: 'review', after: '' });
    expect(idsOf(store, 'review').slice(0, 4)).toEqual([a, first, b, second]);
    store.moveOwn(a, { place: 'closing', after: '' });
    expect(idsOf(store, 'closing')[0]).toBe(a);
    expect(idsOf(store, 'review').slice(0, 3)).toEqual([first, b, second]);
  });

  test('that followed one another keep their places when the one in front is moved or removed', () => {
    const chain = [
      ownClause({ id: 'own/1', place: 'review', after: first }),
      ownClause({ id: 'own/2', place: 'review', after: 'own/1' }),
      ownClause({ id: 'own/3', place: 'review', after: 'own/2' }),
    ];
    const store = open({ own: chain });
    store.removeOwn('own/1');
    expect(idsOf(store, 'review').slice(0, 4)).toEqual([first, 'own/2', 'own/3', second]);
    store.undo();
    store.moveOwn('own/2', { place: 'review', after: '' });
    expect(idsOf(store, 'review').slice(0, 5)).toEqual(['own/2', first, 'own/1', 'own/3', second]);
  });

  test('stay where they are while the clause before them is switched off', () => {
    const store = open();
    const own = store.addOwn({ place: 'review', after: second });
    store.switchClause(second, false);
    expect(idsOf(store, 'review').slice(0, 3)).toEqual([first, own, third]);
  });

  test('are copied right behind themselves, without the note', () => {
    const store = open({ own: [ownClause({ id: 'own/4', place: 'review', after: first, note: '两款够吗' })] });
    const original = assemble(library, store.$draft.get()).clauses.find(({ clause }) => clause.id === 'own/4');
    const copy = original && store.copyClause(original);
    expect(copy).toBe('own/5');
    expect(idsOf(store, 'review').slice(0, 4)).toEqual([first, 'own/4', 'own/5', second]);
    const { id: _id, after: _after, note: _note, title, ...fields } = store.$draft.get().own.find(({ id }) => id === copy) ?? ownClause();
    expect(title).toBe('样衣寄送（副本）');
    expect(ownClause({ id: 'own/4', place: 'review' })).toMatchObject(fields);
    expect(_note).toBeUndefined();
  });

  test('can begin as a copy of what a clause of the library says now', () => {
    const store = open({ start: '2027-01-04', clauses: { [first]: { note: '看这里' } } });
    const agreed = assemble(library, store.$draft.get()).clauses.find(({ clause }) => clause.id === first);
    if (!agreed) throw new Error('not there');
    store.copyClause(agreed);
    const [own] = store.$draft.get().own;
    expect(own).toMatchObject({
      after: first,
      text: plainText(agreed),
      standard: agreed.facts.standard,
      by: agreed.facts.when,
      otherwise: agreed.facts.otherwise,
    });
    expect(own?.note).toBeUndefined();
    expect(plainText(agreed)).not.toMatch(/\{\{|\[\[/);
  });

  test('do not get an id again that a removed one had', () => {
    const store = open();
    const id = store.addOwn({ place: 'review', after: '' });
    store.removeOwn(id);
    expect(store.addOwn({ place: 'review', after: '' })).not.toBe(id);
  });

  test('change alone when they are typed into', () => {
    const store = open({ own: [ownClause({ id: 'own/1' }), ownClause({ id: 'own/2' })] });
    const [, other] = store.$draft.get().own;
    store.setOwn('own/1', { text: '新的话。' });
    expect(store.$draft.get().own[0]?.text).toBe('新的话。');
    expect(store.$draft.get().own[1]).toBe(other);
  });
});

describe('notes to the other party', () => {
  test('go with clauses of both kinds, and an emptied one leaves nothing behind', () => {
    const store = open({ own: [ownClause({ id: 'own/1' })] });
    const before = store.$draft.get();
    store.setNote(first, '商量一下');
    store.setNote('own/1', '两款够吗');
    expect(store.$draft.get().clauses[first]).toEqual({ note: '商量一下' });
    expect(store.$draft.get().own[0]?.note).toBe('两款够吗');
    store.setNote(first, '');
    store.setNote('own/1', '');
    expect(store.$draft.get()).toEqual(before);
  });
});
