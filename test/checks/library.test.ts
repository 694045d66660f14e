import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { plainText } from '../../src/domain/agreement.ts';
import { library, make } from '../support/agreements.ts';
import { marked } from '../support/checks.ts';

const { agreement } = make({ depth: 'full', packs: library.packs.map(({ id }) => id), start: '2026-12-07' });

describe('the library’s own clauses, with their default values', () => {
  it.each(agreement.clauses.map((agreed) => [agreed.clause.id, plainText(agreed)] as const))('%s has no finding of high severity', (_, text) => {
    expect(checkText(text).findings.flatMap((finding) => (finding.severity === 'high' ? [`${finding.check}: ${marked(text, finding)}`] : []))).toEqual([]);
  });

  it('cover every step and every detail when they stand together', () => {
    const { coverage } = checkText(agreement.clauses.map(plainText).join('\n'));
    expect(coverage.uncoveredSteps).toEqual([]);
    expect(coverage.uncoveredDetails).toEqual([]);
  });
});
