import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/domain/agreement.ts';
import { assemble } from '../../src/domain/assemble.ts';
import { lastDayOfService } from '../../src/domain/service-period.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { DEPTHS } from '../../src/model/depth.ts';
import { readLibrary } from '../support/content.ts';

const library = readLibrary();
const draft = (changes: Partial<Draft> = {}): Draft => ({ ...EMPTY_DRAFT, ...changes });
const find = (agreement: ReturnType<typeof assemble>, id: string) => agreement.clauses.find(({ clause }) => clause.id === id);

describe('assemble', () => {
  it('gives a complete text from nothing: every sentence written out', () => {
    const agreement = assemble(library, draft({ depth: 'full', packs: library.packs.map(({ id }) => id), start: '2027-01-04' }));
    expect(agreement.clauses).toHaveLength(library.clauses.length);
    for (const agreed of agreement.clauses) {
      const all = [plainText(agreed), agreed.checklist, ...Object.values(agreed.facts)].join('\n');
      expect(all, agreed.clause.id).not.toMatch(/\{\{|\]\]|\[\[|undefined|NaN/);
    }
  });

  it('numbers clauses through each step and the contingency plan, without gaps', () => {
    const { clauses } = assemble(library, draft());
    const seen = new Map<string, number>();
    for (const { number } of clauses) {
      const [chapter = '', place = ''] = number.split('.');
      expect(Number(place)).toBe((seen.get(chapter) ?? 0) + 1);
      seen.set(chapter, Number(place));
    }
    expect([...seen.keys()]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('grows with the depth and loses nothing', () => {
    const ids = DEPTHS.map((depth) => new Set(assemble(library, draft({ depth })).clauses.map(({ clause }) => clause.id)));
    expect(ids[0]?.size).toBeLessThan(ids[1]?.size ?? 0);
    expect([...(ids[0] ?? [])].every((id) => ids[1]?.has(id))).toBe(true);
    expect([...(ids[1] ?? [])].every((id) => ids[2]?.has(id))).toBe(true);
  });

  it('adds the clauses of a chosen category and none of the others', () => {
    const ids = assemble(library, draft({ packs: ['beauty'] })).clauses.map(({ clause }) => clause.id);
    expect(ids).toContain('operation/beauty-expiry');
    expect(ids).not.toContain('operation/home-stock-warning');
  });

  it('leaves a switched-off clause out, keeps its values, and says so where another clause points to it', () => {
    const clauses = { 'contract/sales-and-profit': { on: false, values: { 'cutoff-day': '9' } } };
    const agreement = assemble(library, draft({ clauses }));
    expect(find(agreement, 'contract/sales-and-profit')).toBeUndefined();
    expect(plainText(find(agreement, 'contract/fees-and-tax')!)).toContain('未采用');
    const again = assemble(library, draft({ clauses: { 'contract/sales-and-profit': { ...clauses['contract/sales-and-profit'], on: true } } }));
    expect(find(again, 'contract/sales-and-profit')?.values['cutoff-day']?.text).toBe('9');
  });

  it('prints what the merchant typed, also when it is out of bounds, and says what is wrong', () => {
    const agreement = assemble(library, draft({ clauses: { 'contract/fees-and-tax': { values: { 'base-fee': '-1' } } } }));
    expect(plainText(find(agreement, 'contract/fees-and-tax')!)).toContain('-1元');
    expect(agreement.problems).toContainEqual(
      expect.objectContaining({ level: 'error', at: { kind: 'value', clauseId: 'contract/fees-and-tax', key: 'base-fee' } }),
    );
  });

  it('prints the merchant’s own wording, but not one that is empty or longer than can be printed', () => {
    const override = (text: string) => assemble(library, draft({ clauses: { 'research/diagnosis-report': { override: text } } }));
    expect(plainText(find(override('按我们自己的写法。'), 'research/diagnosis-report')!)).toBe('按我们自己的写法。');
    for (const text of ['  ', '长'.repeat(20_001)]) {
      const agreement = override(text);
      expect(find(agreement, 'research/diagnosis-report')?.rewritten).toBe(false);
      expect(agreement.problems.some(({ at, level }) => at.kind === 'override' && level === 'error')).toBe(true);
    }
    expect(find(override('长'.repeat(20_000)), 'research/diagnosis-report')?.rewritten).toBe(true);
  });

  it.each([
    [{ start: '2027-02-30' }, 'start', '不是一个存在的日期'],
    [{ start: '昨天' }, 'start', '不是一个存在的日期'],
    [{ start: '1999-01-01' }, 'start', '之间'],
    [{ start: '2027-03-01', end: '2027-02-01' }, 'end', '早于起始日'],
  ])('explains an impossible period %j', (period, kind, words) => {
    const { problems } = assemble(library, draft(period));
    expect(problems.find(({ at, level }) => at.kind === kind && level === 'error')?.message).toContain(words);
  });

  it('asks for the designer’s name only where a designer takes part', () => {
    const asked = (packs: string[]) => assemble(library, draft({ packs })).problems.some(({ at }) => at.kind === 'party' && at.party === 'designer');
    expect(asked([])).toBe(false);
    expect(asked(['design'])).toBe(true);
  });

  it('keeps the identity of every clause that a keystroke does not touch', () => {
    const before = assemble(library, draft({ start: '2027-01-04' }));
    const typed = draft({ start: '2027-01-04', clauses: { 'research/diagnosis-report': { values: { 'diag-days': '4' } } } });
    const after = assemble(library, typed, before);
    const changed = after.clauses.filter((agreed, index) => agreed !== before.clauses[index]);
    expect(changed.map(({ clause }) => clause.id)).toEqual(['research/diagnosis-report']);
    expect(plainText(changed[0]!)).toContain('4个自然日');
  });

  it('gives the same agreement with and without a previous one, whatever the draft', () => {
    const ids = library.clauses.map(({ id }) => id);
    const anyDraft = fc.record({
      depth: fc.constantFrom(...DEPTHS),
      packs: fc.subarray(library.packs.map(({ id }) => id)),
      start: fc.constantFrom('', '2027-01-04', '2026-12-01', 'x'),
      clauses: fc.dictionary(
        fc.constantFrom(...ids),
        fc.record({ on: fc.boolean(), values: fc.dictionary(fc.constantFrom('lead-days', 'diag-days', 'base-fee'), fc.string()) }),
        { maxKeys: 6 },
      ),
    });
    fc.assert(
      fc.property(anyDraft, anyDraft, (first, second) => {
        const previous = assemble(library, draft(first));
        expect(assemble(library, draft(second), previous)).toEqual(assemble(library, draft(second)));
      }),
      { numRuns: 40 },
    );
  });

  it('survives ids and keys that do not exist', () => {
    const agreement = assemble(library, draft({ packs: ['nowhere'], clauses: { 'research/unknown': { on: true }, __proto__: { on: true } as never } }));
    expect(agreement.clauses.length).toBeGreaterThan(20);
  });
});

describe('lastDayOfService', () => {
  it.each([
    ['2026-12-01', 12, '2027-11-30'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-01-04', 6, '2027-07-03'],
  ])('from %s for %i months is %s', (start, months, end) => {
    expect(lastDayOfService(start, months)).toBe(end);
  });
});
