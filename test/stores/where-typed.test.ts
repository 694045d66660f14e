import { expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { whereTyped } from '../../src/stores/where-typed.ts';
import { make } from '../support/agreements.ts';

const where = (parts: Partial<Draft>) => whereTyped(['🌸', '𠮷'], { ...EMPTY_DRAFT, ...parts }, make(parts).agreement);

test('a character is found in the field where it was typed, the parties first', () => {
  const clauses: Draft['clauses'] = { 'contract/fees-and-tax': { values: { 'base-fee': '6800🌸' } } };
  expect(where({ clauses })).toEqual({ kind: 'value', clauseId: 'contract/fees-and-tax', key: 'base-fee' });
  expect(where({ clauses: { 'research/strategy-plan': { override: '方案𠮷' } } })).toEqual({ kind: 'override', clauseId: 'research/strategy-plan' });
  expect(where({ clauses, parties: { operator: { name: '启航', contact: '小林🌸' } } })).toEqual({ kind: 'party', party: 'operator', field: 'contact' });
});

test('a clause that takes no part is not looked into, and texts of the library lead nowhere', () => {
  expect(where({ clauses: { 'contract/fees-and-tax': { on: false, values: { 'base-fee': '6800🌸' } } } })).toBeNull();
  expect(where({})).toBeNull();
});
