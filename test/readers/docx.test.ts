import { HeadingLevel, LevelFormat, Paragraph, Table, TableCell, TableRow, TextRun, DeletedTextRun, InsertedTextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { CONTRACT_HTML, CONTRACT_LINES, CONTRACT_MARKS } from '../support/contract.ts';
import { savedByOffice } from '../support/office-files.ts';
import { readBytes, refusal, wordOf } from '../support/reading.ts';
import { wordFile } from '../support/word.ts';

const cell = (text: string, span: { rowSpan?: number; columnSpan?: number } = {}) =>
  new TableCell({ ...span, children: text.split('\n').map((line) => new Paragraph(line)) });
const numbered = (reference: string, level: number, text: string) => new Paragraph({ text, numbering: { reference, level } });
const lines = async (bytes: Uint8Array<ArrayBuffer>) => (await readBytes(bytes, '合同.docx')).text.split('\n');

/** A Word file with another text in one of its parts. */
function withPart(file: Uint8Array<ArrayBuffer>, path: string, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const part = parts[path];
  if (!part) throw new Error(`no ${path}`);
  return new Uint8Array(zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) }));
}

describe('Word files', () => {
  let office: Uint8Array<ArrayBuffer>;
  beforeAll(() => {
    [office = new Uint8Array()] = savedByOffice(CONTRACT_HTML, 'docx');
  }, 120_000);

  it('come out of LibreOffice with headings, numbers and rows', async () => {
    const text = await lines(office);
    for (const line of ['# 网店托管协议', '## 第一条 服务内容', '1. 托管方负责店铺日常运营，尽快完成主图更新。', ...CONTRACT_LINES])
      expect(text).toContain(line);
  });

  it('are checked at the right places', async () => {
    const { text } = await readBytes(office, '合同.docx');
    const { findings, statements } = checkText(text);
    for (const [words, category] of CONTRACT_MARKS) {
      const at = text.indexOf(words);
      expect(
        findings.find((finding) => finding.category === category && finding.start < at + words.length && finding.end > at),
        words,
      ).toBeDefined();
    }
    expect(statements.filter(({ kind }) => kind === 'row').map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      ['what', 'who', 'when', 'standard'],
      ['what', 'who', 'when'],
    ]);
  });

  it('carry the numbers that Word writes by itself', async () => {
    const config = [
      {
        reference: 'articles',
        levels: [
          { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '第%1条' },
          { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
          { level: 2, format: LevelFormat.LOWER_LETTER, text: '（%3）' },
        ],
      },
      { reference: 'points', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1、', start: 3 }] },
      { reference: 'dots', levels: [{ level: 0, format: LevelFormat.BULLET, text: '\uf0b7' }] },
    ];
    const children = [
      numbered('articles', 0, '服务内容'),
      numbered('articles', 1, '托管方提交日报。'),
      numbered('articles', 1, '商家确认。'),
      numbered('articles', 2, '书面确认'),
      ...Array.from({ length: 10 }, () => numbered('articles', 0, '条款')),
      numbered('articles', 1, '从头数。'),
      numbered('points', 0, '从三数起'),
      numbered('points', 0, '接着数'),
      numbered('dots', 0, '一点'),
    ];
    const text = await lines(await wordOf({ children }, { config }));
    // Word counts a level in the notation of that level, so 一.1 where the first is Chinese.
    expect(text.slice(0, 4)).toEqual(['第一条 服务内容', '一.1 托管方提交日报。', '一.2 商家确认。', '（a） 书面确认']);
    expect(text.slice(4)).toEqual([
      ...['二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'].map((number) => `第${number}条 条款`),
      '十一.1 从头数。',
      '3、 从三数起',
      '4、 接着数',
      '• 一点',
    ]);
  });

  it('keep cells together that reach over rows and columns, and lines within a cell', async () => {
    const table = new Table({
      rows: [
        new TableRow({ children: [cell('事项'), cell('负责人'), cell('完成时间')] }),
        new TableRow({ children: [cell('主图更新', { rowSpan: 2 }), cell('托管方'), cell('每周一\n12:00前')] }),
        new TableRow({ children: [cell('商家'), cell('当日')] }),
        new TableRow({ children: [cell('费用另议', { columnSpan: 3 })] }),
      ],
    });
    expect(await lines(await wordOf({ children: [table] }))).toEqual([
      '事项 | 负责人 | 完成时间',
      '主图更新 | 托管方 | 每周一；12:00前',
      '主图更新 | 商家 | 当日',
      '费用另议',
    ]);
  });

  it('are read with all changes accepted, and say so', async () => {
    const change = { id: 1, author: '对方', date: '2026-11-20T08:00:00Z' };
    const children = [
      new Paragraph({
        children: [
          new TextRun('服务费每月'),
          new DeletedTextRun({ ...change, text: '5000' }),
          new InsertedTextRun({ ...change, id: 2, text: '8000' }),
          new TextRun('元。'),
        ],
      }),
    ];
    const { text, notes } = await readBytes(await wordOf({ children }), '合同.docx');
    expect(text).toBe('服务费每月8000元。');
    expect(notes.join('')).toContain('接受全部修订');
  });

  it('take a clause in the style of a heading for a clause', async () => {
    const children = [
      new Paragraph({ text: '服务期限', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ text: '托管方应当尽快完成主图更新，商家应当及时确认。', heading: HeadingLevel.HEADING_2 }),
    ];
    expect(await lines(await wordOf({ children }))).toEqual(['## 服务期限', '托管方应当尽快完成主图更新，商家应当及时确认。']);
  });

  it('of our own give every clause with its number and its references back', async () => {
    const text = await lines(new Uint8Array(await wordFile({ start: '2026-12-07' }, 'template')));
    expect(text).toContain('条 | 事项 | 主导 | 配合 | 确认 | 期限');
    expect(text.find((line) => line.startsWith('1.1 '))).toBeDefined();
    expect(text.find((line) => line.startsWith('1.1 | '))).toBeDefined();
    expect(text.join('')).not.toMatch(/按第条/);
  });
});

describe('packed files that are no Word file, or a bad one', () => {
  it('are answered with what they are', async () => {
    const zip = (...names: readonly string[]) => new Uint8Array(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')]))));
    expect(await refusal(zip('[Content_Types].xml', 'xl/workbook.xml'), '表.xlsx')).toMatch(/表格/);
    expect(await refusal(zip('ppt/presentation.xml'), 'a.pptx')).toMatch(/演示文稿/);
    expect(await refusal(zip('Index/Document.iwa'), '合同.pages')).toMatch(/Pages.*导出为/);
    expect(await refusal(zip('mimetype', 'content.xml'), '合同.odt')).toMatch(/\.odt/);
    expect(await refusal(zip('合同.txt'), '合同.zip')).toMatch(/解压/);
    const good = await wordOf({ children: [new Paragraph('托管方负责发货。')] });
    expect(await refusal(good.slice(0, good.length / 2), '合同.docx')).toMatch(/坏了/);
    expect(
      await refusal(
        withPart(good, 'word/document.xml', (xml) => xml.slice(0, -40)),
        '合同.docx',
      ),
    ).toMatch(/坏了|没有字/);
    expect(await refusal(await wordOf({ children: [] }), '合同.docx')).toMatch(/没有字/);
  });

  it('cannot fill the memory', async () => {
    const bomb = new Uint8Array(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(60_000_000) }, { level: 1 }));
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await refusal(bomb, '合同.docx')).toMatch(/不正常/);
    const many = new Uint8Array(zipSync(Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`word/media/${index}.png`, strToU8('')]))));
    expect(await refusal(many, '合同.docx')).toMatch(/不正常/);
  });

  it('cannot use what XML can do besides text', async () => {
    const good = await wordOf({ children: [new Paragraph('托管方负责发货。')] });
    const entity = withPart(good, 'word/document.xml', (xml) => xml.replace('?>', '?><!DOCTYPE w:document [<!ENTITY a "啊啊啊">]>').replace('托管方', '&a;'));
    expect(await refusal(entity, '合同.docx')).toMatch(/坏了/);
    const deep = withPart(good, 'word/document.xml', (xml) => xml.replace('<w:body>', `<w:body>${'<w:ins>'.repeat(50_000)}${'</w:ins>'.repeat(50_000)}`));
    expect(await refusal(deep, '合同.docx')).toMatch(/坏了/);
  });
});
