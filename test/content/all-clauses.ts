import { expect } from 'vitest';
import type { ClauseFile } from '../../src/library/library.ts';
import { clauseFileIds, readClause } from '../support/content.ts';

/** Why files break the schema, with their names. */
export const invalid: string[] = [];

/** Every clause file that keeps the schema, so that one broken file does not hide the others. */
export const clauses: readonly ClauseFile[] = clauseFileIds().flatMap((id) => {
  try {
    return [readClause(id)];
  } catch (error) {
    invalid.push(error instanceof Error ? error.message : String(error));
    return [];
  }
});

/** Runs a rule over every clause file and names the files that break it. */
export function expectAll(rule: (clause: ClauseFile) => readonly string[]): void {
  expect(clauses.flatMap((clause) => rule(clause).map((problem) => `${clause.id}: ${problem}`))).toEqual([]);
}
