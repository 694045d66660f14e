import { describe, expect, it } from 'vitest';
import { plainText, type AgreedClause } from '../../src/domain/agreement.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import type { OwnClause } from '../../src/model/own-clause.ts';
import { checkFreeText } from '../../src/stores/check-free-text.ts';
import { freeTextOf } from '../../src/stores/free-text.ts';
import { library, make, ownClause } from '../support/agreements.ts';

const EMPTY_FIELDS = { by: '', standard: '', confirmation: '', otherwise: '' };

function clauseOf(draft: Partial<Draft>, wanted: (agreed: AgreedClause) => boolean): AgreedClause {
  const found = make({ ...EMPTY_DRAFT, ...draft }).agreement.clauses.find(wanted);
  if (!found) throw new Error('no such clause');
  return found;
}

function findingsOfOwn(fields: Partial<OwnClause>) {
  const free = freeTextOf(
    clauseOf({ own: [ownClause({ id: 'own/1', ...EMPTY_FIELDS, ...fields })] }, ({ own }) => own !== null),
    null,
  );
  return free ? checkFreeText(free) : [];
}

function findingsOfOverride(clauseId: string, override: string) {
  const free = freeTextOf(
    clauseOf({ clauses: { [clauseId]: { override } } }, ({ clause }) => clause.id === clauseId),
    override,
  );
  return free ? checkFreeText(free) : [];
}

const fields = (findings: ReturnType<typeof checkFreeText>) => findings.map(({ at }) => ('field' in at ? at.field : at.kind));

describe('the merchant’s own words', () => {
  it('are none where everything stands as the library has it', () => {
    const { agreement } = make({ ...EMPTY_DRAFT, depth: 'full', packs: library.packs.map(({ id }) => id) });
    expect(agreement.clauses.filter((agreed) => freeTextOf(agreed, null) !== null)).toEqual([]);
  });

  it('raise nothing serious, and hardly anything, where they repeat the library’s sentences', () => {
    const { agreement } = make({ ...EMPTY_DRAFT, depth: 'full', packs: library.packs.map(({ id }) => id), start: '2026-12-07' });
    const all = agreement.clauses.flatMap((agreed) => {
      const override = plainText(agreed);
      const free = freeTextOf({ ...agreed, rewritten: true }, override);
      return free ? checkFreeText(free) : [];
    });
    expect(all.filter(({ severity }) => severity === 'high')).toEqual([]);
    expect(all.length).toBeLessThanOrEqual(agreement.clauses.length / 20);
  });
});

describe('a rewritten clause', () => {
  it('is told what is vague, with the field as it would be with the suggestion', () => {
    const [finding, ...others] = findingsOfOverride('research/diagnosis-report', '  托管方尽快提交《店铺诊断报告》。\n');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: { kind: 'override', clauseId: 'research/diagnosis-report' }, words: '尽快', category: 'timing', severity: 'high' });
    // What stands around the words stays as it was typed.
    expect(finding?.suggestion?.text).toMatch(/^ {2}托管方在＿＿.*提交《店铺诊断报告》。\n$/);
    expect(finding?.suggestion?.sentence).not.toContain('尽快');
  });

  it('need not say again what the facts below it say', () => {
    expect(findingsOfOverride('research/diagnosis-report', '托管方提交店铺诊断报告，优化详情页。')).toEqual([]);
  });
});

describe('a clause of one’s own', () => {
  it('misses what no field says, and no longer once a field says it', () => {
    const text = '托管方每周优化直通车计划';
    expect(new Set(findingsOfOwn({ text }).map(({ category }) => category))).toEqual(new Set(['timing', 'acceptance']));
    expect(findingsOfOwn({ text, by: '每周一12:00前', standard: '写明关键词、出价、日预算三项' })).toEqual([]);
    expect(findingsOfOwn({ text, rhythm: 'weekly', by: '1', time: '12:00', standard: '写明关键词、出价、日预算三项' })).toEqual([]);
  });

  it('is told in the field where it was typed', () => {
    expect(fields(findingsOfOwn({ text: '托管方每周一12:00前交3款主图', standard: '做到行业领先水平' }))).toEqual(['standard']);
    expect(fields(findingsOfOwn({ text: '托管方每周一12:00前交3款主图', otherwise: '视情况处理' }))).toEqual(['otherwise']);
    expect(fields(findingsOfOwn({ text: '托管方寄出2套样衣', by: '3日内' }))).toContain('by');
  });

  it('offers a suggestion only where it stays within the field', () => {
    for (const { suggestion, at } of findingsOfOwn({ text: '托管方尽快寄样衣', by: '3日内', standard: '做到行业领先水平', otherwise: '酌情扣款' })) {
      if (suggestion && 'field' in at && at.field !== 'text') expect(suggestion.text).not.toContain('样衣');
    }
  });
});

describe('what was filled in', () => {
  const worded = library.clauses.flatMap((clause) => clause.variables.filter(({ type }) => type === 'text').map(({ key }) => ({ clause, key })))[0];
  if (!worded) throw new Error('the library asks for no words');
  const { clause, key } = worded;
  const filled = (raw: string) =>
    clauseOf(
      { depth: 'full', packs: library.packs.map(({ id }) => id), clauses: { [clause.id]: { on: true, values: { [key]: raw } } } },
      (agreed) => agreed.clause.id === clause.id,
    );

  it('is read within its sentence, and only what was typed is told', () => {
    const free = freeTextOf(filled('第一时间'), null);
    const found = free ? checkFreeText(free) : [];
    expect(found.map(({ at, words }) => [at, words])).toEqual([[{ kind: 'value', clauseId: clause.id, key }, '第一时间']]);
  });

  it('is no free text as long as it is the default', () => {
    expect(
      freeTextOf(
        clauseOf(
          { depth: 'full', packs: library.packs.map(({ id }) => id), clauses: { [clause.id]: { on: true } } },
          (agreed) => agreed.clause.id === clause.id,
        ),
        null,
      ),
    ).toBeNull();
  });
});
