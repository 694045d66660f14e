import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'playwright-core';
import { checkText } from '../../src/checks/check-text.ts';
import exporter from '../../src/exporters/template-pdf.ts';
import { exportInput } from '../support/agreements.ts';
import { launchBrowser } from '../support/browser.ts';
import { CONTRACT_HTML, CONTRACT_LINES, CONTRACT_MARKS } from '../support/contract.ts';
import { NOW } from '../support/documents.ts';
import { FONT_BASE, fontFetch } from '../support/fonts.ts';
import { savedByOffice } from '../support/office-files.ts';
import { pdfOfObjects, pdfWithoutFont } from '../support/pdf-by-hand.ts';
import { fileOf, readBytes, refusal } from '../support/reading.ts';
import { readFile } from '../../src/readers/read-file.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(() => vi.unstubAllGlobals());

/** A page as Chromium prints it. */
async function printed(html: string, options: Parameters<Awaited<ReturnType<Browser['newPage']>>['pdf']>[0] = {}): Promise<Uint8Array<ArrayBuffer>> {
  const page = await browser.newPage();
  await page.setContent(html);
  const bytes = await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' }, ...options });
  await page.close();
  return new Uint8Array(bytes);
}

const linesOf = async (bytes: Uint8Array<ArrayBuffer>) => (await readBytes(bytes, '合同.pdf')).text.split('\n');

function expectChecked(text: string): void {
  const { findings } = checkText(text);
  for (const [words, category] of CONTRACT_MARKS) {
    const at = text.indexOf(words);
    expect(at, words).toBeGreaterThan(-1);
    expect(
      findings.find((finding) => finding.category === category && finding.start < at + words.length && finding.end > at),
      words,
    ).toBeDefined();
  }
}

describe('a contract with a table', () => {
  it('comes out of a PDF of LibreOffice as it was written, and is checked at the right places', async () => {
    const [bytes = new Uint8Array()] = savedByOffice(CONTRACT_HTML, 'pdf');
    const { text } = await readBytes(bytes, '合同.pdf');
    for (const line of CONTRACT_LINES) expect(text.split('\n')).toContain(line);
    expectChecked(text);
  }, 120_000);

  it('comes out of a PDF of Chromium as it was written, and is checked at the right places', async () => {
    const { text } = await readBytes(await printed(CONTRACT_HTML), '合同.pdf');
    for (const line of CONTRACT_LINES) expect(text.split('\n')).toContain(line);
    expectChecked(text);
  });

  it('keeps a table together over pages, repeats no head, and drops what stands on every page', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `<tr><td>事项${index}，含白底图和场景图</td><td>托管方</td><td>每周一12:00前</td></tr>`).join('');
    const html = `<meta charset="utf-8"><style>td,th{border:1px solid;padding:6px}table{border-collapse:collapse}</style><table><thead><tr><th>事项</th><th>负责人</th><th>完成时间</th></tr></thead>${rows}</table><p>以上由商家确认。</p>`;
    const bytes = await printed(html, {
      displayHeaderFooter: true,
      headerTemplate: '<span style="font-size:9px;margin-left:20mm">喆堃公司代运营合同</span>',
      footerTemplate: '<span style="font-size:9px;margin-left:90mm">第 <span class="pageNumber"></span> 页 共 <span class="totalPages"></span> 页</span>',
    });
    const text = await linesOf(bytes);
    const table = text.filter((line) => line.includes(' | '));
    expect(table).toHaveLength(61);
    expect(table[0]).toBe('事项 | 负责人 | 完成时间');
    expect(table[60]).toBe('事项59，含白底图和场景图 | 托管方 | 每周一12:00前');
    expect(text.join('')).not.toMatch(/喆堃公司代运营合同|第\s*\d+\s*页/);
    expect(text.at(-1)).toBe('以上由商家确认。');
  });
});

