import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/domain/calendar/day-number.ts';
import { WEEKEND } from '../../../src/domain/calendar/workdays.ts';
import { DEPTHS } from '../../../src/model/depth.ts';
import { dayBetween, library, make, workdays } from '../../support/agreements.ts';
import { today } from '../../support/conflicts.ts';

describe("the library's defaults", () => {
  it('fit together in every depth, with any packs, from any working day far enough ahead', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DEPTHS), fc.subarray(library.packs.map(({ id }) => id)), dayBetween('2027-01-04', '2033-12-01'), (depth, packs, day) => {
        const first = workdays.next(dayNumber(day));
        const { agreement, conflicts } = make({ depth, packs, start: isoDay(first) }, { today });
        const lead = agreement.clauses.find(({ clause: { id } }) => id === 'research/diagnosis-first')?.values['lead-days']?.number ?? 0;
        // Only a public holiday within the research may take more days than the default keeps in hand.
        const holiday = Array.from({ length: lead }, (_, index) => workdays.dayOff(first - index)).some((reason) => reason !== null && reason !== WEEKEND);
        const serious = conflicts.filter(({ id, level }) => level !== 'note' && !(holiday && id === 'strategy-before-signing'));
        expect(serious.map(({ message }) => `${isoDay(first)} ${message}`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
