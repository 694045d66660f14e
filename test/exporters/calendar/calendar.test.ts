import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScheduleItem } from '../../../src/domain/schedule/schedule.ts';
import { SIDE_LABELS, type Side } from '../../../src/model/party.ts';
import { drafts, exportInput, ownClause } from '../../support/agreements.ts';
import { calendarText, readEntries, type ReadEntry } from '../../support/calendar.ts';

const WHOSE: Readonly<Record<string, readonly Side[]>> = {
  all: ['merchant', 'operator', 'designer', 'both'],
  merchant: ['merchant', 'both'],
  operator: ['operator', 'both'],
};

/** `date time party what number` of everything that the schedule dates, for those sides. */
function scheduled(items: readonly ScheduleItem[], variant: string): string[] {
  return items
    .filter(({ by }) => WHOSE[variant]?.includes(by))
    .flatMap(({ by, what, agreed, time, rhythm, kind, occurrences }) => {
      const clock = time === '24:00' || time === null ? '' : time;
      const placed = rhythm === 'daily' && kind === 'duty' ? 'daily' : clock;
      return occurrences.map(
        ({ date, provisional }) => `${date} ${placed} ${SIDE_LABELS[by].name}${what} ${agreed.number} ${provisional === null ? '' : '暂定'}`,
      );
    })
    .sort();
}

/** The same of what a calendar program shows. */
function shown(entries: readonly ReadEntry[]): string[] {
  return entries
    .flatMap(({ summary, description, dates, time }) => {
      const open = summary.startsWith('暂定·') ? '暂定' : '';
      const title = summary.replace(/^暂定·/, '');
      const daily = description.split('\n').flatMap((line) => /^(?:\d\d:\d\d前)?(.+)（第([\d.]+)条，每.+）$/.exec(line) ?? []);
      const number = /^第([\d.]+)条　/.exec(description)?.[1];
      if (number !== undefined) return dates.map((date) => `${date} ${time ?? ''} ${title} ${number} ${open}`);
      const party = ['商家', '托管方', '视觉外包方', '双方'].find((name) => title.startsWith(name)) ?? '';
      const duties: string[] = [];
      for (let at = 0; at < daily.length; at += 3) duties.push(`daily ${party}${daily[at + 1]} ${daily[at + 2]} ${open}`);
      return dates.flatMap((date) => duties.map((duty) => `${date} ${duty}`));
    })
    .sort();
}

