import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responsibilityMatrix } from '../../src/domain/responsibility.ts';
import { PARTIES } from '../../src/model/party.ts';
import { drafts, make } from '../support/agreements.ts';

describe('the responsibility matrix', () => {
  it('has one row a clause with one lead, who does not support', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const { agreement } = make(draft);
        const rows = responsibilityMatrix(agreement);
        expect(rows.map(({ number }) => number)).toEqual(agreement.clauses.map(({ number }) => number));
        for (const { lead, support, due, title } of rows) {
          expect(PARTIES).toContain(lead);
          expect(support).not.toContain(lead);
          expect(due.length * title.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says who confirms, and that nobody does where both sign on the spot', () => {
    const rows = new Map(responsibilityMatrix(make({ start: '2027-03-01' }).agreement).map((row) => [row.clauseId, row]));
    expect(rows.get('operation/weekly-ad-plan')).toMatchObject({ lead: 'operator', support: ['merchant'], confirms: 'merchant', due: '每周一12:00前' });
    expect(rows.get('contract/service-term')?.confirms).toBeNull();
  });
});
