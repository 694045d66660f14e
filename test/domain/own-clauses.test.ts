import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/domain/agreement.ts';
import { templateDocument } from '../../src/domain/template/template-document.ts';
import { EMPTY_DRAFT, type OwnClause } from '../../src/model/draft.ts';
import { draft as draftSchema } from '../../src/model/draft-schema.ts';
import { assemble } from '../../src/domain/assemble.ts';
import { library, make, ownClause } from '../support/agreements.ts';

const numbersOf = (own: readonly OwnClause[]) => make({ own: [...own] }).agreement.clauses.map(({ clause, number }) => [clause.id, number] as const);
const reviews = library.clauses
  .filter(({ step, part, depth, pack }) => step === 'review' && part === 'step' && depth !== 'full' && pack === undefined)
  .map(({ id }) => id);
const [first = '', second = ''] = reviews;

describe('a clause of the merchant’s own', () => {
  it('stands behind the clause it follows and takes its number there; the others move on', () => {
    const before = new Map(numbersOf([]));
    const after = new Map(numbersOf([ownClause({ id: 'own/1', place: 'review', after: first })]));
    expect(after.get('own/1')).toBe('6.2');
    expect(after.get(first)).toBe(before.get(first));
    expect(after.get(second)).toBe('6.3');
  });

  it('stands first where it follows nothing, and last where what it follows takes no part', () => {
    const ids = numbersOf([ownClause({ id: 'own/1', place: 'closing', after: '' }), ownClause({ id: 'own/2', place: 'closing', after: 'closing/gone' })]).map(
      ([id]) => id,
    );
    const closing = ids.filter((id) => id.startsWith('closing/') || id.startsWith('own/'));
    expect(closing[0]).toBe('own/1');
    expect(closing.at(-1)).toBe('own/2');
  });

  it('is printed once, whatever a damaged draft says of its place', () => {
    const circle = [ownClause({ id: 'own/1', after: 'own/2' }), ownClause({ id: 'own/2', after: 'own/1' }), ownClause({ id: 'own/2', after: '' })];
    const ids = numbersOf(circle).map(([id]) => id);
    expect(ids.filter((id) => id.startsWith('own/')).sort()).toEqual(['own/1', 'own/2']);
  });

  it('says in the document what was typed, with the facts under it', () => {
    const typed = ownClause({
      title: '样衣寄送',
      text: '托管方每月选两款样衣寄回。',
      rhythm: 'monthly',
      by: '15',
      time: '18:00',
      standard: '两款，单号发在群里',
      confirmation: '商家收到后2个自然日内确认',
      otherwise: '当月服务费扣200元',
    });
    const { agreement, schedule } = make({ own: [typed], start: '2026-12-07' });
    const agreed = agreement.clauses.find(({ clause }) => clause.id === typed.id);
    expect(agreed && plainText(agreed)).toBe(typed.text);
    expect(agreed?.facts.when).toBe('每月15日18:00前');
    const printed = JSON.stringify(templateDocument({ agreement, schedule, today: '2026-11-26' }).blocks);
    for (const words of [typed.title, typed.text, typed.standard, typed.confirmation, typed.otherwise]) expect(printed).toContain(words);
    expect(agreement.problems.filter(({ at }) => at.kind === 'own')).toEqual([]);
  });

  it.each<[Partial<OwnClause>, string]>([
    [{ rhythm: 'date', by: '2027-03-01' }, '2027-03-01'],
    [{ rhythm: 'date', by: '2026-11-30' }, '2026-11-30'],
    [{ rhythm: 'weekly', by: '3' }, '2026-12-09'],
    [{ rhythm: 'monthly', by: '20' }, '2026-12-21'],
  ])('stands on the calendar: %j', (special, date) => {
    const { schedule } = make({ own: [ownClause({ title: '样衣寄送', ...special })], start: '2026-12-07' });
    const item = schedule.items.find(({ agreed }) => agreed.own !== null);
    expect(item?.what).toBe('样衣寄送');
    expect(item?.occurrences[0]?.date).toBe(date);
  });

  it.each<[Partial<OwnClause>, string]>([
    [{ rhythm: 'date', by: '2027-02-30' }, '不存在'],
    [{ rhythm: 'weekly', by: '9' }, '星期几'],
    [{ rhythm: 'monthly', by: '40' }, '1 到 31'],
    [{ rhythm: 'weekly', by: '2', time: '25:00' }, '18:00'],
    [{ text: '长'.repeat(20_001) }, '20000'],
  ])('tells what cannot be used and keeps it: %j', (special, words) => {
    const typed = ownClause(special);
    const { agreement } = make({ own: [typed], start: '2026-12-07' });
    const errors = agreement.problems.filter(({ at, level }) => at.kind === 'own' && level === 'error');
    expect(errors.map(({ message }) => message).join()).toContain(words);
  });

  it('names each field that is still blank', () => {
    const { agreement } = make({ own: [ownClause({ title: '', text: '', standard: '', otherwise: '', confirmation: '', by: '' })] });
    const fields = agreement.problems.flatMap(({ at, level }) => (at.kind === 'own' && level === 'missing' ? [at.field] : []));
    expect(fields).toEqual(['title', 'text', 'by', 'standard', 'confirmation', 'otherwise']);
  });

  it('changes alone when it is typed into', () => {
    const typed = ownClause({ id: 'own/1', place: 'review', after: first });
    const draft = { ...EMPTY_DRAFT, own: [typed] };
    const before = assemble(library, draft);
    const after = assemble(library, { ...draft, own: [{ ...typed, text: '改过的话。' }] }, before);
    const changed = after.clauses.filter((agreed, index) => agreed !== before.clauses[index]);
    expect(changed.map(({ clause }) => clause.id)).toEqual(['own/1']);
  });

  it('comes back from a stored draft; an id that could pass for a clause of the library does not', () => {
    const stored = { ...EMPTY_DRAFT, own: [ownClause({ id: 'own/7' })] };
    expect(draftSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    expect(draftSchema.safeParse({ ...stored, own: [{ ...stored.own[0], id: first }] }).success).toBe(false);
  });
});
