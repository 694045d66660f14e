import { atom, computed, type ReadableAtom } from 'nanostores';
import { createHistory, type Ends } from '../history.ts';
import type { DraftStorage } from '../stored-draft.ts';
import { EVERYTHING, passes, type Filter } from './filter.ts';
import { namedFindings, type NamedFinding } from './finding-keys.ts';
import { keepCheck, type Keeping } from './keep.ts';
import { rewritten } from './rewrite.ts';
import { createRuns, type CheckElsewhere, type Runs } from './runs.ts';
import { NOTHING, textToOpen, type Kept, type KeptText } from './stored-check.ts';

/** What was done to text and ignored findings, for undo and its words. */
export type CheckChange = 'typed' | 'loaded' | 'cleared' | 'rewritten' | 'ignored' | 'heeded';

/** Everything of the checker's page. */
export interface Checker {
  readonly $text: ReadableAtom<string>;
  readonly $ignored: ReadableAtom<ReadonlySet<string>>;
  readonly $ends: ReadableAtom<Ends<CheckChange>>;
  readonly $filter: ReadableAtom<Filter>;
  /** Findings that are not ignored, in the order of the text. */
  readonly $open: ReadableAtom<readonly NamedFinding[]>;
  /** Those of them that the filter lets through. */
  readonly $shown: ReadableAtom<readonly NamedFinding[]>;
  /** Findings that are ignored. */
  readonly $aside: ReadableAtom<readonly NamedFinding[]>;
  /** Name of the finding that the reader is at. */
  readonly $current: ReadableAtom<string | null>;
  /** Ids of the clauses chosen for the reader's own process, in the order of choosing. */
  readonly $chosen: ReadableAtom<readonly string[]>;
  readonly runs: Runs;
  readonly keeping: Keeping;
  /** How many characters the text had when the page was opened. */
  readonly resumed: number;
  type(text: string): void;
  /** Puts a whole text in the place of what was there: an example, a file. */
  load(text: string): void;
  clear(): void;
  /** Puts the suggested rewriting into the text; returns where it stands, `null` where the statement is gone. */
  rewrite(finding: NamedFinding): { readonly start: number; readonly end: number } | null;
  ignore(key: string): void;
  heed(key: string): void;
  /**
   * Puts a text of another window into the page and checks it; the one that was here stays kept. `false`: it could not be kept,
   * so nothing was done.
   */
  open(other: KeptText): boolean;
  undo(): CheckChange | null;
  redo(): CheckChange | null;
  /** Changes one side of the filter, or both. */
  filterBy(part: Partial<Filter>): void;
  goTo(id: string | null): void;
  choose(clauseId: string, chosen: boolean): void;
  stop(): void;
}

/** Opens the checker with what the browser kept. */
export function createChecker(options: {
  readonly storage: DraftStorage | null;
  /** What only this tab remembers; none where the browser forbids it. */
  readonly session?: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly check: CheckElsewhere;
  readonly now: () => Date;
}): Checker {
  const { storage, session = null, check, now } = options;
  const place = textToOpen(storage, session);
  const { kept } = place;
  const $kept = atom<Kept>(kept);
  const history = createHistory<Kept, CheckChange>({ $state: $kept, fieldOf: (change) => (change === 'typed' ? change : null), now: () => now().getTime() });
  const keeping = keepCheck({ $kept, storage, session, place, now });
  const $text = computed($kept, ({ text }) => text);
  const $keys = computed($kept, ({ ignored }) => ignored);
  const $ignored = computed($keys, (keys) => new Set(keys));
  const runs = createRuns({ $text, check });
  const $named = computed(runs.$checked, (checked) => (checked ? namedFindings(checked.result) : []));
  const $filter = atom<Filter>(EVERYTHING);
  const $open = computed([$named, $ignored], (named, ignored) => named.filter(({ key }) => !ignored.has(key)));
  const $aside = computed([$named, $ignored], (named, ignored) => named.filter(({ key }) => ignored.has(key)));
  const $shown = computed([$open, $filter], (open, filter) => open.filter(({ finding }) => passes(filter, finding)));
  const $current = atom<string | null>(null);
  const $chosen = atom<readonly string[]>([]);
  // Nobody may be looking while the text is typed, yet it is to be followed.
  const unlisten = $text.listen(() => undefined);

  const change = (part: Partial<Kept>, what: CheckChange) => {
    const before = $kept.get();
    const after = { ...before, ...part };
    if (after.text !== before.text || after.ignored !== before.ignored) history.change(after, what);
  };
  return {
    $text,
    $ignored,
    $ends: history.$ends,
    $filter,
    $open,
    $shown,
    $aside,
    $current,
    $chosen,
    runs,
    keeping,
    resumed: kept.text.length,
    type: (text) => change({ text }, 'typed'),
    load: (text) => change({ text }, 'loaded'),
    clear: () => {
      history.change(NOTHING, 'cleared');
      $filter.set(EVERYTHING);
      runs.forget();
    },
    rewrite: ({ finding }) => {
      const checked = runs.$checked.get();
      const done = checked ? rewritten(finding, checked.text, $text.get()) : null;
      if (!done) return null;
      change({ text: done.text }, 'rewritten');
      // What was asked for is looked at at once, not after a rest.
      void runs.run();
      return { start: done.start, end: done.end };
    },
    ignore: (key) => {
      const { ignored } = $kept.get();
      if (!ignored.includes(key)) change({ ignored: [...ignored, key] }, 'ignored');
    },
    heed: (key) => change({ ignored: $kept.get().ignored.filter((each) => each !== key) }, 'heeded'),
    open: (other) => {
      keeping.flush();
      if (keeping.$state.get().kind === 'gone') keeping.save();
      if (keeping.$state.get().kind === 'failed' && $text.get() !== '') return false;
      keeping.use(other);
      runs.forget();
      $filter.set(EVERYTHING);
      history.reset(other.kept);
      void runs.run();
      return true;
    },
    undo: () => {
      const undone = history.undo();
      if (undone && runs.$run.get().kind !== 'idle') void runs.run();
      return undone;
    },
    redo: () => {
      const redone = history.redo();
      if (redone && runs.$run.get().kind !== 'idle') void runs.run();
      return redone;
    },
    filterBy: (part) => $filter.set({ ...$filter.get(), ...part }),
    goTo: (id) => $current.set(id),
    choose: (clauseId, chosen) => {
      const others = $chosen.get().filter((id) => id !== clauseId);
      $chosen.set(chosen ? [...others, clauseId] : others);
    },
    stop: () => {
      keeping.stop();
      runs.stop();
      unlisten();
    },
  };
}
