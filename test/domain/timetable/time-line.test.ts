import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedConflicts } from '../../../src/domain/timetable/conflict-days.ts';
import { holidayBands } from '../../../src/domain/timetable/holiday-bands.ts';
import { labelRows, textWidth } from '../../../src/domain/timetable/label-rows.ts';
import { LINE_SIZES, timeLine, type TimeLine } from '../../../src/domain/timetable/time-line.ts';
import { timeScale } from '../../../src/domain/timetable/time-scale.ts';
import type { Conflict } from '../../../src/domain/conflicts/conflict.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { library, make, ownClause, workdays } from '../../support/agreements.ts';

function lineOf(draft: Partial<Draft>, today = '2026-11-23'): TimeLine | null {
  const { agreement, schedule, conflicts } = make(draft, { today });
  return timeLine({ agreement, schedule, workdays, conflicts: datedConflicts(conflicts, agreement, schedule), today });
}

function drawn(draft: Partial<Draft>, today?: string): TimeLine {
  const line = lineOf(draft, today);
  if (!line) throw new Error('nothing to draw');
  return line;
}

describe('labels', () => {
  it('of one row never touch, wherever they want to stand', () => {
    const wanted = fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 1, max: 200 }) }), { maxLength: 40 });
    fc.assert(
      fc.property(wanted, (unsorted) => {
        const labels = [...unsorted].sort((a, b) => a.x - b.x);
        const boxes = labelRows(labels, 1000, 8).map(({ row, flipped }, index) => {
          const { x = 0, width = 0 } = labels[index] ?? {};
          return { row, from: flipped ? x - width : x, until: flipped ? x : x + width };
        });
        for (const a of boxes) {
          expect(a.until).toBeLessThanOrEqual(1000);
          for (const b of boxes) if (a !== b && a.row === b.row) expect(a.from >= b.until + 8 || b.from >= a.until + 8).toBe(true);
        }
      }),
    );
  });

  it('stay in the first row where there is room', () => {
    expect(
      labelRows(
        [
          { x: 0, width: 50 },
          { x: 60, width: 50 },
          { x: 70, width: 50 },
        ],
        500,
        10,
      ).map(({ row }) => row),
    ).toEqual([0, 0, 1]);
  });

  it('are measured by 汉字 and narrower characters', () => {
    expect(textWidth('商家', 12)).toBe(24);
    expect(textWidth('12', 12)).toBeLessThan(24);
  });
});

describe('the scale', () => {
  it('gives busy months more room and keeps the order of days', () => {
    const { months, x, width } = timeScale('2026-11-07', '2027-12-08', ['2026-12-04', '2026-12-04', '2026-12-08']);
    expect(months).toHaveLength(14);
    expect(months[0]).toMatchObject({ year: 2026, month: 11 });
    expect(months[1]?.width).toBeGreaterThan(months[0]?.width ?? 0);
    expect(x('2026-12-01')).toBe(months[1]?.x);
    const days = ['2026-11-07', '2026-11-30', '2026-12-01', '2027-02-28', '2027-12-31'].map(x);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.at(-1)).toBeLessThan(width);
  });

  it('puts days before and behind it at its ends', () => {
    const { x, width, from, until } = timeScale('2026-11-07', '2027-02-08', []);
    expect([from, until]).toEqual(['2026-11-01', '2027-02-28']);
    expect(x('2026-11-01')).toBe(0);
    expect(x('2026-10-31')).toBe(0);
    expect(x('2027-03-01')).toBe(width);
    expect(x('2026-11-16')).toBe(33);
  });

  it('gives a month room for each of its dates, up to a limit', () => {
    const widths = (dates: number) =>
      timeScale(
        '2026-11-07',
        '2026-11-08',
        Array.from({ length: dates }, () => '2026-11-07'),
      ).width;
    expect([widths(0), widths(1), widths(2), widths(50)]).toEqual([66, 92, 118, 340]);
  });

  it('ends after five years, however far a date lies', () => {
    expect(timeScale('2026-11-07', '2199-01-01', []).months).toHaveLength(60);
  });
});

describe('days off', () => {
  it('stand as one band a holiday, with the make-up days', () => {
    const { bands, makeup } = holidayBands('2026-09-01', '2026-10-31', workdays);
    expect(bands).toEqual([
      { name: '中秋节', from: '2026-09-25', until: '2026-09-27', provisional: false },
      { name: '国庆节', from: '2026-10-01', until: '2026-10-07', provisional: false },
    ]);
    expect(makeup).toEqual(['2026-09-20', '2026-10-10']);
  });

  it('of a year without a notice are marked as open', () => {
    expect(holidayBands('2027-01-01', '2027-01-02', workdays).bands).toEqual([{ name: '元旦', from: '2027-01-01', until: '2027-01-01', provisional: true }]);
  });
});

