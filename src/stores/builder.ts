import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Agreement, Problem } from '../domain/agreement.ts';
import type { Workdays } from '../domain/calendar/workdays.ts';
import { buildWorkdays } from '../domain/calendar/workdays.ts';
import type { Conflict } from '../domain/conflicts/conflict.ts';
import type { findConflicts } from '../domain/conflicts/find-conflicts.ts';
import type { PrintedDocument } from '../domain/document.ts';
import { buildSchedule } from '../domain/schedule/build-schedule.ts';
import type { Schedule } from '../domain/schedule/schedule.ts';
import { suggestedStart } from '../domain/suggested-start.ts';
import { templateDocument } from '../domain/template/template-document.ts';
import { EMPTY_DRAFT } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { agreementStore } from './agreement.ts';
import { clauseGroupsStore, type ClauseGroup } from './clause-groups.ts';
import { createClauses, type Clauses } from './clauses.ts';
import { changedWords, draftName } from './draft-name.ts';
import { createDraftStore, type DraftStore } from './draft.ts';
import { keptBlocks } from './kept-blocks.ts';
import { notesStore, type Note } from './notes.ts';
import { createNotices, type Notices } from './notices.ts';
import { slotAt, startAutosave, type Autosave } from './persistence.ts';
import { applyPresets, readPresets } from './presets.ts';
import { problemsStore } from './problems.ts';
import { settled, type RunIdle } from './settled.ts';
import { findDraft, keyToOpen, type DraftStorage, type ParseDraft } from './stored-draft.ts';
import { readTaken } from './taken-clauses.ts';
import { progressStore, type Progress } from './tasks.ts';
import { createView, screenOf, type View } from './view.ts';

/** What lags behind the typing by a moment. */
export interface Settled {
  readonly schedule: Schedule;
  readonly conflicts: readonly Conflict[];
  /** Whether conflicts were looked for at all: the rules arrive after the form. */
  readonly checked: boolean;
  /** The template; `null` until it was made for the first time. Blocks that say the same as before are the same objects. */
  readonly template: PrintedDocument | null;
}

/** Where drafts are kept. */
export interface Keeping {
  /** `null` where the browser forbids it. */
  readonly storage: DraftStorage | null;
  /** Of this tab alone: remembers which draft is open in it. */
  readonly session: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** The parser with its schema, fetched when it is needed. Rejects where it cannot be fetched. */
  readonly loadParser: () => Promise<ParseDraft>;
  readonly now: () => Date;
}

/** Everything the builder's page is drawn from. */
export interface Builder {
  readonly library: Library;
  readonly workdays: Workdays;
  readonly store: DraftStore;
  readonly saving: Autosave;
  /** What drafts as a whole are kept with: `drafts.ts` works on it. */
  readonly keeping: Keeping;
  readonly notices: Notices;
  readonly view: View;
  /** The day on which the page is read, `YYYY-MM-DD` in the reader's own time. */
  readonly $today: ReadableAtom<string>;
  readonly $agreement: ReadableAtom<Agreement>;
  /** What cannot be used or is still blank; the same list as long as nothing of it changes. */
  readonly $problems: ReadableAtom<readonly Problem[]>;
  readonly clauses: Clauses;
  readonly $groups: ReadableAtom<readonly ClauseGroup[]>;
  /** Notes to the other party, in the order of the document. */
  readonly $notes: ReadableAtom<readonly Note[]>;
  /** How far each task is; lags behind the typing where it rests on conflicts. */
  readonly $progress: ReadableAtom<Progress>;
  readonly $settled: ReadableAtom<Settled>;
  /** Whether `$settled` is about to change. */
  readonly $busy: ReadableAtom<boolean>;
  /** A start, `YYYY-MM-DD`, that leaves room for what comes before it; `null` where none can be told. */
  readonly $suggestedStart: ReadableAtom<string | null>;
  /** Conflicts by the clause where each is shown. */
  readonly $conflictsOf: ReadableAtom<ReadonlyMap<string, readonly Conflict[]>>;
  /** Schedule and conflicts of the draft as it is at this moment, for a document to be handed out. */
  settledNow(): Settled;
  /** Reads the clock again; for a page that was left open over night. */
  refreshToday(): void;
  stop(): void;
}

/** What the builder is opened with; the page hands in the browser's, tests their own. */
export interface Surroundings {
  readonly library: Library;
  /** What rests on the library alone, made beforehand in tasks of its own: opening then is a short one. */
  readonly prepared?: {
    readonly workdays: Workdays;
    /** Of an empty draft. */
    readonly agreement: Agreement;
  };
  /** `null` where the browser forbids it. */
  readonly storage: DraftStorage | null;
  /** What only this tab remembers; none where the browser forbids it. */
  readonly session?: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly parseDraft: ParseDraft;
  /** Fetches the parser where a first visit came without it. */
  readonly loadParser?: () => Promise<ParseDraft>;
  readonly now: () => Date;
  /** The address's query string. */
  readonly search: string;
  /** The address's fragment: may name a screen. */
  readonly hash?: string;
  /** Whether the screen is a phone's. */
  readonly narrow: boolean;
  readonly idle?: RunIdle;
  /** Loads the rules of conflicts, which nobody needs before there is a form. Tried again at the next change where it fails. */
  readonly loadConflicts?: () => Promise<typeof findConflicts>;
}

