import { readFileSync } from 'node:fs';
import type { Category } from '../../../src/checks/finding.ts';

/** A statement with the categories that must be found in it, and those that may be. */
export interface Labelled {
  readonly voice: string;
  readonly text: string;
  readonly must: readonly Category[];
  readonly may: readonly Category[];
}

interface GivenCase {
  readonly id: string;
  readonly voice: string;
  readonly text: string;
  /** Ids of the phrase patterns that the case was written for. */
  readonly rules: readonly string[];
}

/** What the letter of an old id stands for. */
const LETTERS: Readonly<Record<string, Category>> = {
  T: 'timing',
  S: 'acceptance',
  A: 'responsibility',
  H: 'communication',
  M: 'settlement',
  O: 'scope',
  U: 'rights',
  P: 'rights',
  L: 'legality',
  X: 'contingency',
};
/** Ids whose subject here is another than their letter says. */
const OTHERS: Readonly<Record<string, Category>> = { T07: 'settlement', C02: 'contingency', C03: 'rights', M08: 'rights', P03: 'legality', P06: 'legality' };
/** Ids of low severity: a hint that may be given. What stands there beside an unfair or illegal term may stay unsaid, for one finding a problem. */
const HINTS: ReadonlySet<string> = new Set(['T03', 'T04', 'T05', 'T06', 'S05', 'M06', 'H01']);
/** Whole-document ids: here coverage says it, no finding does. */
const DOCUMENT = /^D/u;
/** What may be found beside an expected category without being wrong: a statement that lacks a slot often lacks its neighbour. */
const BESIDE: readonly Category[] = ['timing', 'responsibility', 'acceptance'];

const categoryOf = (id: string): Category | null => (DOCUMENT.test(id) ? null : (OTHERS[id] ?? LETTERS[id.charAt(0)] ?? null));

/** The given cases, their ids turned into categories. */
export function givenCases(): (Labelled & { readonly id: string })[] {
  const { cases } = JSON.parse(readFileSync(new URL('given.json', import.meta.url), 'utf8')) as { readonly cases: readonly GivenCase[] };
  return cases.map(({ id, voice, text, rules }) => {
    const categories = (ids: readonly string[]) => [...new Set(ids.flatMap((rule) => categoryOf(rule) ?? []))];
    const must = categories(rules.filter((rule) => !HINTS.has(rule)));
    return { id, voice, text, must, may: rules.length === 0 ? [] : [...new Set([...categories(rules), ...BESIDE])] };
  });
}