describe('conflicts by day', () => {
  const { agreement, schedule } = make({ start: '2026-12-01', end: '2027-11-30' });
  const conflict = (special: Partial<Conflict>): Conflict => ({ id: 'any', level: 'error', message: '', clauseIds: [], repairs: [], ...special });
  const days = (...conflicts: Conflict[]) => datedConflicts(conflicts, agreement, schedule).map(({ dates }) => dates);
  const moving = (kind: 'start' | 'end') => [{ label: '', changes: [{ kind, date: '2027-01-01' }] }];

  it('of no clause stand at the start, or at the end where a repair moves that', () => {
    expect(days(conflict({ repairs: moving('start') }), conflict({ repairs: moving('end') }))).toEqual([['2026-12-01'], ['2027-11-30']]);
    const open = { start: '2026-12-01', end: null };
    expect(datedConflicts([conflict({ repairs: moving('end') })], open, schedule)[0]?.dates).toEqual(['2026-12-01']);
    expect(datedConflicts([conflict({})], { start: null, end: null }, schedule)).toEqual([]);
  });

  it('of clauses stand on the days of the first that has any, in order of their first day', () => {
    const event = 'operation/response-time';
    const found = days(conflict({ clauseIds: ['handover/handover-confirmation'] }), conflict({ clauseIds: [event, 'contract/service-term'] }));
    expect(found.map(([first]) => first)).toEqual(found.map(([first]) => first).sort());
    expect(found).toHaveLength(2);
    expect(days(conflict({ clauseIds: ['setup/none'] }))).toEqual([]);
    expect(days(conflict({ clauseIds: ['operation/weekly-ad-plan'] }))[0]?.length).toBeGreaterThan(40);
  });

  it('about money and fairness stand on none', () => {
    expect(days(conflict({ id: 'both-sides-liable', clauseIds: ['operation/weekly-ad-plan'] }))).toEqual([]);
  });
});

describe('the time line', () => {
  it('holds the seven steps in order, each where its deadlines are', () => {
    const { steps, width } = drawn({ start: '2026-12-01' });
    expect(steps.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(steps[0]).toMatchObject({ name: '前期调研', from: '2026-11-07', until: '2026-11-23' });
    expect(steps[2]).toMatchObject({ name: '资源交接', from: '2026-12-02', until: '2026-12-08' });
    // What is due every month from a clause of the contract does not stretch the signing over the year.
    expect(steps[1]).toMatchObject({ from: '2026-11-27', until: '2026-11-27' });
    for (const { x, width: long } of steps) expect(x + long).toBeLessThanOrEqual(width);
  });

  it('labels everything that is due once, in the lane of its party', () => {
    const draft = { start: '2026-12-01', depth: 'full' } as const;
    const { merchant, operator } = drawn(draft);
    const labelled = [...merchant.labels, ...operator.labels].flatMap(({ duties }) => duties);
    const once = make(draft).schedule.items.filter(({ rhythm }) => rhythm === 'once');
    expect(labelled).toHaveLength(once.length);
    expect(new Set(labelled.map(({ item }) => item))).toEqual(new Set(once));
    expect(new Set(merchant.labels.map(({ by }) => by))).toEqual(new Set(['merchant', 'both']));
    expect(operator.labels.every(({ by }) => by === 'operator')).toBe(true);
    expect(merchant.labels.find(({ date, by }) => date === '2026-12-04' && by === 'merchant')?.text).toBe('商 4日 权限表等2件');
    expect(operator.labels.find(({ date }) => date === '2027-11-15')?.text).toContain('（暂定）');
  });

  it('labels of a lane do not touch', () => {
    const { merchant, operator } = drawn({ start: '2026-12-01', depth: 'full', packs: ['apparel', 'douyin'] });
    for (const { labels } of [merchant, operator]) {
      const boxes = labels.map(({ x, row, flipped, text }) => {
        const wide = textWidth(text, LINE_SIZES.text) + LINE_SIZES.leader;
        return { row, from: flipped ? x - wide : x, until: flipped ? x : x + wide };
      });
      for (const a of boxes) for (const b of boxes) if (a !== b && a.row === b.row) expect(a.from >= b.until || b.from >= a.until).toBe(true);
    }
  });

  it('marks conflicts at their day, those close together as one', () => {
    const { marks, posts } = drawn({ start: '2026-12-01' }, '2026-11-23');
    expect(marks.flatMap(({ conflicts }) => conflicts.map(({ conflict }) => conflict.id))).toContain('research-in-past');
    for (const [index, { x }] of marks.entries()) if (index > 0) expect(x - (marks[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(44);
    expect(posts.map(({ name, today }) => [name, today])).toEqual([
      ['服务起始日', false],
      ['服务截止日', false],
      ['今天', true],
    ]);
    const [first, last] = posts;
    expect(posts.map(({ date }) => date)).toEqual(['2026-12-01', '2027-11-30', '2026-11-23']);
    expect(last?.x).toBeGreaterThan(first?.x ?? 0);
  });

  it('says how many dates lie beyond what is drawn', () => {
    const far = drawn({ start: '2026-12-01', own: [ownClause({ rhythm: 'date', by: '2048-01-01' })] });
    expect(far.beyond).toBe(1);
    expect(far.months).toHaveLength(60);
    expect(drawn({ start: '2026-12-01' }).beyond).toBe(0);
  });

  it('shows only steps that have days', () => {
    const off = Object.fromEntries(library.clauses.filter(({ step }) => step === 'research').map(({ id }) => [id, { on: false }]));
    expect(drawn({ start: '2026-12-01', clauses: off }).steps.map(({ place }) => place)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('is not drawn without a start', () => {
    expect(lineOf({})).toBeNull();
  });
});
