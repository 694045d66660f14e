import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';

/** How many steps can be taken back. States share all that did not change, so that a step costs little. */
export const HISTORY_LIMIT = 200;

/** Within how many milliseconds keys typed into the same field count as one step. */
export const TYPING_PAUSE = 1000;

/** What would be taken back and what would be done again; `null` where there is nothing. */
export interface Ends<Change> {
  readonly undo: Change | null;
  readonly redo: Change | null;
}

/** The states that a store has been in. */
export interface History<State, Change> {
  readonly $ends: ReadableAtom<Ends<Change>>;
  /** Puts the store into `after`, as a step that can be taken back. A state that is the same object is no step. */
  change(after: State, change: Change): void;
  /** Puts the store into a state that has nothing to do with those before: nothing leads back to them. */
  reset(state: State): void;
  /** Takes the last step back; returns what it was. */
  undo(): Change | null;
  /** Does what was taken back again; returns what it was. */
  redo(): Change | null;
}

/**
 * Keeps the history of a store.
 * @param fieldOf names the field that a change was typed into, `null` for a change that is a step by itself
 * @param now milliseconds
 */
export function createHistory<State, Change>(options: {
  readonly $state: WritableAtom<State>;
  readonly fieldOf: (change: Change) => string | null;
  readonly now: () => number;
}): History<State, Change> {
  const { $state, fieldOf, now } = options;
  const past: { readonly change: Change; readonly before: State }[] = [];
  const future: { readonly change: Change; readonly after: State }[] = [];
  const $ends = atom<Ends<Change>>({ undo: null, redo: null });
  // The field that is being typed into, and until when the next key belongs to the same step.
  let typing: { readonly field: string | null; readonly until: number } = { field: null, until: 0 };

  const publish = () => $ends.set({ undo: past.at(-1)?.change ?? null, redo: future.at(-1)?.change ?? null });
  const change = (after: State, what: Change) => {
    const before = $state.get();
    if (after === before) return;
    const field = fieldOf(what);
    const goesOn = field !== null && field === typing.field && now() < typing.until;
    typing = { field, until: now() + TYPING_PAUSE };
    if (!goesOn) {
      past.push({ change: what, before });
      if (past.length > HISTORY_LIMIT) past.shift();
      future.length = 0;
    }
    $state.set(after);
    if (!goesOn) publish();
  };
  return {
    $ends,
    change,
    reset: (state) => {
      typing = { field: null, until: 0 };
      past.length = 0;
      future.length = 0;
      $state.set(state);
      publish();
    },
    undo: () => {
      const step = past.pop();
      if (!step) return null;
      typing = { field: null, until: 0 };
      future.push({ change: step.change, after: $state.get() });
      $state.set(step.before);
      publish();
      return step.change;
    },
    redo: () => {
      const step = future.pop();
      if (!step) return null;
      typing = { field: null, until: 0 };
      past.push({ change: step.change, before: $state.get() });
      $state.set(step.after);
      publish();
      return step.change;
    },
  };
}
