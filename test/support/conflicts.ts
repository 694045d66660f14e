import type { Conflict } from '../../src/domain/conflicts/conflict.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import type { Library } from '../../src/model/library.ts';
import { make } from './agreements.ts';

/** The day on which conflicts are looked for, unless a test says otherwise. */
export const today = '2026-11-23';
/** A start far enough ahead of it, on a Monday. */
export const start = '2027-03-01';

/** A draft with values by `<clause id>.<key>`, the clauses switched on. */
export function draftWith(values: Record<string, string>, more: Partial<Draft> = {}): Draft {
  const clauses: Draft['clauses'] = {};
  for (const [path, raw] of Object.entries(values)) {
    const dot = path.lastIndexOf('.');
    const id = path.slice(0, dot);
    clauses[id] = { on: true, values: { ...clauses[id]?.values, [path.slice(dot + 1)]: raw } };
  }
  return { ...EMPTY_DRAFT, start, ...more, clauses: { ...clauses, ...more.clauses } };
}

/** The first conflict of a rule in a draft. */
export function find(id: string, draft: Draft, options: { from?: Library; today?: string } = { today }): Conflict | undefined {
  return make(draft, options).conflicts.find((conflict) => conflict.id === id);
}

/** The buttons that a conflict offers. */
export const labels = (conflict: Conflict | undefined) => conflict?.repairs.map(({ label }) => label);
