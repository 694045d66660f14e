import { atom, type ReadableAtom } from 'nanostores';
import type { AgreedClause } from '../domain/agreement.ts';
import type { Repair } from '../domain/conflicts/conflict.ts';
import { applyChanges } from '../domain/draft-changes.ts';
import type { Depth } from '../model/depth.ts';
import { EMPTY_DRAFT, type Draft } from '../model/draft.ts';
import type { Party } from '../model/party.ts';
import { groupIdOf } from './clause-groups.ts';
import { isDrastic, typedField, type Change, type OwnFields } from './draft-change.ts';
import {
  withDay,
  withDepth,
  withNote,
  withOverride,
  withPack,
  withParty,
  withSwitch,
  withSwitches,
  withValue,
  withoutValue,
  type Switches,
} from './draft-edits.ts';
import { createHistory, type Ends } from './history.ts';
import { fieldsOf, freeOwnId, withOwn, withOwnCopy, withOwnFields, withOwnMoved, withoutOwn, type Spot } from './own-edits.ts';

/** The draft and everything that may be done to it. Each action replaces the draft as a whole; what does not change keeps its identity. */
export interface DraftStore {
  readonly $draft: ReadableAtom<Draft>;
  /** What can be taken back and what can be done again: every action is a step, keys typed into one field are one together. */
  readonly $history: ReadableAtom<Ends<Change>>;
  /** The last change, as long as it is one that takes much away at once and nothing was done since. */
  readonly $drastic: ReadableAtom<Change | null>;
  setValue(clauseId: string, key: string, raw: string): void;
  resetValue(clauseId: string, key: string): void;
  switchClause(clauseId: string, on: boolean): void;
  /** Several at once, from a link, as one step. `taken`: they come in; else they are put back as they were. */
  switchClauses(switches: Switches, taken: boolean): void;
  /** `null` restores the library's wording. */
  setOverride(clauseId: string, text: string | null): void;
  /** A note to the other party about any clause. */
  setNote(clauseId: string, text: string): void;
  /** Adds a clause of the merchant's own; returns its id. */
  addOwn(spot: Spot): string;
  /** Copies one of the merchant's own, or what a clause of the library says now, right behind it; returns the new id. */
  copyClause(agreed: AgreedClause): string;
  setOwn(clauseId: string, fields: Partial<OwnFields>): void;
  moveOwn(clauseId: string, spot: Spot): void;
  removeOwn(clauseId: string): void;
  setStart(date: string): void;
  setEnd(date: string): void;
  setParty(party: Party, field: 'name' | 'contact', text: string): void;
  choosePack(packId: string, chosen: boolean): void;
  setDepth(depth: Depth): void;
  applyRepair(repair: Repair): void;
  /** An empty draft. */
  startOver(): void;
  /** Another draft instead, from a file or a link. `label` says in Chinese what was done: `导入草稿文件`. */
  replace(draft: Draft, label: string): void;
  /** The same draft as it was changed in another tab: steps that follow quickly are one. */
  adopt(draft: Draft): void;
  /** Another of the stored drafts: it has a history of its own. */
  load(draft: Draft): void;
  /** Takes the last step back; returns what it was, `null` when there is none. */
  undo(): Change | null;
  /** Does again what was taken back; returns what it was, `null` when there is nothing. */
  redo(): Change | null;
}

/**
 * A store holding `initial`.
 * @param now milliseconds, to tell one burst of typing from the next
 */
