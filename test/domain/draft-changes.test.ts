import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/domain/draft-changes.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';

describe('applying a repair', () => {
  const draft: Draft = {
    ...EMPTY_DRAFT,
    start: '2027-01-02',
    clauses: { 'setup/a': { values: { one: '1', two: '2' }, override: '双方另行约定。' }, 'setup/b': { on: false } },
  };

  it('changes what it names and keeps everything else as typed', () => {
    const after = applyChanges(draft, [
      { kind: 'value', clauseId: 'setup/a', key: 'one', raw: '5' },
      { kind: 'switch', clauseId: 'setup/b', on: true },
      { kind: 'start', date: '2027-01-04' },
      { kind: 'end', date: '2027-12-31' },
      { kind: 'depth', depth: 'full' },
    ]);
    expect(after).toEqual({
      ...draft,
      start: '2027-01-04',
      end: '2027-12-31',
      depth: 'full',
      clauses: { 'setup/a': { values: { one: '5', two: '2' }, override: '双方另行约定。' }, 'setup/b': { on: true } },
    });
    expect(draft.start).toBe('2027-01-02');
  });

  it('makes later changes win, and reaches clauses that the draft does not name yet', () => {
    const after = applyChanges(EMPTY_DRAFT, [
      { kind: 'value', clauseId: 'setup/c', key: 'days', raw: '3' },
      { kind: 'value', clauseId: 'setup/c', key: 'days', raw: '4' },
    ]);
    expect(after.clauses).toEqual({ 'setup/c': { values: { days: '4' } } });
  });
});
