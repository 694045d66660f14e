import { computed, type ReadableAtom } from 'nanostores';
import type { Agreement, Problem } from '../domain/agreement.ts';
import type { Conflict } from '../domain/conflicts/conflict.ts';
import { feeValues } from '../domain/fee-values.ts';
import { DETAILS, type Detail } from '../model/detail.ts';
import type { ClauseDraft, Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { groupIdOf, isGroupId, type GroupId } from './clause-groups.ts';
import { TASK_IDS, type TaskId } from './task-labels.ts';

/**
 * Where a task stands. `fresh`: something is still to be said and nothing was; `usable`: nothing was
 * changed and nothing has to be, the library's words stand; `unused`: no clause of the step takes part.
 */
export type TaskState = 'fresh' | 'blank' | 'wrong' | 'filled' | 'usable' | 'unused';

/** One line of the task list. Keeps its identity while it says the same. */
export interface Task {
  readonly id: TaskId;
  readonly state: TaskState;
  /** The state as it is told, with its count. */
  readonly words: string;
  /** Which of the six details it writes down, the most frequent first; none for the check, which looks at all of them. */
  readonly details: readonly Detail[];
}

/** How far the merchant is. */
export interface Progress {
  /** All tasks in their order. */
  readonly tasks: readonly Task[];
  /** Tasks that need nothing more, of all but the check. */
  readonly ready: number;
  readonly all: number;
  /** Places that are still blank, and places that must be changed; each counted once. */
  readonly blank: number;
  readonly wrong: number;
}

/** What progress is worked out from. */
export interface ProgressSources {
  readonly library: Library;
  readonly $draft: ReadableAtom<Draft>;
  readonly $agreement: ReadableAtom<Agreement>;
  readonly $problems: ReadableAtom<readonly Problem[]>;
  /** Lags behind the others: what is read from it alone is off the way from a key to the preview. */
  readonly $settled: ReadableAtom<{ readonly conflicts: readonly Conflict[] }>;
}

const NEED: Readonly<Record<'parties' | 'dates' | 'platform' | 'fee' | 'check', readonly Detail[]>> = {
  parties: ['responsibility', 'communication'],
  dates: ['timing'],
  platform: ['acceptance'],
  fee: ['settlement'],
  check: [],
};

/** The section in which a clause of the library or of the merchant's own stands; `undefined` for an unknown one. */
export function groupOfClause(clauseId: string, library: Library, draft: Draft): GroupId | undefined {
  const clause = library.clauses.find(({ id }) => id === clauseId);
  return clause ? groupIdOf(clause) : draft.own.find(({ id }) => id === clauseId)?.place;
}

/** The task in which a place is mended. */
export function taskOfPlace(at: Problem['at'], library: Library, draft: Draft): TaskId {
  switch (at.kind) {
    case 'start':
    case 'end':
      return 'dates';
    case 'packs':
      return 'platform';
    case 'party':
      return 'parties';
    default:
      return groupOfClause(at.clauseId, library, draft) ?? 'check';
  }
}

/** The task in which a conflict is shown: that of its clause, or the dates where they are what has to be moved. */
export function taskOfConflict({ clauseIds, repairs }: Conflict, library: Library, draft: Draft): TaskId {
  if (clauseIds[0] !== undefined) return groupOfClause(clauseIds[0], library, draft) ?? 'check';
  return repairs.some(({ changes }) => changes.some(({ kind }) => kind === 'start' || kind === 'end')) ? 'dates' : 'check';
}

const holds = ({ values, ...rest }: ClauseDraft) => Object.keys(values ?? {}).length + Object.keys(rest).length > 0;

/** Tasks in which the merchant has said something. */
function touchedIn(draft: Draft, agreement: Agreement, library: Library): Set<TaskId> {
  const touched = new Set<TaskId>();
  const add = (id: TaskId | undefined, when = true) => id !== undefined && when && touched.add(id);
  for (const party of Object.values(draft.parties)) add('parties', `${party.name}${party.contact}`.trim() !== '');
  add('dates', `${draft.start}${draft.end}` !== '');
  add('platform', draft.packs.length > 0 || draft.depth !== 'standard');
  const places = new Map(library.clauses.map((clause) => [clause.id, groupIdOf(clause)]));
  for (const [id, clauseDraft] of Object.entries(draft.clauses)) add(places.get(id), holds(clauseDraft));
  for (const { place } of draft.own) add(place);
  add(
    'fee',
    feeValues(agreement).some(({ amounts, terms }) => [...amounts, ...terms].some(({ changed, problem }) => changed || problem !== null)),
  );
  return touched;
}

/** The details of a section's clauses, the most frequent first. */
function detailsOf(group: GroupId, { clauses }: Agreement): Detail[] {
  const counts = new Map<Detail, number>();
  for (const { clause } of clauses) if (groupIdOf(clause) === group) for (const detail of clause.details) counts.set(detail, (counts.get(detail) ?? 0) + 1);
  return DETAILS.filter((detail) => counts.has(detail)).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** Tasks for which the library has no words: without the merchant's they have not begun. */
const BY_HAND: ReadonlySet<TaskId> = new Set<TaskId>(['parties', 'dates', 'platform']);
/** States that ask for nothing more. */
const READY: ReadonlySet<TaskState> = new Set<TaskState>(['filled', 'usable', 'unused']);

const WORDS: Readonly<Record<Exclude<TaskState, 'blank' | 'wrong'>, string>> = { fresh: '未开始', filled: '已填好', usable: '默认可用', unused: '一条都没用' };

function wordsOf(id: TaskId, state: TaskState, blank: number, wrong: number): string {
  if (state === 'wrong') return `有${wrong}处要改`;
  if (state === 'blank') return `还差${blank}处`;
  return id === 'check' ? '可以下载' : WORDS[state];
}

const same = (a: Task, b: Task) => a.words === b.words && a.state === b.state && a.details.join() === b.details.join();

/** Works out the progress from what the draft and its problems are now. */
function progressOf({ library, $draft, $agreement, $problems, $settled }: ProgressSources, before: readonly Task[]): Progress {
  const [draft, agreement, problems] = [$draft.get(), $agreement.get(), $problems.get()];
  const conflicts = $settled.get().conflicts.filter(({ level }) => level !== 'note');
  const touched = touchedIn(draft, agreement, library);
  const begun = draft.start !== '' || draft.packs.length > 0;
  const counts = new Map(TASK_IDS.map((id) => [id, { blank: 0, wrong: 0 }]));
  const count = (id: TaskId, what: 'blank' | 'wrong') => {
    const found = counts.get(id);
    if (found) found[what] += 1;
  };
  const fees = new Set(
    feeValues(agreement).flatMap(({ agreed, amounts, terms }) => [...amounts, ...terms].map(({ variable }) => `${agreed.clause.id}.${variable.key}`)),
  );
  for (const { at, level } of problems) {
    const what = level === 'missing' ? 'blank' : 'wrong';
    count(taskOfPlace(at, library, draft), what);
    if (at.kind === 'value' && fees.has(`${at.clauseId}.${at.key}`)) count('fee', what);
  }
  for (const conflict of conflicts) count(taskOfConflict(conflict, library, draft), 'wrong');
  const blank = problems.filter(({ level }) => level === 'missing').length;
  const wrong = problems.length - blank + conflicts.length;
  counts.set('check', { blank, wrong });

  const used = new Set(agreement.clauses.map(({ clause }) => groupIdOf(clause)));
  const stateOf = (id: TaskId): TaskState => {
    const open = counts.get(id);
    if (open && open.wrong > 0) return 'wrong';
    if (open && open.blank > 0) return touched.has(id) || !BY_HAND.has(id) ? 'blank' : 'fresh';
    if (isGroupId(id) && !used.has(id)) return 'unused';
    if (touched.has(id)) return 'filled';
    // Without a fitting category nothing need be chosen: only who has not begun at all has not answered.
    return id === 'platform' && !begun ? 'fresh' : 'usable';
  };
  const tasks = TASK_IDS.map((id, index): Task => {
    const state = stateOf(id);
    const open = counts.get(id) ?? { blank: 0, wrong: 0 };
    const details = isGroupId(id) ? detailsOf(id, agreement) : NEED[id];
    const task = { id, state, words: wordsOf(id, state, open.blank, open.wrong), details };
    const old = before[index];
    return old && same(old, task) ? old : task;
  });
  const counted = tasks.filter(({ id }) => id !== 'check');
  return { tasks, ready: counted.filter(({ state }) => READY.has(state)).length, all: counted.length, blank, wrong };
}

/** The progress of a draft. The same object as long as nothing of it changes. */
export function progressStore(sources: ProgressSources): ReadableAtom<Progress> {
  let last: Progress = { tasks: [], ready: 0, all: 0, blank: 0, wrong: 0 };
  return computed([sources.$settled, sources.$problems], () => {
    const next = progressOf(sources, last.tasks);
    const changed = next.blank !== last.blank || next.wrong !== last.wrong || next.tasks.some((task, index) => task !== last.tasks[index]);
    return changed ? (last = next) : last;
  });
}
