import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../src/domain/checklist.ts';
import { clause, drafts, libraryOf, make } from '../support/agreements.ts';

const checklistOf = (...made: Parameters<typeof make>) => {
  const { agreement, schedule } = make(...made);
  return buildChecklist(agreement, schedule);
};

describe('the checklist', () => {
  it('has exactly one line a clause, in the printed order', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const { agreement, schedule } = make(draft);
        const lines = buildChecklist(agreement, schedule).sections.flatMap((section) => section.lines);
        expect(lines.map(({ number }) => number)).toEqual(agreement.clauses.map(({ number }) => number));
        for (const { text, who, when } of lines) expect(text.length * who.length * when.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('has every day of the schedule once, in its month', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const { agreement, schedule } = make(draft);
        const { months } = buildChecklist(agreement, schedule);
        expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted());
        for (const { month, recurring, deadlines } of months) {
          for (const { occurrences } of [...recurring, ...deadlines]) for (const { date } of occurrences) expect(date.slice(0, 7)).toBe(month);
        }
        const listed = months.flatMap(({ recurring, deadlines }) => [...recurring, ...deadlines]).reduce((sum, { occurrences }) => sum + occurrences.length, 0);
        expect(listed).toBe(schedule.items.reduce((sum, { occurrences }) => sum + occurrences.length, 0));
      }),
      { numRuns: 30 },
    );
  });

  it('gathers a month: what recurs with its days, and what is due once', () => {
    const from = libraryOf(
      clause('handover/handover-confirmation', {
        deadline: { kind: 'offset', anchor: 'service-start', direction: 'after', days: 7 },
        setsAnchor: 'handover-confirmed',
      }),
      clause('operation/weekly', { deadline: { kind: 'weekly', weekday: 1, time: '12:00' } }),
    );
    const { sections, months } = checklistOf({ start: '2026-03-02', end: '2026-05-31' }, { from });
    expect(sections.map(({ id }) => id)).toEqual(['handover', 'operation']);
    expect(sections[0]?.lines[0]?.due?.date).toBe('2026-03-09');
    expect(sections[1]?.lines[0]?.due).toBeNull();
    expect(months.map(({ name }) => name)).toEqual(['2026年3月', '2026年4月', '2026年5月']);
    expect(months[0]?.deadlines.map(({ occurrences }) => occurrences[0]?.date)).toEqual(['2026-03-09']);
    expect(months[1]?.recurring[0]?.occurrences.map(({ date }) => date)).toEqual(['2026-04-07', '2026-04-13', '2026-04-20', '2026-04-27']);
    expect(months[2]?.recurring[0]?.occurrences.map(({ date }) => date)).toEqual(['2026-05-06', '2026-05-11', '2026-05-18', '2026-05-25']);
  });

  it('has no months without a start date', () => {
    expect(checklistOf({ start: '' }).months).toEqual([]);
  });
});
