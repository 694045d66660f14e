import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { responsibilityMatrix } from '../../../src/domain/responsibility.ts';
import spreadsheet from '../../../src/exporters/spreadsheet.ts';
import { SIDE_LABELS } from '../../../src/model/party.ts';
import { exportInput, ownClause } from '../../support/agreements.ts';
import { NOW } from '../../support/documents.ts';
import { openSpreadsheet, type OpenedSheet } from '../../support/open-spreadsheet.ts';

const FORMULAS = ['=1+1', "+cmd|'/C calc'!A0", '-2+3', '@SUM(A1)', '=HYPERLINK("http://evil.test")', '\t=1', '"=1'];
const input = exportInput({
  start: '2026-12-07',
  packs: ['beauty'],
  clauses: { 'contract/late-payment': { note: '=1+2' } },
  own: FORMULAS.map((typed, index) => ownClause({ id: `own/${index + 1}`, title: typed, standard: typed, rhythm: 'date', by: '2027-01-20' })),
});
const bytesOf = async (of = input) => (await spreadsheet.render(of, { fontBase: '', now: NOW })).bytes;

let sheets: readonly OpenedSheet[];
beforeAll(async () => {
  sheets = openSpreadsheet(await bytesOf());
}, 150_000);
const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
/** Cells of a sheet by the words of their column. */
function lines(name: string) {
  const [head = [], ...rows] = rowsOf(name);
  return rows.map((row) => Object.fromEntries(head.map(({ text }, index) => [text, row[index]])));
}

describe('the spreadsheet, opened by LibreOffice', () => {
  it('has the four sheets', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['验收清单', '权责表', '时间表', '怎么用']);
  });

  it('lists every clause once with its checklist line, its day and a status to choose', () => {
    const rows = lines('验收清单');
    expect(rows.map((row) => row['条']?.text)).toEqual(input.agreement.clauses.map(({ number }) => number));
    rows.forEach((row, index) => {
      const agreed = input.agreement.clauses[index];
      expect(row['看什么，看到了才算']?.text.trim()).toBe(agreed?.checklist.replace('\t', ' ').trim());
      expect(row['谁']?.text).toBe(agreed?.facts.who);
      const item = input.schedule.items.find(({ agreed: { number }, kind, rhythm }) => number === agreed?.number && kind === 'duty' && rhythm === 'once');
      expect(row['到期日']?.date ?? undefined).toBe(item?.occurrences[0]?.date);
      expect(row['暂定']?.text ?? '').toBe(item?.occurrences[0]?.provisional ? '暂定' : '');
      expect(row['状态']?.text).toBe('未开始');
      for (const status of ['未开始', '进行中', '已完成', '有问题']) expect(row['状态']?.validation).toContain(`"${status}"`);
      expect(row['完成日期']?.validation).toContain('is-date');
    });
    expect(rows.find((row) => row['备注']?.text)?.['备注']).toMatchObject({ text: '=1+2', type: 'string', formula: null });
  });

  it('says of each party what it has to do with each clause', () => {
    const rows = lines('权责表');
    responsibilityMatrix(input.agreement).forEach(({ number, lead, confirms }, index) => {
      expect(rows[index]?.['条']?.text).toBe(number);
      expect(rows[index]?.[SIDE_LABELS[lead].name]?.text).toContain('主导');
      if (confirms === 'merchant' || confirms === 'operator') expect(rows[index]?.[SIDE_LABELS[confirms].name]?.text).toContain('确认');
    });
    expect(rows).toHaveLength(input.agreement.clauses.length);
  });

  it('has every day of the schedule as a date with its weekday, what is due daily once a month', () => {
    const rows = lines('时间表');
    const shown = rows.flatMap((row) => (row['日期']?.date ? [`${row['日期'].date} ${row['谁']?.text} ${row['做什么']?.text} ${row['暂定']?.text}`] : []));
    const wanted = input.schedule.items.flatMap(({ rhythm, by, what, occurrences }) => {
      const last = new Map(occurrences.map((occurrence) => [rhythm === 'daily' ? occurrence.date.slice(0, 7) : occurrence, occurrence]));
      return [...last.values()].map(({ date, provisional }) => `${date} ${SIDE_LABELS[by].name} ${what.trim()} ${provisional === null ? '' : '暂定'}`);
    });
    expect(shown.toSorted()).toEqual(wanted.toSorted());
    expect(shown).toEqual(shown.toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10))));
    for (const row of rows) {
      if (row['日期']?.date) expect(row['星期']?.text).toBe(`周${'日一二三四五六'[new Date(`${row['日期'].date}T00:00:00Z`).getUTCDay()]}`);
    }
    const undated = input.schedule.items.filter(({ kind, occurrences }) => kind === 'duty' && occurrences.length === 0);
    expect(rows.filter((row) => !row['日期']?.date).map((row) => row['期限']?.text)).toEqual(undated.map(({ rule }) => rule));
  });

  it('takes nothing typed for a formula', () => {
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    for (const typed of FORMULAS) expect(cells.find(({ text }) => text === typed.trim())).toMatchObject({ type: 'string' });
  });
});

describe('the workbook', () => {
  it('is set up for use and for paper', async () => {
    const files = unzipSync(await bytesOf());
    const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    for (const sheet of ['sheet1', 'sheet2', 'sheet3']) {
      const text = xml(`xl/worksheets/${sheet}.xml`);
      expect(text).toContain('state="frozen"');
      expect(text).toMatch(/<autoFilter ref="A1:[A-K]\d+"\/>/);
      expect(text).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
      expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(text).not.toContain('<f>');
    }
    expect(xml('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)).toHaveLength(4);
    // Each status is told by the weight or line of its type too.
    expect(xml('xl/styles.xml')).toMatch(/<dxf><font>.*?<strike\/>.*?<\/dxf>.*<dxf><font><b\/>.*?<u\/>.*?<\/dxf>.*<dxf><font><i\/>/s);
    expect(xml('xl/worksheets/sheet1.xml')).toContain('TODAY()');
  });

  it('has the rules without days where there is no start, and says so', async () => {
    const book = openSpreadsheet(await bytesOf(exportInput({})));
    expect(book[2]?.rows.flat().filter(({ type }) => type === 'date')).toEqual([]);
    expect(book[2]?.rows.length).toBeGreaterThan(30);
    expect(
      book[3]?.rows
        .flat()
        .map(({ text }) => text)
        .join(),
    ).toContain('还没有选服务起始日');
  }, 150_000);

  it('cuts what no cell can hold, and leaves out what no file can', async () => {
    const own = [ownClause({ title: '\u0000\u202e\ud800样', standard: '长'.repeat(40_000) })];
    const strings = strFromU8(unzipSync(await bytesOf(exportInput({ own })))['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(strings).toContain('……（太长，全文见模板）</t>');
    expect(Math.max(...[...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text.length))).toBe(32_767);
    for (const hidden of ['\u0000', '\u202e', '\ufffd']) expect(strings).not.toContain(hidden);
  });
});
