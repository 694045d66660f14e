import { describe, expect, it } from 'vitest';
import { checklistDocument } from '../../../src/domain/template/checklist-document.ts';
import { templateDocument } from '../../../src/domain/template/template-document.ts';
import { exportInput, ownClause } from '../../support/agreements.ts';
import { checkXml, wordFile, wordParts } from '../../support/word.ts';

const DRAFT = {
  start: '2026-12-07',
  packs: ['beauty'],
  parties: { merchant: { name: '杭州喆堃𬭚化妆品有限公司', contact: '张喆' }, operator: { name: '', contact: '' } },
  clauses: {
    'contract/fees-and-tax': { values: { 'base-fee': '6800' }, note: '保底费能不能再低一点？\n我们上一家是4000。' },
    'research/diagnosis-first': { override: '先诊断，后签约。\n没有例外。' },
  },
  own: [ownClause({ note: '这条是上次吃亏补的' })],
};
const parts = wordParts(await wordFile(DRAFT));
const part = (path: string): string => {
  const xml = parts[path];
  if (xml === undefined) throw new Error(`no ${path} among ${Object.keys(parts).join()}`);
  return xml;
};
const body = part('word/document.xml');
const input = exportInput(DRAFT);
const documents = [templateDocument(input), checklistDocument(input)];
const blocks = documents.flatMap((document) => document.blocks);
const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;
const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml);
const textOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');

describe('the Word file', () => {
  it('is well-formed in every part', () => {
    for (const [path, xml] of Object.entries(parts)) expect(() => checkXml(xml), path).not.toThrow();
  });

  it('uses no style that it does not bring', () => {
    const styles = new Set([...part('word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map((match) => match[1]));
    for (const [path, xml] of Object.entries(parts))
      for (const [, style] of xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="(\w+)"/g)) expect(styles, path).toContain(style);
  });

  it('names a Chinese face for East Asia and the language', () => {
    expect(part('word/styles.xml')).toMatch(/<w:rPrDefault><w:rPr><w:rFonts [^>]*w:eastAsia="微软雅黑"/);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"');
    expect(part('word/fontTable.xml')).toContain('Microsoft YaHei');
    expect(part('word/settings.xml')).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>');
  });

  it('is A4, with the title in the header and page fields in the footer', () => {
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const headers = Object.entries(parts).filter(([path]) => path.startsWith('word/header'));
    expect(headers.map(([, xml]) => textOf(xml))).toEqual(expect.arrayContaining(['网店托管流程', '托管验收标准清单']));
    expect(part('word/footer1.xml')).toMatch(/第 .*PAGE.* 页　共 .*NUMPAGES.* 页/s);
  });

  it('has every heading and clause in the outline', () => {
    const outline = paragraphs.filter((xml) => /<w:pStyle w:val="(Heading[12]|ClauseTitle)"/.test(xml)).length;
    expect(outline).toBe(blocks.filter(({ kind }) => kind === 'heading' || kind === 'clause').length);
    expect(part('word/styles.xml')).toMatch(/w:styleId="ClauseTitle">.*?<w:basedOn w:val="Heading2"\/>/);
  });

  it('repeats the head of every table and keeps rows whole', () => {
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(count(/<w:tblHeader\/>/g)).toBe(tables.length);
    expect(count(/<w:cantSplit\/>/g)).toBeGreaterThanOrEqual(tables.reduce((sum, { rows }) => sum + rows.length + 1, 0));
  });

  it('has a real box for every line to tick and for every day', () => {
    const boxes = blocks.flatMap((block) => (block.kind === 'ticks' ? block.items : [])).reduce((sum, { days }) => sum + (days?.length ?? 1), 0);
    expect(boxes).toBeGreaterThan(100);
    expect(count(/<w14:checkbox><w14:checked w14:val="0"\/>/g)).toBe(boxes);
    for (const [, name = ''] of body.matchAll(/<w:alias w:val="([^"]*)"/g)) expect(name.length).toBeLessThanOrEqual(64);
  });

  it('hangs the notes on their clauses as comments', () => {
    const comments = [...part('word/comments.xml').matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([xml]) => xml);
    expect(comments.map(textOf)).toEqual(['保底费能不能再低一点？我们上一家是4000。', '这条是上次吃亏补的']);
    const titles = [...body.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs)].map((match) => textOf(match[2] ?? ''));
    const clauses = input.agreement.clauses.filter(({ clause }) => ['contract/fees-and-tax', 'own/1'].includes(clause.id));
    expect(titles).toEqual(clauses.map(({ clause }) => clause.title));
    expect(titles).toHaveLength(2);
  });

  it('lets changed values, blanks and rewritten clauses be told apart', () => {
    const inStyle = (style: string) =>
      [...body.matchAll(new RegExp(`<w:rStyle w:val="${style}"/></w:rPr><w:t[^>]*>([^<]*)</w:t>`, 'g'))].map((match) => match[1]);
    expect(inStyle('Changed')).toEqual(['6800']);
    expect(inStyle('Filled').length).toBeGreaterThan(50);
    expect(inStyle('Blank')).toContain('＿＿＿＿＿＿＿＿＿＿');
    const rewritten = paragraphs.filter((xml) => xml.includes('"Rewritten"'));
    expect(rewritten.map(textOf)).toEqual([expect.stringContaining('已改写')]);
    expect(paragraphs.map(textOf)).toEqual(expect.arrayContaining(['先诊断，后签约。', '没有例外。']));
  });

  it('refers to clauses by fields that follow the numbering', () => {
    const bookmarks = new Set([...body.matchAll(/<w:bookmarkStart w:id="\d+" w:name="(\w+)"/g)].map((match) => match[1]));
    expect(bookmarks.size).toBe(input.agreement.clauses.length);
    const fields = [...body.matchAll(/w:instr="REF (\w+) \\r \\h"/g)].map((match) => match[1]);
    expect(fields.length).toBeGreaterThan(100);
    for (const name of fields) expect(bookmarks).toContain(name);
  });

  it('tells title and parties, and nothing of the machine', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>网店托管流程</dc:title>');
    expect(core).toContain('<dc:creator>杭州喆堃𬭚化妆品有限公司</dc:creator>');
    expect(core.match(/2026-11-23T08:00:00Z/g)).toHaveLength(2);
    expect(core).not.toContain('lastModifiedBy');
  });
});

it('is the same file when made again at the same moment', async () => {
  const [first, second] = [await wordFile(DRAFT), await wordFile(DRAFT)];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

it('has at most 40 KB as the default template', async () => {
  expect((await wordFile({ start: '2027-03-15' }, 'template')).length).toBeLessThanOrEqual(40_000);
});
