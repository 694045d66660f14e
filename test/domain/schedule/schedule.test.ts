import { describe, expect, it } from 'vitest';
import type { Occurrence, ScheduleItem } from '../../../src/domain/schedule/schedule.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { clause, libraryOf, make } from '../../support/agreements.ts';

const after = (anchor: string, days: number, more: Record<string, unknown> = {}) => ({ kind: 'offset', anchor, direction: 'after', days, ...more });
const before = (anchor: string, days: number, more: Record<string, unknown> = {}) => ({ kind: 'offset', anchor, direction: 'before', days, ...more });
const handover = clause('handover/handover-confirmation', { deadline: after('service-start', 7), setsAnchor: 'handover-confirmed' });

function items(special: Record<string, unknown>, draft: Partial<Draft>): ScheduleItem[] {
  const from = libraryOf(handover, clause('operation/under-test', special));
  return make(draft, { from }).schedule.items.filter(({ agreed }) => agreed.clause.id === 'operation/under-test');
}

function duty(deadline: unknown, draft: Partial<Draft>): ScheduleItem {
  const item = items({ deadline }, draft).find(({ kind }) => kind === 'duty');
  if (!item) throw new Error('no duty');
  return item;
}

const dates = ({ occurrences }: ScheduleItem) => occurrences.map(({ date }) => date);
const only = ({ occurrences }: ScheduleItem): Occurrence => {
  if (occurrences.length !== 1) throw new Error(`${occurrences.length} occurrences`);
  return occurrences[0] as Occurrence;
};

describe('a deadline counted from a day', () => {
  it('leaves the first day out and takes the last day in', () => {
    expect(only(duty(after('service-start', 3), { start: '2026-03-02' }))).toEqual({ date: '2026-03-05', moved: null, provisional: null });
  });

  it('that ends within a holiday moves to the first working day after it, and says why', () => {
    expect(only(duty(after('service-start', 3), { start: '2026-04-30' }))).toEqual({
      date: '2026-05-06',
      moved: { from: '2026-05-03', reason: '劳动节' },
      provisional: null,
    });
    expect(only(duty(after('service-start', 7), { start: '2026-05-01' })).date).toBe('2026-05-08');
    expect(only(duty(after('service-start', 9), { start: '2026-05-01' })).date).toBe('2026-05-11');
  });

  it('counts a part of a day as one', () => {
    const [item] = items(
      { deadline: { ...after('service-start', 0), days: 'days' }, variables: [{ key: 'days', label: '天数', type: 'number', default: 2.5 }] },
      { start: '2026-03-02' },
    );
    expect(item?.occurrences.map(({ date }) => date)).toEqual(['2026-03-05']);
  });

  it('falls on a make-up Saturday like on any working day', () => {
    expect(only(duty(after('service-start', 8), { start: '2026-05-01' }))).toEqual({ date: '2026-05-09', moved: null, provisional: null });
  });

  it('before an event moves to the working day before it', () => {
    expect(only(duty(before('service-end', 15), { start: '2026-03-02', end: '2026-10-18' }))).toEqual({
      date: '2026-09-30',
      moved: { from: '2026-10-03', reason: '国庆节' },
      provisional: null,
    });
  });

  it('in working days skips the days off', () => {
    expect(only(duty(after('service-start', 5, { dayKind: 'working' }), { start: '2026-04-28' })).date).toBe('2026-05-08');
    expect(only(duty(before('service-end', 2, { dayKind: 'working' }), { start: '2026-03-02', end: '2026-10-08' })).date).toBe('2026-09-29');
  });

  it('on the day itself stays on it, holiday or not', () => {
    expect(only(duty(after('termination', 0), { start: '2026-03-02', end: '2026-10-03' }))).toEqual({ date: '2026-10-03', moved: null, provisional: null });
  });

  it('stays where it is when the agreement says 不顺延', () => {
    const general = clause('contract/general-rules', {
      variables: [{ key: 'holiday-rule', label: '遇节假日', type: 'choice', default: '不顺延', options: ['顺延到下一工作日', '不顺延'] }],
    });
    const { schedule } = make({ start: '2027-02-01' }, { from: libraryOf(general, clause('setup/a', { deadline: after('service-start', 5) })) });
    expect(schedule.items.find(({ agreed }) => agreed.clause.id === 'setup/a')?.occurrences).toEqual([{ date: '2027-02-06', moved: null, provisional: null }]);
  });

  it('hangs on other clauses by their deadlines', () => {
    expect(only(duty(after('handover-confirmed', 7), { start: '2026-04-27' }))).toEqual({ date: '2026-05-13', moved: null, provisional: null });
  });

  it("has no date where the day is the platform's, hangs on itself, or nothing sets it", () => {
    const draft = { start: '2026-03-02' };
    expect(duty(before('signup-close', 15), draft)).toMatchObject({ rhythm: 'unknown', occurrences: [] });
    expect(duty(after('signing', 1), draft)).toMatchObject({ rhythm: 'unknown', occurrences: [] });
    const circle = libraryOf(
      clause('research/a', { deadline: after('strategy-delivered', 1), setsAnchor: 'materials-complete' }),
      clause('research/b', { deadline: after('materials-complete', 1), setsAnchor: 'strategy-delivered' }),
    );
    for (const { rhythm } of make(draft, { from: circle }).schedule.items) expect(rhythm).toBe('unknown');
  });
});