describe('the calendar', () => {
  it('shows every party exactly the days of the schedule', async () => {
    await fc.assert(
      fc.asyncProperty(drafts(), fc.constantFrom('all', 'merchant', 'operator'), async (draft, variant) => {
        const input = exportInput(draft);
        if (input.agreement.start === null || !input.schedule.items.some(({ by, occurrences }) => WHOSE[variant]?.includes(by) && occurrences.length > 0))
          return;
        const entries = readEntries(await calendarText(input, variant));
        expect(shown(entries)).toEqual(scheduled(input.schedule.items, variant));
        expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('keeps to 75 octets a line and cuts no character', async () => {
    const name = '喆堃😀𬭚'.repeat(20);
    const own = ownClause({ title: '😀'.repeat(60), rhythm: 'weekly', by: '3', time: '09:30', standard: '𬭚,;\\'.repeat(80) });
    const text = await calendarText(exportInput({ start: '2026-12-07', depth: 'full', parties: { merchant: { name, contact: '' } }, own: [own] }));
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\ufffd]/);
    }
    const entry = readEntries(text).find(({ uid }) => uid.startsWith('own.1.'));
    expect(entry?.summary).toContain('😀'.repeat(60));
    expect(entry?.description).toContain('𬭚,;\\'.repeat(80));
  });

  it('lets typed text neither end a line nor begin a property', async () => {
    const typed = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:http://evil.test\r\u2028\u0000\u0085END:VCALENDAR';
    const own = ownClause({ title: typed, standard: typed, otherwise: typed, rhythm: 'date', by: '2027-01-20' });
    const input = exportInput({ start: '2026-12-07', parties: { merchant: { name: typed, contact: '' } }, own: [own] });
    const plain = exportInput({ start: '2026-12-07', own: [ownClause({ rhythm: 'date', by: '2027-01-20' })] });
    const text = await calendarText(input);
    expect(readEntries(text)).toHaveLength(readEntries(await calendarText(plain)).length);
    expect(text.split('\r\n').filter((line) => line.startsWith('ATTACH'))).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
  });

  it('reminds of deadlines and answers, and stays quiet about what is due every day', async () => {
    const entries = readEntries(await calendarText(exportInput({ start: '2026-12-07', own: [ownClause({ rhythm: 'date', by: '2027-01-20' })] })));
    const own = entries.find(({ uid }) => uid.startsWith('own.1.'));
    expect(own?.alarms).toEqual(['2027-01-19T09:00:00', '2027-01-20T09:00:00']);
    const weekly = entries.find(({ summary, dates }) => summary.endsWith('提交《周运营报表》') && dates[0] === '2026-12-28');
    expect([weekly?.time, weekly?.alarms]).toEqual(['10:00', ['2026-12-28T09:00:00']]);
    const daily = entries.filter(({ summary }) => summary.includes('每日例行'));
    expect(daily.map(({ dates }) => dates.length)).toEqual([357]);
    expect(daily.flatMap(({ alarms }) => alarms)).toEqual([]);
    for (const { alarms, summary } of entries) expect(alarms.length > 0, summary).toBe(!summary.includes('每日例行'));
  });

  it('says of a day where a holiday moved it and why it may still move', async () => {
    const entries = readEntries(await calendarText(exportInput({ start: '2026-12-07' })));
    const moved = entries.filter(({ description }) => description.includes('顺移'));
    expect(moved.length).toBeGreaterThan(0);
    for (const { summary, description, status } of entries) {
      expect(summary.startsWith('暂定·')).toBe(description.includes('\n暂定：'));
      expect(status).toBe(summary.startsWith('暂定·') ? 'TENTATIVE' : 'CONFIRMED');
    }
  });

  it('updates its entries when it is exported again, also by the other party and from a later start', async () => {
    const parties = { merchant: { name: '某某百货店', contact: '' }, operator: { name: '某某网络公司', contact: '' } };
    const first = readEntries(await calendarText(exportInput({ start: '2026-12-07', parties })));
    const uids = (entries: readonly ReadEntry[]) => entries.map(({ uid }) => uid);
    const again = readEntries(await calendarText(exportInput({ start: '2026-12-07', parties, packs: ['beauty'] }), 'all', new Date('2026-11-24T08:00:00Z')));
    expect(uids(first).filter((uid) => !uids(again).includes(uid))).toEqual([]);
    expect(again[0]?.sequence).toBeGreaterThan(first[0]?.sequence ?? Infinity);
    const merchant = readEntries(await calendarText(exportInput({ start: '2026-12-07', parties }), 'merchant'));
    expect(uids(first)).toEqual(expect.arrayContaining(uids(merchant)));
    const later = readEntries(await calendarText(exportInput({ start: '2026-12-14', parties })));
    const once = (entries: readonly ReadEntry[]) => uids(entries).filter((uid) => uid.startsWith('contract.'));
    expect(once(later)).toEqual(expect.arrayContaining(once(first)));
    const other = readEntries(await calendarText(exportInput({ start: '2026-12-07', parties: { ...parties, merchant: { name: '另一家店', contact: '' } } })));
    expect(uids(other).filter((uid) => uids(first).includes(uid))).toEqual([]);
  });

  it('uses rules where no holiday moves a day', async () => {
    const clauses = { 'contract/general-rules': { values: { 'holiday-rule': '不顺延' } } };
    const text = await calendarText(
      exportInput({ start: '2026-12-07', clauses, own: [ownClause({ rhythm: 'monthly', by: '15' }), ownClause({ id: 'own/2', rhythm: 'weekly', by: '4' })] }),
    );
    expect(text).toContain('RRULE:FREQ=MONTHLY;COUNT=12\r\n');
    expect(text).toMatch(/RRULE:FREQ=WEEKLY;COUNT=\d+\r\n/);
  });

  it('says what is missing where there is no start, and where a party has no days', async () => {
    await expect(calendarText(exportInput({}))).rejects.toThrow('还没有选服务起始日');
    const nothing = exportInput({ start: '2026-12-07' });
    await expect(calendarText({ ...nothing, schedule: { items: [] } })).rejects.toThrow('没有一件带日期的事');
  });
});
