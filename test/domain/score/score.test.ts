import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreOf, type Score } from '../../../src/domain/score/score.ts';
import { DETAILS, type Detail } from '../../../src/model/detail.ts';
import { DEPTHS } from '../../../src/model/depth.ts';
import type { ClauseDraft, Draft } from '../../../src/model/draft.ts';
import { STEPS } from '../../../src/model/step.ts';
import { library, make, ownClause } from '../../support/agreements.ts';

const NAMED: Partial<Draft> = {
  start: '2027-03-15',
  parties: { merchant: { name: '喆堃美妆店', contact: '林 138' }, operator: { name: '启航网络', contact: '周 139' } },
};

const score = (draft: Partial<Draft>): Score => scoreOf({ agreement: make(draft).agreement, library });
const of = (result: Score, detail: Detail) => result.details.find((each) => each.detail === detail);
const gaps = (result: Score) => result.details.flatMap(({ detail, gaps: open }) => open.map(({ gap, message, at }) => ({ detail, gap, message, at })));

const urgent = library.clauses.find(({ id }) => id === 'handover/work-group')?.variables.find(({ default: value }) => value === null)?.key ?? '';
const complete: Partial<Draft> = { ...NAMED, clauses: { 'handover/work-group': { values: { [urgent]: '13800000000' } } } };