const two = (number: number) => String(number).padStart(2, '0');
const localDay = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function byClause(conflicts: readonly Conflict[]): ReadonlyMap<string, readonly Conflict[]> {
  const groups = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const clauseId = conflict.clauseIds[0] ?? '';
    const group = groups.get(clauseId);
    if (group) group.push(conflict);
    else groups.set(clauseId, [conflict]);
  }
  return groups;
}

const importConflicts = async () => (await import('../domain/conflicts/find-conflicts.ts')).findConflicts;

/** Opens the builder: finds the draft, lays the link's presets over it, and starts everything computed from it. */
export function createBuilder(surroundings: Surroundings): Builder {
  const {
    library,
    storage,
    session = null,
    parseDraft,
    loadParser,
    now,
    search,
    hash = '',
    narrow,
    idle,
    loadConflicts = importConflicts,
    prepared,
  } = surroundings;
  const workdays = prepared?.workdays ?? buildWorkdays(library.calendar);
  const key = keyToOpen(storage, session);
  const found = findDraft(storage, parseDraft, key);
  const presets = readPresets(search, library);
  const { draft, added } = applyPresets(found.kind === 'draft' ? found.draft : EMPTY_DRAFT, presets, library);
  const fresh = presets.packs.filter((id) => found.kind !== 'draft' || !found.draft.packs.includes(id));
  const taken = readTaken(search, draft, library);
  const store = createDraftStore(draft);
  // A step of its own, so that it can be undone like everything else. Nothing is stored yet: saving begins with the next change.
  if (taken.fresh.length > 0) store.switchClauses(Object.fromEntries(taken.fresh.map(({ id }) => [id, true])), true);
  const $today = atom(localDay(now()));
  const $agreement = agreementStore(store.$draft, library, prepared?.agreement);

  const scheduleOf = (agreement: Agreement) => buildSchedule(agreement, workdays, library);
  let find: typeof findConflicts | null = null;
  let loading = false;
  const load = async () => {
    if (loading || find) return;
    loading = true;
    try {
      find = await loadConflicts();
      again();
    } catch {
      // Asked for again when something changes.
    } finally {
      loading = false;
    }
  };
  const conflictsOf = (agreement: Agreement, schedule: Schedule): Pick<Settled, 'conflicts' | 'checked'> => {
    void load();
    return { checked: find !== null, conflicts: find?.({ agreement, schedule, workdays, today: $today.get(), library }) ?? [] };
  };
  const documentOf = (agreement: Agreement, schedule: Schedule, before: PrintedDocument | null): PrintedDocument => {
    const template = templateDocument({ agreement, schedule, today: $today.get() });
    return before ? { ...template, blocks: keptBlocks(before.blocks, template.blocks) } : template;
  };
  const clauses = createClauses(store.$draft, $agreement, library);
  const {
    $result: $settled,
    $busy,
    again,
    stop,
  } = settled<Agreement, Settled>({
    $source: $agreement,
    initial: { schedule: { items: [] }, conflicts: [], checked: false, template: null },
    steps: [
      (agreement, before) => ({ ...before, schedule: scheduleOf(agreement) }),
      (agreement, before) => ({ ...before, ...conflictsOf(agreement, before.schedule) }),
      (agreement, before) => ({ ...before, template: documentOf(agreement, before.schedule, before.template) }),
    ],
    ...(idle ? { idle } : {}),
  });
  const $problems = problemsStore($agreement);
  const named = screenOf(hash);
  const usable = found.kind === 'forbidden' ? null : storage;
  const about = found.kind === 'draft' ? found.about : {};
  const notices = createNotices(found, { names: added, packs: fresh }, { name: draftName(draft, about, library), changed: changedWords(about, now()) }, taken);
  const saving = startAutosave({
    $draft: store.$draft,
    storage: usable,
    held: found.kind === 'unreadable' && !found.kept,
    now,
    slot: slotAt(usable, key),
    partedName: (ours, called) => `${draftName(ours, called, library)}（这个窗口的）`,
    tell: (event) => {
      if (event.kind === 'restored') notices.tell({ kind: 'restored' });
      else notices.tell({ kind: 'parted', ours: event.ours.key, theirs: event.theirs.key });
    },
  });
  return {
    library,
    workdays,
    store,
    saving,
    keeping: { storage: usable, session, loadParser: loadParser ?? (() => Promise.resolve(parseDraft)), now },
    $today,
    $agreement,
    $settled,
    $busy,
    notices,
    view: createView({ narrow, screen: named === null || named === 'start' ? (presets.step ?? 'start') : named, storage }),
    clauses,
    $problems,
    $progress: progressStore({ library, $draft: store.$draft, $agreement, $problems, $settled }),
    $groups: clauseGroupsStore(store.$draft, $agreement, library),
    $notes: notesStore(store.$draft, $agreement, library),
    // Hangs on the settled results only to stay off the way from a key to the preview.
    $suggestedStart: computed([$settled, $today], (_settled, today) => suggestedStart($agreement.get(), workdays, library, today)),
    $conflictsOf: computed($settled, ({ conflicts }) => byClause(conflicts)),
    settledNow: () => {
      if (!$busy.get()) return $settled.get();
      const agreement = $agreement.get();
      const schedule = scheduleOf(agreement);
      return { schedule, ...conflictsOf(agreement, schedule), template: documentOf(agreement, schedule, null) };
    },
    refreshToday: () => $today.set(localDay(now())),
    stop: () => {
      stop();
      clauses.stop();
      saving.stop();
    },
  };
}
