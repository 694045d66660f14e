import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { createBuilder, type Builder } from '../../src/stores/builder.ts';
import { documentText } from '../../src/stores/document-text.ts';
import { parseDraft } from '../../src/stores/parse-draft.ts';
import { BACKUP_KEY, DRAFT_KEY, draftText } from '../../src/stores/stored-draft.ts';
import { readLibrary } from '../support/content.ts';
import { FakeStorage } from './support.ts';

const library = readLibrary();
const opened: Builder[] = [];

function open(options: { storage?: FakeStorage | null; search?: string; draft?: Draft; narrow?: boolean; now?: () => Date } = {}): Builder {
  const storage = options.storage === undefined ? new FakeStorage() : options.storage;
  if (options.draft) storage?.setItem(DRAFT_KEY, draftText(options.draft));
  const builder = createBuilder({
    library,
    storage,
    parseDraft,
    now: options.now ?? (() => new Date(2026, 10, 23, 9)),
    search: options.search ?? '',
    narrow: options.narrow ?? false,
    idle: (work) => {
      setTimeout(work, 0);
    },
  });
  opened.push(builder);
  return builder;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const builder of opened.splice(0)) builder.stop();
  vi.useRealTimers();
});

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

  test('conflicts are found on a start date that is a public holiday, and the repair mends them', () => {
    const builder = open({ draft: { ...EMPTY_DRAFT, start: '2027-01-01' } });
    vi.runAllTimers();
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