describe('the arithmetic', () => {
  test('is open: places written down of places looked at, and the mean of six', () => {
    const result = score({});
    expect(result.details.map(({ detail }) => detail)).toEqual(DETAILS);
    for (const { good, all, points, gaps: open } of result.details) {
      expect(all).toBeGreaterThan(0);
      expect(open).toHaveLength(all - good);
      expect(points).toBe(Math.floor((100 * good) / all));
    }
    expect(result.points).toBe(Math.floor(result.details.reduce((sum, { points }) => sum + points, 0) / 6));
  });

  test('gives 100 only where nothing is open, and a standard document with names and dates is such a one', () => {
    const result = score(complete);
    expect(gaps(result)).toEqual([]);
    expect(result.points).toBe(100);
    expect(score({ ...complete, start: '' }).points).toBeLessThan(100);
  });

  test('never throws, and stays between 0 and 100, whatever is switched and typed', () => {
    const switches = fc.dictionary(
      fc.constantFrom(...library.clauses.map(({ id }) => id)),
      fc.record({ on: fc.boolean(), override: fc.string() }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(switches, fc.constantFrom(...DEPTHS), (clauses, depth) => {
        const result = score({ clauses, depth });
        for (const points of [result.points, ...result.details.map((each) => each.points)]) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('vague', () => {
  test('a blank and a value that cannot be used count where they hurt, each with its field', () => {
    const result = score({ ...NAMED, clauses: { 'contract/fees-and-tax': { values: { 'base-fee': '面议' } } } });
    expect(gaps(result)).toEqual([
      {
        detail: 'communication',
        gap: 'vague',
        message: expect.stringContaining('还空着'),
        at: { kind: 'value', clauseId: 'handover/work-group', key: urgent },
      },
      {
        detail: 'settlement',
        gap: 'vague',
        message: expect.stringContaining('要填数字'),
        at: { kind: 'value', clauseId: 'contract/fees-and-tax', key: 'base-fee' },
      },
    ]);
  });

  test('a sentence that was rewritten without any figure, until it has one', () => {
    const rewritten = (override: string) => score({ ...complete, clauses: { ...complete.clauses, 'review/monthly-report': { override } } });
    expect(gaps(rewritten('托管方每月尽快提交月报。'))).toEqual([
      { detail: 'timing', gap: 'vague', message: expect.stringContaining('一个数字也没有'), at: { kind: 'override', clauseId: 'review/monthly-report' } },
    ]);
    for (const words of ['托管方次月5日前提交月报。', '托管方次月五日前提交月报。']) expect(gaps(rewritten(words))).toEqual([]);
    expect(gaps(rewritten('  '))).toMatchObject([{ gap: 'vague', message: expect.stringContaining('改写成了空白') }]);
  });

  test('no start, and an end before the start', () => {
    expect(gaps(score({ ...complete, start: '' }))).toMatchObject([{ detail: 'timing', gap: 'vague', at: { kind: 'start' } }]);
    expect(gaps(score({ ...complete, end: '2027-03-01' }))).toMatchObject([
      { detail: 'timing', at: { kind: 'end' }, message: expect.stringContaining('早于') },
    ]);
  });
});

describe('uncovered', () => {
  test('a detail that no clause of a step writes down leads to a clause that would', () => {
    const ofSetup = library.clauses.filter(({ step }) => step === 'setup');
    const expected = new Set(ofSetup.filter(({ pack, depth }) => pack === undefined && depth !== 'full').flatMap(({ details }) => details));
    const off = Object.fromEntries(ofSetup.map(({ id }) => [id, { on: false }]));
    const open = gaps(score({ ...complete, clauses: { ...complete.clauses, ...off } })).filter(({ message }) => message.includes('基础搭建'));
    expect(open.map(({ detail }) => detail)).toEqual(DETAILS.filter((detail) => expected.has(detail)));
    expect(open.length).toBeGreaterThanOrEqual(5);
    for (const { gap, at, detail } of open) {
      expect(gap).toBe('uncovered');
      const clause = at.kind === 'offer' ? library.clauses.find(({ id }) => id === at.clauseId) : undefined;
      expect(clause).toMatchObject({ step: 'setup' });
      expect(clause?.pack).toBeUndefined();
      expect(clause?.details).toContain(detail);
    }
  });

  test('a clause that is referred to and takes no part', () => {
    const found = library.clauses.find(({ text, pack, depth }) => text.includes('[[') && pack === undefined && depth === 'brief');
    const target = /\[\[(.+?)\]\]/.exec(found?.text ?? '')?.[1] ?? '';
    const open = gaps(score({ ...complete, clauses: { ...complete.clauses, [target]: { on: false } } }));
    expect(open).toContainEqual(
      expect.objectContaining({ gap: 'uncovered', at: { kind: 'offer', clauseId: target }, message: expect.stringContaining(found?.title ?? '') }),
    );
  });

  test('taking in what is offered closes every such gap of a brief document', () => {
    const clauses: Record<string, ClauseDraft> = { ...complete.clauses };
    const offers = () => gaps(score({ ...complete, depth: 'brief', clauses })).flatMap(({ at }) => (at.kind === 'offer' ? [at.clauseId] : []));
    expect(offers().length).toBeGreaterThan(0);
    // What is taken in may refer to more.
    for (let round = 0; round < 5; round += 1) for (const id of offers()) clauses[id] = { ...clauses[id], on: true };
    expect(offers()).toEqual([]);
  });
});

describe('unowned', () => {
  test('parties without a name or a contact, the designer only where one takes part', () => {
    const places = (draft: Partial<Draft>) =>
      gaps(score(draft))
        .filter(({ gap }) => gap === 'unowned')
        .map(({ at }) => at);
    const both = (['merchant', 'operator'] as const).flatMap((party) => (['name', 'contact'] as const).map((field) => ({ kind: 'party', party, field })));
    expect(places({})).toEqual(expect.arrayContaining(both));
    expect(places({})).toHaveLength(4);
    expect(places({ packs: ['design'] })).toHaveLength(6);
  });

  test('a clause that another one is to confirm, and that takes no part', () => {
    const led = library.clauses.find(({ confirmation, pack }) => confirmation.clause !== undefined && pack === undefined);
    const target = led?.confirmation.clause ?? '';
    const open = gaps(score({ ...complete, depth: 'full', clauses: { ...complete.clauses, [target]: { on: false } } }));
    expect(open).toContainEqual(expect.objectContaining({ gap: 'unowned', message: expect.stringMatching(new RegExp(`${led?.title}.*没有人确认`)) }));
  });
});

describe('clauses of the merchant’s own', () => {
  test('complete ones take nothing away, and cover their step', () => {
    expect(score({ ...complete, own: [ownClause()] }).points).toBe(100);
    const off = Object.fromEntries(library.clauses.filter(({ step }) => step === 'review').map(({ id }) => [id, { on: false }]));
    const mine = { ...complete, clauses: { ...complete.clauses, ...off }, own: [ownClause({ place: 'review' })] };
    const open = gaps(score(mine)).filter(({ message }) => message.includes('「数据复盘」'));
    expect(open.map(({ detail }) => detail)).toEqual(['communication', 'settlement']);
  });

  test.each([
    ['by', 'timing', 'vague'],
    ['standard', 'acceptance', 'vague'],
    ['confirmation', 'acceptance', 'unowned'],
    ['otherwise', 'contingency', 'unowned'],
    ['text', 'responsibility', 'vague'],
  ] as const)('without „%s“ it is a gap of %s: %s', (field, detail, gap) => {
    const open = gaps(score({ ...complete, own: [ownClause({ [field]: '' })] }));
    expect(open).toEqual([{ detail, gap, message: expect.stringContaining('样衣寄送'), at: { kind: 'own', clauseId: 'own/1', field } }]);
  });
});

test('every gap of every depth and step leads somewhere that exists', () => {
  const ids = new Set(library.clauses.map(({ id }) => id));
  for (const depth of DEPTHS)
    for (const step of STEPS) {
      const off = Object.fromEntries(library.clauses.filter((clause) => clause.step === step).map(({ id }) => [id, { on: false }]));
      for (const { at, message } of gaps(score({ depth, clauses: off }))) {
        expect(message).not.toBe('');
        if ('clauseId' in at) expect(ids).toContain(at.clauseId);
      }
    }
  expect(of(score({}), 'timing')?.gaps.length).toBeGreaterThan(0);
});
