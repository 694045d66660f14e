import { describe, expect, it } from 'vitest';
import { plainText as sentence } from '../../../src/domain/agreement.ts';
import plainText from '../../../src/exporters/plain-text.ts';
import { exportInput, ownClause } from '../../support/agreements.ts';
import { NOW } from '../../support/documents.ts';

const options = { fontBase: '', now: NOW };
const bytesOf = async (...[input, variant = 'template']: [Parameters<typeof plainText.render>[0], string?]) =>
  (await plainText.render(input, { ...options, variant })).bytes;

describe('plain text', () => {
  const input = exportInput({
    start: '2026-12-07',
    clauses: { 'contract/late-payment': { note: '这条照旧\u0000\u202e' } },
    own: [ownClause({ title: '样衣😀', note: '寄到仓库' })],
  });

  it('is read rightly by Notepad: UTF-8 with its mark, both characters at a line end', async () => {
    const bytes = await bytesOf(input);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toMatch(/[^\r]\n|\r[^\n]/);
  });

  it('has every sentence of the agreement, then the notes', async () => {
    const text = new TextDecoder().decode(await bytesOf(input));
    for (const agreed of input.agreement.clauses) expect(text).toContain(sentence(agreed));
    const notes = text.slice(text.indexOf('【给对方的话'));
    expect(notes).toMatch(/2\.\d+ .+：这条照旧\r\n5\.\d+ 样衣😀：寄到仓库\r\n$/);
  });

  it('has a box for each day of what recurs', async () => {
    const text = new TextDecoder().decode(await bytesOf(input, 'checklist'));
    expect(text).toMatch(/托管方提交《周运营报表》（10:00前）：□4日　□11日　□18日　□25日/);
    expect(text).not.toContain('给对方的话（不是条款，不用签）】\r\n\r\n');
  });
});