export function createDraftStore(initial: Draft, now: () => number = Date.now): DraftStore {
  const $draft = atom(initial);
  const $drastic = atom<Change | null>(null);
  const history = createHistory<Draft, Change>({ $state: $draft, fieldOf: typedField, now });
  const change = (after: Draft, what: Change) => {
    const before = $draft.get();
    history.change(after, what);
    if (after !== before) setDrastic(isDrastic(what) ? what : null);
  };
  const setDrastic = (what: Change | null) => {
    if ($drastic.get() !== what) $drastic.set(what);
  };
  // Ids of removed clauses are not used again: a note or a link may still speak of them.
  let lastOwn = 0;
  const newId = () => `own/${(lastOwn = freeOwnId($draft.get().own, lastOwn))}`;
  const ownChanged = (clauseId: string) => {
    const own = $draft.get().own.find(({ id }) => id === clauseId);
    return { clauseId, place: own?.place ?? 'operation', title: own?.title ?? '' };
  };
  return {
    $draft,
    $history: history.$ends,
    $drastic,
    setValue: (clauseId, key, raw) => change(withValue($draft.get(), clauseId, key, raw), { kind: 'value', clauseId, key }),
    resetValue: (clauseId, key) => change(withoutValue($draft.get(), clauseId, key), { kind: 'reset', clauseId, key }),
    switchClause: (clauseId, on) => change(withSwitch($draft.get(), clauseId, on), { kind: 'switch', clauseId, on }),
    switchClauses: (switches, taken) => change(withSwitches($draft.get(), switches), { kind: 'take', clauseIds: Object.keys(switches), taken }),
    setOverride: (clauseId, text) => {
      const before = $draft.get();
      const how = text === null ? 'reset' : before.clauses[clauseId]?.override === undefined ? 'begin' : 'type';
      change(withOverride(before, clauseId, text), { kind: 'wording', clauseId, how });
    },
    setNote: (clauseId, text) => {
      const { title } = ownChanged(clauseId);
      change(withNote($draft.get(), clauseId, text), { kind: 'note', clauseId, title });
    },
    addOwn: (spot) => {
      const clauseId = newId();
      change(withOwn($draft.get(), clauseId, spot), { kind: 'own', how: 'add', clauseId, place: spot.place, title: '' });
      return clauseId;
    },
    copyClause: (agreed) => {
      const clauseId = newId();
      const { clause, own } = agreed;
      const place = own?.place ?? groupIdOf(clause);
      const before = $draft.get();
      const after = own ? withOwnCopy(before, clauseId, own.id) : withOwn(before, clauseId, { place, after: clause.id }, fieldsOf(agreed));
      change(after, { kind: 'own', how: 'copy', clauseId, place, title: clause.title });
      return clauseId;
    },
    setOwn: (clauseId, fields) => {
      const field = (Object.keys(fields) as (keyof OwnFields)[])[0];
      if (field) change(withOwnFields($draft.get(), clauseId, fields), { kind: 'own-field', ...ownChanged(clauseId), field });
    },
    moveOwn: (clauseId, spot) => change(withOwnMoved($draft.get(), clauseId, spot), { kind: 'own', how: 'move', ...ownChanged(clauseId), place: spot.place }),
    removeOwn: (clauseId) => change(withoutOwn($draft.get(), clauseId), { kind: 'own', how: 'remove', ...ownChanged(clauseId) }),
    setStart: (date) => change(withDay($draft.get(), 'start', date), { kind: 'start' }),
    setEnd: (date) => change(withDay($draft.get(), 'end', date), { kind: 'end' }),
    setParty: (party, field, text) => change(withParty($draft.get(), party, field, text), { kind: 'party', party, field }),
    choosePack: (packId, chosen) => change(withPack($draft.get(), packId, chosen), { kind: 'pack', packId, chosen }),
    setDepth: (depth) => change(withDepth($draft.get(), depth), { kind: 'depth' }),
    applyRepair: (repair) => change(applyChanges($draft.get(), repair.changes), { kind: 'whole', how: 'repair', label: repair.label }),
    startOver: () => change(EMPTY_DRAFT, { kind: 'whole', how: 'start-over', label: '从头开始' }),
    replace: (draft, label) => change(draft, { kind: 'whole', how: 'replace', label }),
    adopt: (draft) => change(draft, { kind: 'whole', how: 'adopt', label: '采用另一个窗口里的改动' }),
    load: (draft) => {
      setDrastic(null);
      lastOwn = 0;
      history.reset(draft);
    },
    undo: () => {
      setDrastic(null);
      return history.undo();
    },
    redo: () => {
      setDrastic(null);
      return history.redo();
    },
  };
}