describe('the answer to what is delivered', () => {
  const answers = (deadline: unknown, confirmation: Record<string, unknown>, draft: Partial<Draft>) =>
    items({ deadline, confirmation: { by: 'merchant', onSilence: 'accepted', ...confirmation } }, draft).find(({ kind }) => kind === 'confirmation');
  const weekly = { kind: 'weekly', weekday: 5, time: '18:00' };

  it('on a weekday comes in the week of the delivery, a week later where that day lies before it', () => {
    const draft = { start: '2026-03-02', end: '2026-03-31' };
    expect(answers(weekly, { weekday: 5, time: '20:00' }, draft)?.occurrences.map(({ date }) => date)).toEqual(['2026-03-13', '2026-03-20', '2026-03-27']);
    expect(answers(weekly, { weekday: 1, time: '12:00' }, draft)?.occurrences.map(({ date }) => date)).toEqual(['2026-03-16', '2026-03-23', '2026-03-30']);
  });

  it('never comes before a delivery that a holiday moves', () => {
    const draft = { start: '2026-09-01', end: '2026-10-20' };
    const found = answers({ ...weekly, weekday: 4 }, { weekday: 5, time: '20:00' }, draft)?.occurrences.find(({ date }) => date > '2026-10-01');
    expect(found).toMatchObject({ date: '2026-10-08', moved: { from: '2026-10-02', reason: '国庆节' } });
  });

  it('has no day where its number cannot be read', () => {
    const found = answers(after('service-start', 3), { within: 'days', unit: 'natural' }, { start: '2026-03-02' });
    expect(found?.occurrences ?? []).toEqual([]);
  });
});

