import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decode.ts';
import { encodeDraft } from '../../src/links/encode.ts';
import { openedWords } from '../../src/links/words.ts';
import type { Clause } from '../../src/model/clause.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import type { Library } from '../../src/model/library.ts';
import { clause, library } from '../support/agreements.ts';

const PLAN = 'operation/weekly-ad-plan';

function changed(id: string, change: (before: Clause) => Partial<Clause>): Library {
  return { ...library, clauses: library.clauses.map((each) => (each.id === id ? { ...each, ...change(each) } : each)) };
}
const withDefault = (id: string, key: string, value: string) =>
  changed(id, ({ variables }) => ({ variables: variables.map((variable) => (variable.key === key ? { ...variable, default: value } : variable)) }));

const draft: Draft = { ...EMPTY_DRAFT, packs: ['beauty'], start: '2026-12-07' };

function sent(what: Draft, from: Library, to: Library) {
  const encoded = encodeDraft(what, from);
  const opened = decodeLink(encoded.kind === 'payload' ? `#s=${encoded.payload}` : '', to);
  if (opened.kind !== 'exact') throw new Error(opened.kind);
  return opened;
}

describe('a default that changes after a link was made', () => {
  const later = withDefault(PLAN, 'plan-time', '15:00');

  it('does not change what the sender saw', () => {
    const opened = sent(draft, library, later);
    expect(opened.draft.clauses).toEqual({ [PLAN]: { values: { 'plan-time': '12:00' } } });
    expect(opened.keptDefaults).toEqual([`${PLAN}.plan-time`]);
    expect(openedWords(opened).lines.join('')).toContain('有 1 处库里的默认值后来改了');
  });

  it('does not matter where the sender wrote a value', () => {
    const typed = { ...draft, clauses: { [PLAN]: { values: { 'plan-time': '12:00' } } } };
    expect(sent(typed, library, later)).toMatchObject({ draft: typed, keptDefaults: [] });
  });

  it('is no change for links of the later library, which carry it', () => {
    expect(sent(draft, later, later)).toMatchObject({ draft, keptDefaults: [] });
  });

  it('reaches a reader whose library changed again', () => {
    const opened = sent(draft, later, withDefault(PLAN, 'plan-time', '16:00'));
    expect(opened.draft.clauses).toEqual({ [PLAN]: { values: { 'plan-time': '15:00' } } });
  });

  it('counts as the packs of the draft set it', () => {
    const packs = library.packs.map((pack) => (pack.id === 'beauty' ? { ...pack, defaults: { ...pack.defaults, [`${PLAN}.plan-time`]: '10:00' } } : pack));
    const another = { ...library, packs };
    expect(sent(draft, library, another).draft.clauses).toEqual({ [PLAN]: { values: { 'plan-time': '12:00' } } });
    expect(sent({ ...draft, packs: [] }, library, another)).toMatchObject({ draft: { clauses: {} }, keptDefaults: [] });
  });
});

describe('a clause that is reworded after a link was made', () => {
  it('is told where it is part of the draft', () => {
    const opened = sent(
      draft,
      library,
      changed(PLAN, ({ text }) => ({ text: `${text}双方另有约定的除外。` })),
    );
    expect(opened).toMatchObject({ draft, reworded: true });
    expect(openedWords(opened).lines.join('')).toContain('条款改过字句');
  });

  it('is not told where it is not', () => {
    const other = changed('setup/food-licence-and-label', ({ text }) => ({ text: `${text}另有约定的除外。` }));
    expect(sent(draft, library, other).reworded).toBe(false);
  });

  it('is told of a clause that was added, and of one that was dropped', () => {
    const more: Library = { ...library, clauses: [...library.clauses, clause('setup/later')] };
    expect(sent(draft, library, more).reworded).toBe(true);
    expect(sent(draft, more, library).reworded).toBe(true);
    expect(sent(draft, more, more).reworded).toBe(false);
  });
});
