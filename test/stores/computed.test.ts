import { describe, expect, test, vi } from 'vitest';
import { documentText } from '../../src/exporters/plain-text/document-text.ts';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import type { Builder } from '../../src/stores/builder.ts';
import { importConflicts, library, open, rules, timersOfEachTest } from './opened-builder.ts';

timersOfEachTest();

const clausesIn = (builder: Builder) => builder.$agreement.get().clauses.map(({ clause }) => clause.id);

describe('what is computed from the draft', () => {
  test('a key redraws the clause it was typed into and no other', () => {
    const builder = open({ search: `?pack=${library.packs.map(({ id }) => id).join()}` });
    builder.store.setDepth('full');
    const changed: string[] = [];
    for (const { id } of library.clauses) builder.clauses.of(id).listen(() => changed.push(id));
    const lists = vi.fn();
    builder.$groups.listen(lists);
    builder.store.setValue('research/diagnosis-report', 'diag-days', '4');
    expect(changed).toEqual(['research/diagnosis-report']);
    expect(builder.clauses.of('research/diagnosis-report').get().agreed?.values['diag-days']?.raw).toBe('4');
    expect(lists).not.toHaveBeenCalled();
  });

  test('a key in a clause of the merchant’s own redraws that clause and no other', () => {
    const builder = open();
    const { store } = builder;
    const id = store.addOwn({ place: 'review', after: '' });
    store.addOwn({ place: 'review', after: id });
    const changed: string[] = [];
    for (const listed of builder.$groups.get().flatMap((group) => group.listed)) builder.clauses.of(listed).listen(() => changed.push(listed));
    const lists = vi.fn();
    builder.$groups.listen(lists);
    store.setOwn(id, { title: '样衣寄送' });
    store.setNote(id, '两款够吗');
    expect(changed).toEqual([id, id]);
    expect(builder.clauses.of(id).get()).toMatchObject({ note: '两款够吗', agreed: { number: '6.1', own: { title: '样衣寄送' } } });
    expect(lists).not.toHaveBeenCalled();
  });

  test('the form lists clauses of the merchant’s own where the document prints them', () => {
    const builder = open();
    const group = () => builder.$groups.get().find(({ id }) => id === 'review');
    const [first = '', second = ''] = group()?.listed ?? [];
    const taken = group()?.taken ?? 0;
    builder.store.switchClause(first, false);
    const id = builder.store.addOwn({ place: 'review', after: first });
    expect(group()?.listed.slice(0, 3)).toEqual([first, id, second]);
    expect(group()?.taken).toBe(taken);
    const printed = builder.$agreement.get().clauses.filter(({ clause }) => clause.step === 'review');
    expect(printed.slice(0, 2).map(({ clause }) => clause.id)).toEqual([id, second]);
  });

  test('the preview can still ask for a clause that was just removed', () => {
    const builder = open();
    const id = builder.store.addOwn({ place: 'review', after: '' });
    builder.store.removeOwn(id);
    expect(builder.clauses.of(id).get().agreed).toBeNull();
    builder.store.undo();
    expect(builder.clauses.of(id).get().agreed?.number).toBe('6.1');
  });

  test('notes are listed in the order of the document, those of clauses that are off at the end', () => {
    const builder = open();
    const { store } = builder;
    const [first = '', second = ''] = builder.$groups.get().find(({ id }) => id === 'review')?.listed ?? [];
    store.setNote(second, '第二条');
    store.setNote(first, '第一条');
    store.setNote('research/diagnosis-first', '不用的');
    store.switchClause('research/diagnosis-first', false);
    const id = store.addOwn({ place: 'review', after: first });
    store.setNote(id, '自拟的');
    expect(builder.$notes.get().map(({ note, number }) => [number, note])).toEqual([
      ['6.1', '第一条'],
      ['6.2', '自拟的'],
      ['6.3', '第二条'],
      [null, '不用的'],
    ]);
    const template = builder.settledNow().template;
    expect(template && documentText(template)).not.toMatch(/第一条|自拟的|第二条/);
  });

  test('the library’s sentence can be had with its values beside the merchant’s own wording', () => {
    const builder = open({ draft: { ...EMPTY_DRAFT, start: '2027-01-04' } });
    const { clause } = builder.clauses.of('research/diagnosis-report').get();
    builder.store.setValue(clause.id, 'diag-days', '4');
    builder.store.setOverride(clause.id, '四天内交报告。');
    expect(builder.clauses.libraryText(clause)).toContain('4个自然日');
    expect(builder.clauses.offText(clause)).toBe('四天内交报告。');
  });

  test('schedule, conflicts and tables follow after a pause, all at once', () => {
    const builder = open();
    vi.runAllTimers();
    const seen = vi.fn();
    builder.$settled.listen(seen);
    builder.store.setStart('2026-12-01');
    vi.advanceTimersByTime(100);
    builder.store.setStart('2027-01-04');
    vi.advanceTimersByTime(149);
    expect(seen).not.toHaveBeenCalled();
    expect(builder.$busy.get()).toBe(true);
    vi.runAllTimers();
    expect(seen).toHaveBeenCalledTimes(1);
    expect(builder.$busy.get()).toBe(false);
    const { schedule, template } = builder.$settled.get();
    expect(schedule.items.some(({ occurrences }) => occurrences.length > 0)).toBe(true);
    expect(template && documentText(template)).toContain('2027年1月4日');
  });

  test('a document handed out right after a key holds that key everywhere', () => {
    const builder = open({ draft: { ...EMPTY_DRAFT, start: '2026-12-01' } });
    vi.runAllTimers();
    builder.store.setStart('2027-03-01');
    const first = builder
      .settledNow()
      .schedule.items.flatMap(({ occurrences }) => occurrences[0]?.date ?? [])
      .toSorted()[0];
    expect(first?.startsWith('2027-')).toBe(true);
  });

  test('blocks of the preview that say the same stay the same objects', () => {
    const builder = open({ draft: { ...EMPTY_DRAFT, start: '2026-12-01' } });
    vi.runAllTimers();
    const before = builder.$settled.get().template?.blocks ?? [];
    builder.store.setValue('research/diagnosis-report', 'diag-days', '4');
    vi.runAllTimers();
    const after = builder.$settled.get().template?.blocks ?? [];
    const fresh = after.filter((block) => !before.includes(block));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.length).toBeLessThan(after.length / 4);
  });

  test('the rules of conflicts that cannot be loaded are tried again at the next change; until then nothing is called sound', async () => {
    let online = false;
    const builder = open({
      draft: { ...EMPTY_DRAFT, start: '2027-01-01' },
      loadConflicts: () => (online ? importConflicts() : Promise.reject(new Error('offline'))),
    });
    await rules();
    expect(builder.$settled.get()).toMatchObject({ checked: false, conflicts: [] });
    online = true;
    builder.store.setParty('merchant', 'name', '喆堃百货店');
    vi.runAllTimers();
    await rules();
    expect(builder.$settled.get().checked).toBe(true);
    expect(builder.$settled.get().conflicts.length).toBeGreaterThan(0);
  });

  test('conflicts are found on a start date that is a public holiday, and the repair mends them', async () => {
    const builder = open({ draft: { ...EMPTY_DRAFT, start: '2027-01-01' } });
    await rules();
    const conflict = builder.$settled.get().conflicts.find(({ repairs }) => repairs.some(({ changes }) => changes.some(({ kind }) => kind === 'start')));
    expect(conflict).toBeDefined();
    const repair = conflict?.repairs[0];
    if (repair) builder.store.applyRepair(repair);
    vi.runAllTimers();
    expect(builder.$settled.get().conflicts.some(({ id }) => id === conflict?.id)).toBe(false);
  });

  test('a clause of a greater depth is offered, and taken in singly', () => {
    const builder = open();
    builder.store.setDepth('brief');
    const group = builder.$groups.get().find(({ more }) => more.length > 0);
    const id = group?.more[0] ?? '';
    builder.store.switchClause(id, true);
    expect(clausesIn(builder)).toContain(id);
    expect(builder.$groups.get().find((now) => now.id === group?.id)?.listed).toContain(id);
  });

  test('a clause that is switched off stays listed, with the values that were typed', () => {
    const builder = open();
    builder.store.setValue('research/diagnosis-report', 'diag-days', '4');
    builder.store.switchClause('research/diagnosis-report', false);
    const { agreed, clause } = builder.clauses.of('research/diagnosis-report').get();
    expect(agreed).toBeNull();
    expect(builder.$groups.get()[0]?.listed).toContain('research/diagnosis-report');
    expect(builder.clauses.offText(clause)).toContain('4个自然日');
  });

  test('a page left open over night reads the new day', () => {
    let now = new Date(2026, 10, 23, 23, 59);
    const builder = open({ now: () => now });
    expect(builder.$today.get()).toBe('2026-11-23');
    now = new Date(2026, 10, 24, 0, 1);
    builder.refreshToday();
    expect(builder.$today.get()).toBe('2026-11-24');
  });
});
