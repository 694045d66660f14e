import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { createBuilder, type Builder } from '../../src/stores/builder.ts';
import { parseDraft } from '../../src/stores/parse-draft.ts';
import { DRAFT_KEY, draftText } from '../../src/stores/stored-draft.ts';
import { TASK_IDS, TASK_LABELS, type TaskId } from '../../src/stores/task-labels.ts';
import { library, ownClause } from '../support/agreements.ts';
import { FakeStorage } from './support.ts';

const opened: Builder[] = [];

/** The builder on a draft, once everything is worked out. */
function open(draft: Partial<Draft>): Builder {
  const storage = new FakeStorage();
  storage.setItem(DRAFT_KEY, draftText({ ...EMPTY_DRAFT, ...draft }));
  const idle = (work: () => void) => void setTimeout(work, 0);
  const builder = createBuilder({ library, storage, parseDraft, now: () => new Date(2026, 10, 23, 9), search: '', narrow: true, idle });
  opened.push(builder);
  vi.runAllTimers();
  return builder;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const builder of opened.splice(0)) builder.stop();
  vi.useRealTimers();
});

const words = (builder: Builder) => Object.fromEntries(builder.$progress.get().tasks.map((task) => [task.id, task.words])) as Record<TaskId, string>;
const blankOf = (builder: Builder) => builder.$problems.get().filter(({ level }) => level === 'missing').length;

describe('what the task list says', () => {
  test('before anything is answered: what only the merchant knows has not begun, the library’s words stand', () => {
    const builder = open({});
    expect(words(builder)).toMatchObject({
      parties: '未开始',
      dates: '未开始',
      platform: '未开始',
      fee: '默认可用',
      contract: '默认可用',
      contingency: '默认可用',
    });
    expect(builder.$progress.get().tasks.map(({ id }) => id)).toEqual(TASK_IDS);
  });

  test('after the three answers nothing but names and one telephone is open', () => {
    const builder = open({ start: '2027-03-15', packs: ['beauty'] });
    expect(words(builder)).toMatchObject({ parties: '未开始', dates: '已填好', platform: '已填好', handover: '还差1处', check: '还差3处' });
    expect(builder.$progress.get()).toMatchObject({ ready: 10, all: 12, blank: 3, wrong: 0 });
  });

  test('whoever sells something else need not choose a category', () => {
    expect(words(open({ start: '2027-03-15' })).platform).toBe('默认可用');
  });

  test('counts down with each field', () => {
    const builder = open({});
    builder.store.setParty('merchant', 'name', '小店');
    vi.runAllTimers();
    expect(words(builder).parties).toBe('还差1处');
    builder.store.setParty('operator', 'name', '启航');
    vi.runAllTimers();
    expect(words(builder).parties).toBe('已填好');
    builder.store.choosePack('design', true);
    vi.runAllTimers();
    expect(words(builder).parties).toBe('还差1处');
  });

  test('a value that cannot be used counts at its step, at the fee where it is one, and once in all', () => {
    const builder = open({ start: '2027-03-15' });
    builder.store.setValue('contract/fees-and-tax', 'base-fee', '面议');
    vi.runAllTimers();
    expect(words(builder)).toMatchObject({ fee: '有1处要改', contract: '有1处要改', check: '有1处要改' });
    expect(builder.$progress.get()).toMatchObject({ wrong: 1, blank: blankOf(builder) });
    builder.store.setValue('contract/fees-and-tax', 'base-fee', '6800');
    vi.runAllTimers();
    expect(words(builder)).toMatchObject({ fee: '已填好', contract: '已填好' });
  });

  test('a start on a holiday is said at the dates, and its repair settles them', async () => {
    const builder = open({ start: '2027-05-01' });
    await vi.dynamicImportSettled();
    vi.runAllTimers();
    expect(words(builder).dates).toMatch(/^有\d处要改$/);
    const repair = builder.$settled.get().conflicts.find(({ clauseIds }) => clauseIds.length === 0)?.repairs[0];
    if (repair) builder.store.applyRepair(repair);
    vi.runAllTimers();
    expect(words(builder).dates).toBe('已填好');
  });

  test('a clause of the merchant’s own counts where it stands', () => {
    expect(words(open({ own: [ownClause({ place: 'closing', standard: '' })] })).closing).toBe('还差1处');
    expect(words(open({ own: [ownClause({ place: 'closing' })] })).closing).toBe('已填好');
  });

  test('a step without any clause says so', () => {
    const off = Object.fromEntries(library.clauses.filter(({ step }) => step === 'closing').map(({ id }) => [id, { on: false }]));
    expect(words(open({ clauses: off })).closing).toBe('一条都没用');
  });

  test('everything filled in can be downloaded', () => {
    const phone = library.clauses.find(({ id }) => id === 'handover/work-group')?.variables.find(({ default: value }) => value === null)?.key ?? '';
    const builder = open({
      start: '2027-03-15',
      parties: { merchant: { name: '小店', contact: '' }, operator: { name: '启航', contact: '' } },
      clauses: { 'handover/work-group': { values: { [phone]: '13800000000' } } },
    });
    expect(builder.$progress.get()).toMatchObject({ ready: 12, all: 12, blank: 0, wrong: 0 });
    expect(words(builder).check).toBe('可以下载');
  });
});

test('each task says what it is for, and each step which details its clauses write down', () => {
  const { tasks } = open({}).$progress.get();
  for (const { id, details } of tasks) {
    expect(TASK_LABELS[id].why).toMatch(/。$/);
    if (id !== 'check') expect(details.length, id).toBeGreaterThan(0);
  }
  expect(tasks.find(({ id }) => id === 'contingency')?.details.slice(0, 3)).toContain('contingency');
});

test('lines that say the same stay the same objects', () => {
  const builder = open({ start: '2027-03-15' });
  const before = builder.$progress.get();
  builder.store.setValue('review/monthly-report', 'month-day', '6');
  vi.runAllTimers();
  const after = builder.$progress.get();
  expect(after.tasks.filter((task, index) => task !== before.tasks[index]).map(({ id }) => id)).toEqual(['fee', 'review']);
});
