import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../src/domain/calendar/day-number.ts';
import { suggestedStart } from '../../src/domain/suggested-start.ts';
import { DEPTHS } from '../../src/model/depth.ts';
import { library, make, workdays } from '../support/agreements.ts';
import { draftWith } from '../support/conflicts.ts';

const suggest = (today: string, draft: Parameters<typeof make>[0] = {}) => suggestedStart(make(draft).agreement, workdays, library, today);

describe('the suggested start', () => {
  it('is the first working day of a month and leaves the research its days', () => {
    expect(suggest('2026-11-23')).toBe('2027-01-04');
    // 24 days before 4 January is 11 December; three days are left to get going, not two.
    expect(suggest('2026-12-08')).toBe('2027-01-04');
    expect(suggest('2026-12-09')).not.toBe('2027-01-04');
  });

  it('follows the days that the draft itself wants', () => {
    expect(suggest('2026-11-23', draftWith({ 'research/diagnosis-first.lead-days': '50' }))).toBe('2027-02-01');
    expect(suggest('2026-11-23', draftWith({ 'research/diagnosis-first.sequence-mode': '先签约后诊断' }))).toBe('2026-12-01');
    expect(suggest('2026-11-23', { clauses: { 'research/diagnosis-first': { on: false } } })).toBe('2026-12-01');
  });

  it('is none where the calendar of days off does not reach', () => {
    expect(suggest('2045-06-01')).toBeNull();
  });

  it('leaves the signing its days where no research is agreed, or no signing', () => {
    const off = { 'research/diagnosis-first': { on: false } };
    expect(suggest('2026-11-23', draftWith({ 'contract/service-term.sign-lead': '20' }, { clauses: off }))).toBe('2027-01-04');
    expect(suggest('2026-11-29', { clauses: { ...off, 'contract/service-term': { on: false } } })).toBe('2027-01-04');
  });

  it('is still given where the draft’s own days never fit, and where a number is invalid', () => {
    expect(suggest('2026-11-23', draftWith({ 'research/diagnosis-first.lead-days': '7' }))).not.toBeNull();
    expect(suggest('2026-11-23', draftWith({ 'research/diagnosis-first.lead-days': '很多' }))).not.toBeNull();
  });

  it('raises no conflict in the untouched draft, on any day of a year', () => {
    const wrong: string[] = [];
    for (let day = dayNumber('2026-11-23'); day < dayNumber('2027-11-23'); day += 1) {
      const today = isoDay(day);
      const start = suggest(today);
      if (start === null) wrong.push(`${today}: none`);
      else for (const { level, message } of make({ start }, { today }).conflicts) if (level !== 'note') wrong.push(`${today}, ${start}: ${message}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(DEPTHS)('raises none in the depth %s', (depth) => {
    const start = suggest('2026-11-23', { depth }) ?? '';
    expect(make({ depth, start }, { today: '2026-11-23' }).conflicts.filter(({ level }) => level !== 'note')).toEqual([]);
  });
});