describe('what recurs', () => {
  it('on a weekday that cannot be read has no days', () => {
    expect(duty({ kind: 'weekly', weekday: 'weekday', time: '10:00' }, { start: '2026-03-02' }).occurrences).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('on weekday %i, also where a value names it', (weekday) => {
    const name = `周${'一二三四五六日'.charAt(weekday - 1)}`;
    const options = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
    const variables = [{ key: 'weekday', label: '哪天', type: 'choice', default: name, options }];
    const [item] = items(
      { deadline: { kind: 'weekly', weekday: 'weekday', time: '10:00', holiday: 'none' }, variables },
      { start: '2026-03-02', end: '2026-04-30' },
    );
    expect(item?.occurrences.length).toBeGreaterThan(5);
    for (const { date } of item?.occurrences ?? []) expect(new Date(date).getUTCDay()).toBe(weekday % 7);
  });
});

describe('a date in a year whose notice is not out', () => {
  it('is provisional where days off decide it', () => {
    expect(only(duty(after('service-start', 5), { start: '2027-02-01' }))).toEqual({
      date: '2027-02-09',
      moved: { from: '2027-02-06', reason: '春节' },
      provisional: '2027年放假调休通知还没有公布，这个日期靠近春节，可能因调休变动',
    });
    expect(only(duty(after('service-start', 5, { dayKind: 'working' }), { start: '2027-08-02' })).provisional).toContain('2027年');
    expect(only(duty(after('service-start', 2), { start: '2027-08-02' })).provisional).toBe('2027年放假调休通知还没有公布，这个日期可能因调休变动');
  });

  it('is settled where they do not', () => {
    expect(only(duty(after('service-start', 5, { holiday: 'none' }), { start: '2027-02-01' }))).toEqual({ date: '2027-02-06', moved: null, provisional: null });
    expect(only(duty(after('termination', 0), { start: '2026-03-02', end: '2027-10-01' })).provisional).toBeNull();
  });

  it('hands its doubt on to what is counted from it', () => {
    expect(only(duty(after('handover-confirmed', 3, { holiday: 'none' }), { start: '2027-03-01' })).provisional).toMatch(
      /^从暂定的交接确认日算起（2027年放假调休通知还没有公布/,
    );
  });

  it('leaves what recurs later without doubt', () => {
    const daily = duty({ kind: 'daily', time: '10:00', dayKind: 'natural' }, { start: '2027-03-01', end: '2027-04-30' });
    expect(daily.occurrences[0]).toMatchObject({ date: '2027-03-09', provisional: expect.stringContaining('从暂定的交接确认日算起') });
    expect(daily.occurrences.find(({ date }) => date === '2027-03-18')?.provisional).not.toBeNull();
    expect(daily.occurrences.find(({ date }) => date === '2027-03-19')?.provisional).toBeNull();
  });

  it('is provisional too where a clause of the library stands in for one that is off', () => {
    const from = libraryOf(handover, clause('setup/a', { deadline: after('handover-confirmed', 1) }));
    const { schedule } = make({ start: '2026-03-02', clauses: { 'handover/handover-confirmation': { on: false } } }, { from });
    expect(schedule.items[0]?.occurrences).toEqual([
      { date: '2026-03-10', moved: null, provisional: '从暂定的交接确认日算起（没有选用“条款handover-confirmation”一条，交接确认日按它的默认天数推算）' },
    ]);
  });
});

describe('a recurring duty', () => {
  const period = { start: '2026-03-02', end: '2026-12-31' };

  it('by the week begins after its first day and moves off holidays', () => {
    const weekly = duty({ kind: 'weekly', weekday: 1, time: '12:00', from: 'service-start' }, period);
    expect(weekly).toMatchObject({ rhythm: 'weekly', time: '12:00', rule: '每周一12:00前' });
    expect(weekly.occurrences[0]?.date).toBe('2026-03-09');
    expect(weekly.occurrences).toContainEqual({ date: '2026-04-07', moved: { from: '2026-04-06', reason: '清明节' }, provisional: null });
    expect(dates(weekly)).toHaveLength(43);
  });

  it('by the month reports on the month before, the last time after the service', () => {
    const monthly = duty({ kind: 'monthly', day: 5, time: '18:00', covers: 'previous' }, { start: '2026-03-16', end: '2026-06-10' });
    expect(dates(monthly)).toEqual(['2026-04-07', '2026-05-06', '2026-06-05', '2026-07-06']);
  });

  it('by the month within the service does not leave it', () => {
    const monthly = duty({ kind: 'monthly', day: 31, time: '18:00', covers: 'current', holiday: 'none' }, { start: '2026-03-31', end: '2026-06-29' });
    expect(dates(monthly)).toEqual(['2026-04-30', '2026-05-31']);
  });

  it('by the day goes through weekends, or leaves them out', () => {
    const days = { start: '2026-04-29', end: '2026-05-09' };
    expect(dates(duty({ kind: 'daily', time: '10:00', dayKind: 'natural', from: 'service-start' }, days))).toHaveLength(10);
    expect(dates(duty({ kind: 'daily', time: '10:00', dayKind: 'working', from: 'service-start' }, days))).toEqual([
      '2026-04-30',
      '2026-05-06',
      '2026-05-07',
      '2026-05-08',
      '2026-05-09',
    ]);
  });

  it('takes its weekday from a choice', () => {
    const special = {
      deadline: { kind: 'weekly', weekday: 'check-day', time: '18:00', from: 'service-start' },
      variables: [{ key: 'check-day', label: '抽查日', type: 'choice', default: '周三', options: ['周二', '周三'] }],
    };
    expect(items(special, { start: '2026-03-02', end: '2026-03-20' }).map(dates)).toEqual([['2026-03-04', '2026-03-11', '2026-03-18']]);
  });
});

describe('an answer', () => {
  const draft = { start: '2026-04-27', end: '2026-06-30' };
  const confirmation = { by: 'merchant', onSilence: 'accepted' };

  it('in days gets days of its own, counted from the last day of delivery', () => {
    const [submit, answer] = items({ deadline: after('service-start', 2), confirmation: { ...confirmation, within: 3, unit: 'working' } }, draft);
    expect(submit).toMatchObject({ kind: 'duty', by: 'operator', what: '提交《周报》', occurrences: [{ date: '2026-04-29' }] });
    expect(answer).toMatchObject({
      kind: 'confirmation',
      by: 'merchant',
      what: '确认《周报》',
      rule: '收到后3个工作日内',
      occurrences: [{ date: '2026-05-07' }],
    });
  });

  it('by a weekday never comes before what it answers', () => {
    const [submit, answer] = items(
      { deadline: { kind: 'weekly', weekday: 1, time: '12:00', from: 'service-start' }, confirmation: { ...confirmation, weekday: 2, time: '18:00' } },
      draft,
    );
    expect(submit?.occurrences[0]).toMatchObject({ date: '2026-05-06', moved: { from: '2026-05-04' } });
    expect(answer).toMatchObject({ rhythm: 'weekly', time: '18:00', rule: '同一周的周二18:00前' });
    expect(answer?.occurrences[0]).toMatchObject({ date: '2026-05-06', moved: { from: '2026-05-05', reason: '劳动节' } });
    expect(answer?.occurrences[1]).toMatchObject({ date: '2026-05-12', moved: null });
  });

  it('by a weekday waits for a delivery that only its own rule moves', () => {
    const general = clause('contract/general-rules', {
      variables: [{ key: 'holiday-rule', label: '遇节假日', type: 'choice', default: '不顺延', options: ['顺延到下一工作日', '不顺延'] }],
    });
    const weekly = clause('operation/under-test', {
      deadline: { kind: 'weekly', weekday: 1, time: '12:00', holiday: 'next', from: 'service-start' },
      confirmation: { ...confirmation, weekday: 2 },
    });
    const { schedule } = make(draft, { from: libraryOf(general, weekly) });
    expect(schedule.items.find(({ kind }) => kind === 'confirmation')?.occurrences[0]).toEqual({
      date: '2026-05-06',
      moved: { from: '2026-05-05', reason: '劳动节' },
      provisional: null,
    });
  });

  it('in hours stands in the rule of the duty', () => {
    const found = items({ deadline: after('service-start', 2), confirmation: { ...confirmation, within: 48, unit: 'hour' } }, draft);
    expect(found).toHaveLength(1);
    expect(found[0]?.rule).toMatch(/^服务起始日后2个自然日内.*；商家收到后48小时内答复$/);
  });

  it('is not due where both sign on the spot or another clause says it', () => {
    for (const special of [
      { by: 'both', onSilence: 'not-applicable' },
      { by: 'merchant', clause: 'handover/handover-confirmation', onSilence: 'not-accepted' },
    ])
      expect(items({ deadline: after('service-start', 2), confirmation: special }, draft)).toHaveLength(1);
  });
});

describe('without a start date', () => {
  it('every duty is there with its rule, none with a date', () => {
    const { agreement, schedule } = make({ depth: 'full', start: '' });
    expect(new Set(schedule.items.map(({ agreed }) => agreed))).toEqual(new Set(agreement.clauses));
    for (const { occurrences, rule } of schedule.items) {
      expect(occurrences).toEqual([]);
      expect(rule).not.toBe('');
    }
  });
});
