import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../src/domain/document.ts';
import { templateDocument } from '../../../src/domain/template/template-document.ts';
import { documentMarkdown } from '../../../src/exporters/markdown/document-markdown.ts';
import { renderMarkdown } from '../../../src/exporters/markdown/render.ts';
import { printableLine } from '../../../src/exporters/printed/sanitize.ts';
import { exportInput, ownClause } from '../../support/agreements.ts';
import { documentOf, paragraph } from '../../support/documents.ts';

let toHtml: (markdown: string) => Promise<string>;
beforeAll(async () => {
  // Without the plugin for Chinese: what renders here renders everywhere.
  const processor = await createMarkdownProcessor({ gfm: true, smartypants: false, syntaxHighlight: false });
  toHtml = async (markdown) => (await processor.render(markdown)).code;
});

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x3C': '<', '#x26': '&' };
const decoded = (html: string) =>
  html.replace(
    /&(#x[\dA-F]+|\w+);/gi,
    (whole, name: string) => ENTITIES[name] ?? (name.startsWith('#x') ? String.fromCodePoint(Number.parseInt(name.slice(2), 16)) : whole),
  );
const textOf = (html: string) => decoded(html.replaceAll(/<[^>]*>/g, ''));
const normal = (text: string) => printableLine(text).replace(/\s+/g, ' ').trim();

/** What the blocks of a document look like, the title and subtitle of the frame left away. */
async function body(...blocks: Block[]): Promise<string> {
  const html = await toHtml(documentMarkdown(documentOf(blocks), []));
  return html.replace(/^<h1[^>]*>.*?<\/h1>\s*<p>标准版<\/p>\s*/, '').trim();
}

const marks = [
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~',
  '<b>',
  '<!--',
  '</p>',
  '&amp;',
  '&lt;',
  '[x]',
  '](',
  '![',
  '[^1]',
  '#',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '| a |',
  '|',
  '\\',
  '==',
  '$',
  '^',
  '---',
  '***',
  '===',
  '    ',
  '\t',
  ':::',
  '{{',
  '<http:',
  'http://',
  'https://a.cn/x_y_(z)?p=1&copy=2,',
  'www.a.cn/中',
  'a@b.cn',
  'me_x@b-c.com.',
  '“权责”',
  '《周报》',
  '（',
  '）',
  '，',
  '。',
  '40%~60%~',
  '=cmd',
  '-1',
  '😀',
  '\u202e',
  '\u0000',
  '\ud800',
  '喆',
  'x',
  ' ',
  '\u3000',
];
const typed = fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

describe('Markdown', () => {
  it('shows typed text as it was typed, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const wanted = normal(text);
        fc.pre(wanted !== '');
        const html = await body(paragraph(text));
        expect(normal(textOf(html)), html).toBe(wanted);
        expect(html.match(/<(?!\/?p>|a href="(https?:\/\/|mailto:)|\/a>|code>|\/code>)[^>]*>/g)).toBeNull();
        for (const [, href = '', shown = ''] of html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g))
          expect(decodeURI(decoded(href)).replace('mailto:', '')).toBe(decoded(shown));
        const cell = await body({
          kind: 'table',
          columns: [
            { label: '条', width: 1 },
            { label: '话', width: 1 },
          ],
          rows: [['1.1', text]],
        });
        expect(normal(textOf(/<tbody>.*<\/tbody>/s.exec(cell)?.[0].replace('1.1', '') ?? '')), cell).toBe(wanted);
        expect(cell.match(/<td>/g)).toHaveLength(2);
        const listed = await body({ kind: 'list', items: [text] });
        expect(normal(textOf(listed)), listed).toBe(wanted);
        expect(listed.match(/<li>/g)).toHaveLength(1);
        const signer = await body({ kind: 'signatures', signers: [{ role: text, name: text, contact: '' }] });
        expect(normal(textOf(signer)), signer).toMatch(new RegExp(`^${RegExp.escape(wanted)}：${RegExp.escape(wanted)}\\s*签字`));
        expect(signer).toMatch(/^<p><strong>.*<\/strong>：/);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('ends a link where the address ends', async () => {
    expect(await body(paragraph('资料放在https://pan.test/s_1?a=1&b=2，每周更新。'))).toBe(
      '<p>资料放在<a href="https://pan.test/s_1?a=1&#x26;b=2">https://pan.test/s_1?a=1&#x26;b=2</a>，每周更新。</p>',
    );
  });

  it('has every clause, table and note of the agreement', async () => {
    const note = '这条我们照旧，**别改**';
    const input = exportInput({
      start: '2026-12-07',
      depth: 'full',
      clauses: { 'contract/late-payment': { note } },
      own: [ownClause({ note: '样衣|要寄回' })],
    });
    const html = await toHtml(renderMarkdown(input, 'template'));
    const { blocks } = templateDocument(input);
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(html.match(/<table>/g)).toHaveLength(tables.length);
    expect(html.match(/<tr>/g)).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length + 1, 0));
    for (const block of blocks) if (block.kind === 'clause') expect(html).toContain(`${block.number} ${block.title}</h3>`);
    const [printed = '', notes = ''] = html.split('给对方的话（不是条款，不用签）</h2>');
    expect(printed).not.toContain('**');
    expect(textOf(notes)).toContain(note);
    expect(textOf(notes)).toContain('样衣|要寄回');
  });

  it('has a tick box for every line of the checklist', async () => {
    const html = await toHtml(renderMarkdown(exportInput({ start: '2026-12-07' }), 'checklist'));
    expect(html.match(/<input type="checkbox" disabled>/g)?.length).toBeGreaterThan(100);
    expect(html).not.toContain('[ ]');
  });
});
