import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { plainText } from '../../src/domain/agreement.ts';
import { library, make } from '../support/agreements.ts';
import { marked } from '../support/checks.ts';

interface WholeText {
  readonly name: string;
  /** The most findings, and the most of high severity. */
  readonly all: number;
  readonly high: number;
  /** Words, and the categories of which one has to be found in their statement. */
  readonly must: readonly (readonly [words: string, categories: string])[];
  readonly quiet: readonly string[];
  readonly uncoveredSteps: readonly string[];
  readonly uncoveredDetails: readonly string[];
}

const folder = new URL('../bench/check-texts/', import.meta.url);
const { texts } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { readonly texts: readonly WholeText[] };

describe.each(texts.map((each) => [each.name, each] as const))('a whole text: %s', (name, expected) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const { findings, statements, coverage } = checkText(text);

  it('finds what will end in a quarrel, nine of ten at least', () => {
    const missed = expected.must.filter(([words, categories]) => {
      const at = text.indexOf(words);
      expect(at, `“${words}” stands in the text`).toBeGreaterThanOrEqual(0);
      const home = statements.find(({ start, end }) => start <= at && at < end);
      return !findings.some(({ category, statement }) => statement === home?.index && categories.split('|').includes(category));
    });
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(expected.must.length / 10);
  });

  it('makes no pile, and leaves alone what is fine', () => {
    expect(findings.length).toBeLessThanOrEqual(expected.all);
    expect(findings.filter(({ severity }) => severity === 'high').length).toBeLessThanOrEqual(expected.high);
    for (const words of expected.quiet) {
      const at = text.indexOf(words);
      const touching = findings.filter(({ severity, start, end }) => severity !== 'low' && start < at + words.length && at < end);
      expect(touching.map((finding) => `${finding.check}: ${marked(text, finding)}`)).toEqual([]);
    }
  });

  it('tells what it does not cover at all', () => {
    expect(coverage.uncoveredSteps).toEqual(expected.uncoveredSteps);
    expect(coverage.uncoveredDetails).toEqual(expected.uncoveredDetails);
  });
});

describe('a process made from the library', () => {
  const { agreement } = make({ depth: 'full', packs: library.packs.map(({ id }) => id), start: '2026-12-07' });
  const text = agreement.clauses.map(plainText).join('\n');

  it('has next to nothing to tell, and nothing urgent', () => {
    const { findings, statements } = checkText(text);
    expect(findings.filter(({ severity }) => severity === 'high').map((finding) => `${finding.check}: ${marked(text, finding)}`)).toEqual([]);
    expect(findings.length / statements.length, findings.map((finding) => `${finding.check}: ${marked(text, finding)}`).join('\n')).toBeLessThan(0.03);
  });
});