describe('paragraphs', () => {
  it('are put together again where a line was broken, over pages as well, and kept apart where one ends', async () => {
    const words = [
      '托管方在每周一12:00前提交推广计划',
      '商家在周二18:00前书面确认',
      '逾期未确认的视为不同意',
      '由此耽误的推广不算违约',
      '超出预算20%的先停后报',
    ];
    const sentence = (seed: number) =>
      Array.from({ length: 3 + (seed % 9) }, (_, at) => `${words[(seed * 7 + at * ((seed % 4) + 1)) % 5]}（${seed}之${at}）`).join('，');
    const paragraphs = Array.from({ length: 60 }, (_, index) => `${sentence(index)}。`);
    const html = `<meta charset="utf-8"><style>p{text-indent:2em;text-align:justify}</style>${paragraphs.map((each) => `<p>${each}</p>`).join('')}`;
    expect(await linesOf(await printed(html))).toEqual(paragraphs);
  });

  it('and short notes, one a line, stay as they are', async () => {
    const notes = ['主图尽快改', '周二前发资料', '推广费实报实销', '1、客服及时回复', '2、新品先看数据', '提成5%'];
    expect(await linesOf(await printed(`<meta charset="utf-8">${notes.map((each) => `<div>${each}</div>`).join('')}`))).toEqual(notes);
  });

  it('of our own template come back whole, with the tables', async () => {
    const input = exportInput({ start: '2026-12-07', packs: ['apparel'] });
    const { bytes } = await exporter.render(input, { fontBase: FONT_BASE, fetch: fontFetch(), now: NOW });
    const text = await linesOf(bytes);
    const squeezed = new Set(text.map((line) => line.replaceAll(/[\s　]/g, '')));
    const sentences = input.agreement.clauses.map(({ runs }) =>
      runs
        .map((run) => run.text)
        .join('')
        .replaceAll(/[\s　]/g, ''),
    );
    const whole = sentences.filter((sentence) => squeezed.has(sentence)).length;
    // A sentence with a very wide gap in a justified line, or over three pages, may come in two lines.
    expect(whole / sentences.length).toBeGreaterThan(0.9);
    expect(text).toContain('1.1 | 先诊断还是先签约 | 托管方 | 商家 | 双方签署 | 服务起始日前第24个自然日24:00前');
    const rows = text.filter((line) => /^\d\.\d+ \|/.test(line) && line.split(' | ').length === 6);
    expect(rows).toHaveLength(input.agreement.clauses.length);
  }, 120_000);
});

describe('a PDF without its font', () => {
  it('is read with the maps of this site', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (url: unknown) => {
      asked.push(String(url));
      const name = /([\w-]+\.bcmap)/.exec(String(url))?.[1] ?? '';
      return Promise.resolve(new Response(readFileSync(new URL(`../../node_modules/pdfjs-dist/cmaps/${name}`, import.meta.url))));
    });
    expect(await linesOf(pdfWithoutFont([['托管方应当尽快完成主图更新。', '商家负责发货。']]))).toEqual(['托管方应当尽快完成主图更新。', '商家负责发货。']);
    expect(asked.length).toBeGreaterThan(0);
    for (const url of asked) expect(url).toMatch(/^\/.*\.bcmap/);
  });
});

describe('what cannot be read', () => {
  it('is answered with what it is and what to do', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    expect(await refusal(await printed(`<img src="data:image/png;base64,${dot}" style="width:15cm;height:20cm">`), '合同.pdf')).toMatch(/扫描件或图片/);
    expect(
      await refusal(
        Uint8Array.from('%PDF-1.7\nnothing of it', (letter) => letter.charCodeAt(0)),
        'a.pdf',
      ),
    ).toMatch(/坏了/);
    expect(await refusal(await printed('<p>The operator shall deliver the weekly plan before noon on Monday.</p>'), 'a.pdf')).toMatch(/没有中文/);
    const locked = pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>', '<< >>']);
    const text = new TextDecoder('latin1').decode(locked);
    const encrypted = text.replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    );
    expect(
      await refusal(
        Uint8Array.from(encrypted, (letter) => letter.charCodeAt(0)),
        '合同.pdf',
      ),
    ).toMatch(/加了密码/);
  });

  it('names the pages without text', async () => {
    const { notes } = await readBytes(
      await printed('<meta charset="utf-8"><p>托管方负责主图更新，商家负责发货。</p><div style="break-before:page;height:5cm;background:#999"></div>'),
      'a.pdf',
    );
    expect(notes).toEqual(['第2页没有读到字，可能是图片或空白页。']);
  });

  it('and a reader who changes their mind is left alone', async () => {
    const stop = new AbortController();
    const reading = readFile(fileOf(await printed(CONTRACT_HTML), 'a.pdf'), stop.signal);
    stop.abort(new DOMException('stopped', 'AbortError'));
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
