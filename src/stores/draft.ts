import { atom, type ReadableAtom } from 'nanostores';
import type { Repair } from '../domain/conflicts/conflict.ts';
import { applyChanges } from '../domain/draft-changes.ts';
import type { Depth } from '../model/depth.ts';
import { EMPTY_DRAFT, type Draft } from '../model/draft.ts';
import type { Party } from '../model/party.ts';
import { withDepth, withOverride, withPack, withParty, withSwitch, withValue, withoutValue } from './draft-edits.ts';

/** A repair (or a new start) that was just carried out, and the draft as it was before it. */
export interface Undoable {
  /** What was done, in Chinese. */
  readonly label: string;
  readonly before: Draft;
}

/** The draft and everything that may be done to it. Each action replaces the draft as a whole; what does not change keeps its identity. */
export interface DraftStore {
  readonly $draft: ReadableAtom<Draft>;
  /** The last repair while nothing else has been changed since; `null` when there is nothing to take back. */
  readonly $undoable: ReadableAtom<Undoable | null>;
  setValue(clauseId: string, key: string, raw: string): void;
  resetValue(clauseId: string, key: string): void;
  switchClause(clauseId: string, on: boolean): void;
  /** `null` restores the library's wording. */
  setOverride(clauseId: string, text: string | null): void;
  setStart(date: string): void;
  setEnd(date: string): void;
  setParty(party: Party, field: 'name' | 'contact', text: string): void;
  choosePack(packId: string, chosen: boolean): void;
  setDepth(depth: Depth): void;
  applyRepair(repair: Repair): void;
  /** An empty draft; can be taken back like a repair. */
  startOver(): void;
  undo(): void;
}

/** A store holding `initial`. */
export function createDraftStore(initial: Draft): DraftStore {
  const $draft = atom(initial);
  const $undoable = atom<Undoable | null>(null);
  const change = (after: Draft) => {
    if ($undoable.get()) $undoable.set(null);
    $draft.set(after);
  };
  return {
    $draft,
    $undoable,
    setValue: (clauseId, key, raw) => change(withValue($draft.get(), clauseId, key, raw)),
    resetValue: (clauseId, key) => change(withoutValue($draft.get(), clauseId, key)),
    switchClause: (clauseId, on) => change(withSwitch($draft.get(), clauseId, on)),
    setOverride: (clauseId, text) => change(withOverride($draft.get(), clauseId, text)),
    setStart: (date) => change({ ...$draft.get(), start: date }),
    setEnd: (date) => change({ ...$draft.get(), end: date }),
    setParty: (party, field, text) => change(withParty($draft.get(), party, field, text)),
    choosePack: (packId, chosen) => change(withPack($draft.get(), packId, chosen)),
    setDepth: (depth) => change(withDepth($draft.get(), depth)),
    applyRepair: (repair) => {
      const before = $draft.get();
      $draft.set(applyChanges(before, repair.changes));
      $undoable.set({ label: repair.label, before });
    },
    startOver: () => {
      const before = $draft.get();
      $draft.set(EMPTY_DRAFT);
      $undoable.set({ label: '从头开始，清空了草稿', before });
    },
    undo: () => {
      const undoable = $undoable.get();
      if (undoable) change(undoable.before);
    },
  };
}
