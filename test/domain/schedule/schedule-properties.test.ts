import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/calendar/day-number.ts';
import { countIn } from '../../../src/domain/schedule/terms.ts';
import { drafts, library, make, workdays } from '../../support/agreements.ts';

const runs = { numRuns: 60 };
const PUBLISHED_FROM = '2026-01-01';
const { publishedUntil } = library.calendar;

describe('the schedule of any agreement', () => {
  it('has each clause once as a duty, dates in order, and no rule without words', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const { agreement, schedule } = make(draft);
        const duties = schedule.items.filter(({ kind }) => kind === 'duty');
        expect(duties).toHaveLength(agreement.clauses.length);
        for (const { what, rule, rhythm, occurrences } of schedule.items) {
          expect(what.length * rule.length).toBeGreaterThan(0);
          expect(occurrences.map(({ date }) => date)).toEqual(occurrences.map(({ date }) => date).toSorted());
          if (rhythm === 'once') expect(occurrences).toHaveLength(1);
          if (rhythm === 'event' || rhythm === 'standing' || rhythm === 'unknown') expect(occurrences).toHaveLength(0);
        }
      }),
      runs,
    );
  });

  it('moves dates off days off only, and onto working days', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        for (const { agreed, rhythm, occurrences } of make(draft).schedule.items) {
          if (rhythm === 'daily') continue;
          for (const { date, moved } of occurrences) {
            if (moved === null) continue;
            expect(workdays.dayOff(dayNumber(date)), `${agreed.clause.id} ${date}`).toBeNull();
            expect(workdays.dayOff(dayNumber(moved.from)), `${agreed.clause.id} ${moved.from}`).not.toBeNull();
          }
        }
      }),
      runs,
    );
  });

  it('puts nothing that a rule may move on a day off', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const { agreement, schedule } = make(draft);
        const stays = agreement.clauses.find(({ clause }) => clause.id === 'contract/general-rules')?.values['holiday-rule']?.text === '不顺延';
        for (const { agreed, kind, rhythm, occurrences } of schedule.items) {
          const { deadline } = agreed.clause;
          const rule = 'holiday' in deadline ? deadline.holiday : 'none';
          const fixed = rule === 'none' || (rule === 'general' && stays) || (deadline.kind === 'offset' && countIn(deadline.days, agreed.values) === 0);
          if (kind === 'confirmation' || rhythm === 'daily' || fixed) continue;
          // Signing first, the research starts on the day of signing itself.
          if (agreed.clause.id === 'research/diagnosis-first') continue;
          for (const { date } of occurrences) expect(workdays.dayOff(dayNumber(date)), `${agreed.clause.id} ${date}`).toBeNull();
        }
      }),
      runs,
    );
  });

  it('keeps what is due before a day before it, and what is due after it after it', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const { agreement, schedule } = make(draft);
        const days = { 'service-start': agreement.start, 'service-end': agreement.end, termination: agreement.end };
        for (const { agreed, kind, occurrences } of schedule.items) {
          const { deadline, id } = agreed.clause;
          if (kind !== 'duty' || deadline.kind !== 'offset' || id === 'research/diagnosis-first') continue;
          const anchor = days[deadline.anchor as keyof typeof days];
          const date = occurrences[0]?.date;
          if (!anchor || date === undefined) continue;
          if (deadline.direction === 'before') expect(date <= anchor, `${id} ${date}`).toBe(true);
          else expect(date >= anchor, `${id} ${date}`).toBe(true);
        }
      }),
      runs,
    );
  });

  it('marks every date as provisional that days off decide beyond the published notices', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        for (const { agreed, kind, rhythm, occurrences } of make(draft).schedule.items) {
          for (const { date, moved, provisional } of occurrences) {
            const open = date > publishedUntil || date < PUBLISHED_FROM;
            if (moved !== null && open) expect(provisional, `${agreed.clause.id} ${date}`).not.toBeNull();
            if (kind === 'confirmation' && agreed.clause.confirmation.unit === 'working' && open) expect(provisional).not.toBeNull();
            if (rhythm === 'weekly' && kind === 'duty' && 'holiday' in agreed.clause.deadline && agreed.clause.deadline.holiday === 'next' && open)
              expect(provisional).not.toBeNull();
          }
        }
      }),
      runs,
    );
  });

  it('gives recurring duties as many days as the period has', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const { agreement, schedule } = make(draft);
        if (agreement.start === null || agreement.end === null) return;
        const days = dayNumber(agreement.end) - dayNumber(agreement.start) + 1;
        const most = { daily: days, weekly: Math.ceil(days / 7), monthly: Math.ceil(days / 28) + 1 };
        // The handover may take half a month and a holiday.
        const late = 28;
        const least = { daily: days - late, weekly: Math.floor((days - late) / 7), monthly: Math.floor((days - late) / 31) - 1 };
        for (const { agreed, rhythm, occurrences } of schedule.items) {
          if (rhythm !== 'daily' && rhythm !== 'weekly' && rhythm !== 'monthly') continue;
          expect(occurrences.length, agreed.clause.id).toBeLessThanOrEqual(most[rhythm]);
          expect(occurrences.length, agreed.clause.id).toBeGreaterThanOrEqual(least[rhythm]);
        }
      }),
      runs,
    );
  });

  it('never moves a date earlier when the service starts later', () => {
    fc.assert(
      fc.property(drafts(), fc.integer({ min: 1, max: 40 }), (draft, later) => {
        const first = make({ ...draft, end: '' });
        if (first.agreement.start === null) return;
        const start = new Date(Date.parse(first.agreement.start) + later * 86_400_000).toISOString().slice(0, 10);
        const second = make({ ...draft, start, end: '' });
        const once = new Map(second.schedule.items.filter(({ rhythm }) => rhythm === 'once').map((item) => [`${item.agreed.clause.id} ${item.kind}`, item]));
        for (const item of first.schedule.items) {
          const other = once.get(`${item.agreed.clause.id} ${item.kind}`)?.occurrences[0];
          const date = item.occurrences[0]?.date;
          if (item.rhythm === 'once' && other && date !== undefined) expect(other.date >= date, `${item.agreed.clause.id} ${date} ${other.date}`).toBe(true);
        }
      }),
      runs,
    );
  });
});
