import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/domain/assemble.ts';
import { buildWorkdays } from '../../src/domain/calendar/workdays.ts';
import type { Block, PrintedDocument } from '../../src/domain/document.ts';
import { buildSchedule } from '../../src/domain/schedule/build-schedule.ts';
import { checklistDocument } from '../../src/domain/template/checklist-document.ts';
import { templateDocument } from '../../src/domain/template/template-document.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { scoreOf } from '../../src/domain/score/score.ts';
import { make } from '../support/agreements.ts';
import { readLibrary } from '../support/content.ts';

const library = readLibrary();
const workdays = buildWorkdays(library.calendar);
const today = '2026-11-23';

function documents(changes: Partial<Draft>) {
  const agreement = assemble(library, { ...EMPTY_DRAFT, ...changes });
  const input = { agreement, schedule: buildSchedule(agreement, workdays, library), today };
  return { agreement, input, template: templateDocument(input), checklist: checklistDocument(input) };
}

/** Everything that a reader can read on a document. */
function words(document: PrintedDocument): string {
  return JSON.stringify(document);
}

const headings = (document: PrintedDocument) => document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const ticks = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'ticks' ? block.items : []));

describe('the template', () => {
  it('has every part that a process needs', () => {
    const all = headings(documents({ start: '2027-03-15', packs: ['beauty'] }).template).join('|');
    for (const part of [
      '怎么读这份文件',
      '责任矩阵',
      '前期调研',
      '合同签订',
      '资源交接',
      '基础搭建',
      '运营执行',
      '数据复盘',
      '合作终止',
      '突发预案',
      '时间表',
      '结算一览',
      '附件',
      '签署',
    ])
      expect(all).toContain(part);
  });

  it('names parties and dates on the cover, and keeps the legal note with its date', () => {
    const { template } = documents({ start: '2027-03-15', parties: { merchant: { name: '喆堃𬭚美妆店', contact: '' } } });
    expect(words(template)).toContain('喆堃𬭚美妆店');
    expect(words(template)).toContain('2027年3月15日至2028年3月14日');
    expect(words(template)).toMatch(/不构成法律意见.*2025年4月19日/);
  });

  it('shows real dates with what moved them, and marks those that may still move', () => {
    const rows = documents({ start: '2027-03-15' }).template.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const handover = rows.find((row) => row[3]?.includes('《资源交接确认单》') && /^\d{4}-/.test(row[0] ?? ''));
    expect(handover?.[0]).toBe('2027-03-22 周一');
    expect(handover?.[5]).toContain('暂定');
  });

  it('says once, in the schedule, what may still move the dates that are marked', () => {
    const { template } = documents({ start: '2027-03-15' });
    const notes = template.blocks.filter((block) => block.kind === 'paragraph' && String(block.words).includes('放假调休通知还没有公布'));
    expect(notes).toHaveLength(1);
    const at = template.blocks.findIndex((block) => block.kind === 'heading' && block.anchor === 'schedule');
    expect(template.blocks[at + 1]).toBe(notes[0]);
    expect(words(template)).toMatch(/2027年、2028年的放假调休通知还没有公布，靠近[^，]*清明节、劳动节、端午节[^，]*的日期可能因调休变动/);
    expect(words(template)).not.toContain('这个日期靠近');
    // Nothing to say where no date is open.
    expect(words(documents({ start: '2026-01-05', end: '2026-06-30' }).template)).not.toContain('放假调休通知还没有公布');
  });

  it('shows on the cover the first deadline of each step, or in words when it runs, and what changes hands', () => {
    const stations = (document: PrintedDocument) => document.blocks.flatMap((block) => (block.kind === 'cover' ? block.stations : []));
    const dated = stations(documents({ start: '2027-03-15' }).template);
    for (const { date } of dated) expect(date).toMatch(/^首个期限 \d{4}-\d\d-\d\d$/);
    expect(stations(documents({}).template).map(({ date }) => date)).toContain('整个服务期');
    expect(dated.find(({ step }) => step === 'contract')?.gives).toEqual(library.handovers.contract);
    expect(library.handovers.contract.merchant.length).toBeGreaterThan(2);
  });

  it('is whole without any answer: rules instead of dates, blanks instead of names', () => {
    const { template } = documents({});
    expect(words(template)).toContain('还没有选服务起始日');
    expect(words(template)).toContain('＿');
    expect(headings(template)).toContain('责任矩阵');
  });

  it('has anchors and tick names that are unique', () => {
    for (const document of Object.values(documents({ start: '2027-03-15', depth: 'full', packs: library.packs.map(({ id }) => id) })).filter(
      (value): value is PrintedDocument => 'blocks' in value,
    )) {
      const anchors = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []));
      expect(new Set(anchors).size).toBe(anchors.length);
      const names = ticks(document.blocks).flatMap(({ id, days }) => [id, ...(days ?? []).map((day) => day.id)]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('keeps the blocks of clauses that a change does not touch', () => {
    const before = documents({ start: '2027-03-15' });
    const agreement = assemble(
      library,
      { ...EMPTY_DRAFT, start: '2027-03-15', clauses: { 'research/diagnosis-report': { values: { 'diag-days': '4' } } } },
      before.agreement,
    );
    const after = templateDocument({ ...before.input, agreement });
    const clauses = (document: PrintedDocument) => document.blocks.filter(({ kind }) => kind === 'clause');
    const changed = clauses(after).filter((block, index) => block !== clauses(before.template)[index]);
    expect(changed).toHaveLength(1);
  });

  it('says how often a rhythm is moved or open only where it is', () => {
    const remarks = (changes: Partial<Draft>) =>
      documents(changes).template.blocks.flatMap((block) =>
        block.kind === 'table' && block.columns.some(({ label }) => label === '次数') ? block.rows.map((row) => row.at(-1)) : [],
      );
    const open = remarks({ start: '2027-03-15' });
    const settled = remarks({ start: '2026-01-05', end: '2026-06-30' });
    expect(open.length).toBeGreaterThan(3);
    for (const remark of [...open, ...settled]) expect(remark).toMatch(/^(?:[1-9]\d*次(?:，[1-9]\d*次顺移)?(?:，(?:[1-9]\d*次暂定|都暂定))?)?$/);
    expect(open.join()).toContain('次顺移');
    expect(open.join()).toContain('暂定');
    expect(settled.join()).not.toContain('暂定');
  });

  it('has tables whose columns share the whole width', () => {
    for (const changes of [{}, { start: '2027-03-15', depth: 'full' } as const]) {
      const tables = documents(changes).template.blocks.filter((block) => block.kind === 'table');
      expect(tables.length).toBeGreaterThan(10);
      for (const { columns } of tables) expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    }
  });

  it('is safe as a file name', () => {
    const { template } = documents({ parties: { merchant: { name: '../..\\a:b*c?"<>|\u202e店', contact: '' } }, start: '2027-03-15' });
    expect(template.fileName).toBe('托管流程模板-....abc店-20270315');
  });
});

describe('documents of an agreement without clauses', () => {
  const off = Object.fromEntries(library.clauses.map(({ id }) => [id, { on: false }]));
  const nothing = documents({ start: '2027-03-15', clauses: off });

  it('have no chapter that is empty', () => {
    expect(nothing.agreement.clauses).toEqual([]);
    expect(headings(nothing.template)).not.toContain('结算一览');
    expect(headings(nothing.template).some((text) => /^\d+　/.test(text))).toBe(false);
    expect(ticks(nothing.checklist.blocks)).toEqual([]);
  });

  it('still say how to read a day', () => {
    expect(words(nothing.template)).toContain('没写明的“日”都是自然日');
    expect(words(nothing.template)).toContain('最后一天遇休息日的，顺延到下一工作日');
    expect(words(nothing.template)).toContain('没写时刻的到当日18:00');
  });

  it('have no score and no detail to miss', () => {
    const { conflicts } = make({ start: '2027-03-15', clauses: off });
    expect(conflicts.map(({ id }) => id)).not.toContain('six-details');
    const looked = scoreOf({ agreement: nothing.agreement, library: { clauses: [] } }).details.filter(({ all }) => all === 0);
    expect(looked.map(({ points }) => points)).toEqual(looked.map(() => 0));
    expect(looked.length).toBeGreaterThan(0);
  });
});

describe('the checklist', () => {
  it('has one line for each clause of the agreement', () => {
    const { agreement, checklist } = documents({ start: '2027-03-15', packs: ['home'] });
    const lines = ticks(checklist.blocks).filter(({ id }) => id.startsWith('step.'));
    expect(lines).toHaveLength(agreement.clauses.length);
  });

  it('numbers its chapters as the template does, also where a step is left out', () => {
    const off = library.clauses.filter(({ step, part }) => step === 'handover' && part === 'step').map(({ id }) => [id, { on: false }]);
    const { checklist, template } = documents({ start: '2027-03-15', clauses: Object.fromEntries(off) });
    const chapters: string[] = [];
    for (const block of checklist.blocks) {
      if (block.kind === 'heading') chapters.push(block.text);
      if (block.kind !== 'ticks') continue;
      const number = /^(\d+)　/.exec(chapters.at(-1) ?? '')?.[1];
      if (number !== undefined) expect(block.items.every(({ text }) => text.startsWith(`${number}.`))).toBe(true);
    }
    const numbered = (all: readonly string[]) => all.flatMap((text) => /^\d+　[^（]+/.exec(text) ?? []);
    expect(numbered(chapters).map((text) => Number.parseInt(text, 10))).toEqual([1, 2, 4, 5, 6, 7, 8]);
    expect(numbered(chapters)).toEqual(numbered(headings(template)));
  });

  it('gives a box for each Monday of a month to what is due weekly', () => {
    const { checklist } = documents({ start: '2027-03-15' });
    const april = ticks(checklist.blocks).find(({ id }) => id === '2027-04.operation.weekly-ad-plan.duty');
    expect(april?.days?.map(({ label }) => label)).toEqual(['6日', '12日', '19日', '26日']);
  });

  it('covers every month of the service and the settlement after it', () => {
    const months = headings(documents({ start: '2027-03-15' }).checklist).filter((text) => /^\d{4}年\d+月/.test(text));
    expect(months[0]).toBe('2027年2月');
    // Recurring days of a year without a notice may still move, and the month says so.
    expect(months).toContain('2028年3月（暂定）');
    expect(months).toContain('2028年4月（暂定）');
  });
});
