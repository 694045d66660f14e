import { describe, expect, it } from 'vitest';
import draftFile from '../../src/exporters/draft-file.ts';
import { EMPTY_DRAFT, OVERRIDE_LIMIT, type Draft } from '../../src/model/draft.ts';
import { DRAFT_FILE_FORMAT } from '../../src/model/draft-file.ts';
import { importDraft } from '../../src/stores/import-draft.ts';
import { exportInput, ownClause } from '../support/agreements.ts';
import { readLibrary } from '../support/content.ts';
import { NOW } from '../support/documents.ts';

const draft: Draft = {
  ...EMPTY_DRAFT,
  packs: ['beauty'],
  depth: 'full',
  start: '2026-12-07',
  parties: { merchant: { name: '喆堃😀百货店', contact: '张三 13800000000' } },
  clauses: { 'contract/late-payment': { on: true, values: { 'no-such-key': '"\\\u0000\ud800' }, override: '改过\r\n第二行', note: '照旧' } },
  own: [ownClause({ note: '寄到仓库' })],
};
const fileOf = async (of: Draft) => new TextDecoder().decode((await draftFile.render(exportInput(of), { fontBase: '', now: NOW })).bytes);
const wrapped = (value: unknown) => JSON.stringify({ format: DRAFT_FILE_FORMAT, draft: value });
async function refusal(text: string): Promise<string> {
  const found = await importDraft(text);
  return found.kind === 'refused' ? found.message : 'taken';
}

describe('a draft file', () => {
  it('gives the whole draft back, names included', async () => {
    expect(await importDraft(await fileOf(draft))).toEqual({ kind: 'draft', draft });
    expect(await importDraft(`\ufeff${await fileOf(EMPTY_DRAFT)}`)).toEqual({ kind: 'draft', draft: EMPTY_DRAFT });
  });

  it('says in words what it is, a line a field', async () => {
    const text = await fileOf(draft);
    expect(text).toContain('"说明": "托管流程的草稿');
    expect(text).toContain('\n        "name": "喆堃😀百货店"');
  });

  it.each([
    ['a PDF', '%PDF-1.7\n…'],
    ['a Word file', 'PK\u0003\u0004'],
    ['nothing', ''],
    ['some other JSON', '{"version":1,"clauses":{}}'],
    ['a list', '[1,2]'],
    ['a number', '7'],
    ['null', 'null'],
  ])('is not %s', async (_, text) => {
    expect(await refusal(text)).toMatch(/^这不是草稿文件.*你现在的草稿没有动。$/);
  });

  it('that was cut or changed is refused as damaged, wherever it was cut', async () => {
    const text = await fileOf(draft);
    for (let length = 60; length < text.length - 2; length += 7) expect(await refusal(text.slice(0, length)), String(length)).toMatch(/不完整或被改坏/);
    expect(await refusal(wrapped({ ...draft, depth: 'deepest' }))).toMatch(/不完整或被改坏/);
    expect(await refusal(wrapped({ ...draft, clauses: { 'a/b': { values: { key: 7 } } } }))).toMatch(/不完整或被改坏/);
    expect(await refusal(wrapped(undefined))).toMatch(/不完整或被改坏/);
    expect(await refusal(wrapped({ ...draft, version: 0 }))).toMatch(/不完整或被改坏/);
    expect(await refusal(`${'['.repeat(500_000)}"${DRAFT_FILE_FORMAT}"`)).toMatch(/不完整或被改坏/);
  });

  it('of a newer version is refused with what to do', async () => {
    expect(await refusal(wrapped({ version: 2, steps: [] }))).toMatch(/更新版本.*刷新本页/);
  });

  it('with hostile keys is refused and changes nothing', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(await refusal(`{"format":"${DRAFT_FILE_FORMAT}","draft":{"version":1,"clauses":{"${key}":{"note":"x"}}}}`)).toMatch(/不该出现的内容/);
    }
    expect(({} as { note?: string }).note).toBeUndefined();
  });

  it('over 16 MB is refused', async () => {
    expect(await refusal(wrapped({ ...draft, start: '字'.repeat(5_400_000) }))).toMatch(/超过 16 MB/);
    expect(await refusal(wrapped({ ...draft, start: 'x'.repeat(15_900_000) }))).toBe('taken');
  });

  it('comes back from an export however long it was: every clause rewritten in full, and as long as a browser can keep it', async () => {
    const rewritten: Draft = {
      ...draft,
      clauses: Object.fromEntries(readLibrary().clauses.map(({ id }) => [id, { override: '字'.repeat(OVERRIDE_LIMIT), note: '注'.repeat(500) }])),
    };
    expect(await importDraft(await fileOf(rewritten))).toEqual({ kind: 'draft', draft: rewritten });
    const longest: Draft = { ...EMPTY_DRAFT, clauses: { 'contract/scope': { note: '字'.repeat(5 * 1024 * 1024 - 200) } } };
    expect(await importDraft(await fileOf(longest))).toEqual({ kind: 'draft', draft: longest });
  });

  it('keeps clauses and variables that this library does not know', async () => {
    const later: Draft = { ...draft, packs: ['garden'], clauses: { 'review/something-new': { on: true, values: { amount: '5' } } } };
    expect(await importDraft(await fileOf(later))).toEqual({ kind: 'draft', draft: later });
  });
});
