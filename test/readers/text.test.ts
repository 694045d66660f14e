import { describe, expect, it } from 'vitest';
import { TEXT_LIMIT } from '../../src/readers/accepted.ts';
import { gbBytes } from '../support/gb18030.ts';
import { fileOf, readBytes, refusal } from '../support/reading.ts';
import { readFile } from '../../src/readers/read-file.ts';

const PLAN = '店铺托管方案\n1. 托管方每周一12:00前提交《推广计划》。\n2. 商家负责发货。';

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array<ArrayBuffer> => {
  const units = (mark ? `\ufeff${text}` : text).split('').map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

describe('plain text', () => {
  it('is read in the encodings that editors write', async () => {
    const encoder = new TextEncoder();
    const files = {
      'UTF-8': encoder.encode(PLAN),
      'UTF-8 with a mark': encoder.encode(`\ufeff${PLAN}`),
      GB18030: gbBytes(PLAN),
      'UTF-16 of Windows': utf16(PLAN, true, true),
      'UTF-16, high byte first': utf16(PLAN, false, true),
      'UTF-16 without a mark': utf16(PLAN, true, false),
    };
    for (const [name, bytes] of Object.entries(files)) expect(await readBytes(bytes, '方案.txt'), name).toEqual({ text: PLAN, notes: [] });
  });

  it('keeps headings, lists and tables of Markdown as they are', async () => {
    const markdown = '# 方案\n\n| 事项 | 谁 |\n| --- | --- |\n| 主图 | 托管方 |';
    expect((await readBytes(markdown, '方案.md')).text).toBe(markdown);
  });

  it('loses what cannot be seen, and says so where it could deceive', async () => {
    const { text, notes } = await readBytes('付款\u202e日三\u202c前\u200b到账\u0007。\r\n\r\n\r\n\r\n第二行  \r\n', 'a.txt');
    expect(text).toBe('付款日三前到账。\n\n第二行');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('2个会把字的顺序倒过来');
  });

  it('keeps a rare character whole and makes half of one visible', async () => {
    expect((await readBytes(utf16(`𬭚字\ud800，${PLAN}`, true, true), 'a.txt')).text).toBe(`𬭚字�，${PLAN}`);
  });

  it('is cut where it is too long, never silently', async () => {
    const { text, notes } = await readBytes(`${'托'.repeat(TEXT_LIMIT - 1)}𬭚${'管'.repeat(50)}`, 'a.txt');
    expect(text).toBe('托'.repeat(TEXT_LIMIT - 1));
    expect(notes.join('')).toMatch(/一共200051字.*只读了前200000字/);
  });

  it('tells how many characters were broken', async () => {
    const bytes = new TextEncoder().encode(PLAN.repeat(3));
    bytes.set([0xff, 0xff], 30);
    expect((await readBytes(bytes, 'a.txt')).notes[0]).toMatch(/\d个字的编码坏了/);
  });
});

describe('what is no text', () => {
  it('is answered with what it is and what to do', async () => {
    const bytes = (...start: readonly number[]) => Uint8Array.from([...start, ...Array.from({ length: 600 }, (_, at) => (at * 37) % 251)]);
    const office = (...names: readonly string[]) => {
      const directory = names.flatMap((name) => Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]));
      return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 64 }, () => 0), ...directory]);
    };
    expect(await refusal(new Uint8Array(), '方案.docx')).toMatch(/空的/);
    expect(await refusal('   \n\n ', 'a.txt')).toMatch(/没有读到字/);
    expect(await refusal(bytes(0xff, 0xd8, 0xff, 0xe0), '方案.docx')).toMatch(/图片.*提取文字/);
    expect(await refusal(bytes(0x89, 0x50, 0x4e, 0x47), 'a.png')).toMatch(/图片/);
    expect(await refusal(office('Root Entry', 'WordDocument'), '合同.doc')).toMatch(/旧版Word.*另存为.*\.docx/);
    // Its name does not make a Word file of it.
    expect(await refusal(office('Root Entry', 'WordDocument'), '合同.docx')).toMatch(/旧版Word/);
    expect(await refusal(office('EncryptionInfo', 'EncryptedPackage'), '合同.docx')).toMatch(/加了密码/);
    expect(await refusal(office('WordDocument'), '合同.wps')).toMatch(/\.wps.*WPS打开/);
    expect(await refusal(office('Workbook'), '表.xls')).toMatch(/表格/);
    expect(await refusal('{\\rtf1\\ansi}', 'a.rtf')).toMatch(/\.rtf/);
    expect(await refusal('<!DOCTYPE html><p>合同</p>', 'a.txt')).toMatch(/网页/);
    expect(await refusal(bytes(0x52, 0x61, 0x72, 0x21), 'a.rar')).toMatch(/压缩包/);
    expect(await refusal(bytes(0, 1, 2, 3, 5, 8), 'a.txt')).toMatch(/不是文字/);
    expect(await refusal('The operator shall deliver the plan every Monday before noon, in writing.', 'a.txt')).toMatch(/没有中文/);
  });

  it('is refused before it is read where it is too large', async () => {
    const huge = Object.assign(new Blob([]), { name: '合同.pdf' });
    Object.defineProperty(huge, 'size', { value: 20_000_001 });
    Object.defineProperty(huge, 'arrayBuffer', { value: () => expect.fail('it was read') });
    await expect(readFile(huge)).rejects.toThrow(/21MB，超过了20MB/);
  });

  it('stops when it is told to', async () => {
    await expect(readFile(fileOf(PLAN, 'a.txt'), AbortSignal.abort(new DOMException('stopped', 'AbortError')))).rejects.toMatchObject({ name: 'AbortError' });
  });
});
