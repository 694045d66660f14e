import { expect, test } from 'vitest';
import { feeValues } from '../../src/domain/fee-values.ts';
import { library, make, ownClause } from '../support/agreements.ts';

const all = { depth: 'full', packs: library.packs.map(({ id }) => id) } as const;

test('gathers every amount of the agreement, and everything of the clauses that settle', () => {
  const { agreement } = make({ ...all, packs: [...all.packs] });
  const fees = feeValues(agreement);
  const gathered = new Set(fees.flatMap(({ agreed, amounts, terms }) => [...amounts, ...terms].map(({ variable }) => `${agreed.clause.id}.${variable.key}`)));
  for (const { clause } of agreement.clauses)
    for (const { key, type } of clause.variables)
      expect(gathered.has(`${clause.id}.${key}`), `${clause.id}.${key}`).toBe(type === 'money' || clause.details.includes('settlement'));
  expect(fees.flatMap(({ amounts }) => amounts).every(({ variable }) => ['money', 'percent'].includes(variable.type))).toBe(true);
});

test('a share of replies answered in time is no fee', () => {
  const fees = feeValues(make({ ...all, packs: [...all.packs] }).agreement);
  expect(fees.some(({ agreed }) => agreed.clause.id === 'operation/response-time')).toBe(false);
});

test('shows the values as they stand, and leaves out what takes no part', () => {
  const { agreement } = make({
    clauses: { 'contract/fees-and-tax': { values: { 'base-fee': '6800' } }, 'contract/late-payment': { on: false } },
    own: [ownClause()],
  });
  const fees = feeValues(agreement);
  expect(fees.find(({ agreed }) => agreed.clause.id === 'contract/fees-and-tax')?.amounts.map(({ raw }) => raw)).toEqual(['6800', '15']);
  expect(fees.some(({ agreed }) => agreed.clause.id === 'contract/late-payment')).toBe(false);
  expect(fees.some(({ agreed }) => agreed.own !== null)).toBe(false);
});
