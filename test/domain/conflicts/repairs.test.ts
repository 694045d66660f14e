import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../src/domain/conflicts/conflict.ts';
import { CONFLICT_RULES } from '../../../src/domain/conflicts/rules.ts';
import { applyChanges } from '../../../src/domain/draft-changes.ts';
import { dayBetween, drafts, library, make, type Made } from '../../support/agreements.ts';

const today = '2026-11-23';

/** A conflict about the same thing: same rule, and for rules with several findings the same clause missing. */
const same = (a: Conflict, b: Conflict) => a.id === b.id && (a.id !== 'references-present' && a.id !== 'anchors-present' ? true : a.message === b.message);

describe('conflict rules', () => {
  it('read values that the library has', () => {
    const places = new Set(library.clauses.flatMap(({ id, variables }) => variables.map(({ key }) => `${id}.${key}`)));
    for (const { id, reads } of CONFLICT_RULES) for (const path of reads) expect(places.has(path), `${id}: ${path}`).toBe(true);
  });

  it('have ids of their own', () => {
    expect(new Set(CONFLICT_RULES.map(({ id }) => id)).size).toBe(CONFLICT_RULES.length);
  });
});

// Rules that valid values of the library seldom or never break, or that offer no repair: the examples try them.
const BY_EXAMPLE = new Set([
  'both-sides-liable',
  'late-rate-per-year',
  'one-lead',
  'signing-on-holiday',
  'six-details',
  'strategy-before-signing',
  'target-after-setup',
]);

const starts = fc.oneof(dayBetween('2026-11-01', '2026-12-31'), dayBetween('2027-02-06', '2027-02-20'), dayBetween('2026-01-01', '2034-12-31'));
const mistyped = ({ agreement }: Made) => agreement.problems.filter(({ at, level }) => level === 'error' && at.kind === 'value');

describe('the repairs of', () => {
  const tried = new Set<string>();

  it.each(CONFLICT_RULES)('$id resolve what they are offered for', ({ reads }) => {
    fc.assert(
      fc.property(drafts(starts, reads), (draft) => {
        const made = make(draft, { today });
        for (const conflict of made.conflicts) {
          expect(conflict.message).not.toMatch(/undefined|null|NaN|\d{4}-\d\d-\d\d/);
          for (const repair of conflict.repairs) {
            const left = make(applyChanges(draft, repair.changes), { today });
            expect(
              left.conflicts.filter((other) => same(conflict, other)),
              `${conflict.id}: ${repair.label}`,
            ).toEqual([]);
            expect(mistyped(left), `${conflict.id}: ${repair.label}`).toEqual(mistyped(made));
            tried.add(conflict.id);
          }
        }
      }),
      { numRuns: 30, seed: 20261123 },
    );
  });

  it('every rule were tried', () => {
    expect(CONFLICT_RULES.map(({ id }) => id).filter((id) => !tried.has(id) && !BY_EXAMPLE.has(id))).toEqual([]);
  });
});
