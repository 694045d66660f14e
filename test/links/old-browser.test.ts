import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { library } from '../support/agreements.ts';
import { payloadOf } from '../support/link-damage.ts';

const draft: Draft = {
  ...EMPTY_DRAFT,
  packs: ['beauty'],
  clauses: { 'operation/weekly-ad-plan': { values: { 'plan-time': '11:00' }, override: '每周一11:00前，托管方提交推广计划。' } },
};

/** The codec in a browser whose decoder knows UTF-8 only. */
async function withoutTable() {
  const Decoder = TextDecoder;
  vi.stubGlobal('TextDecoder', function decoderOf(label = 'utf-8') {
    if (label !== 'utf-8') throw new RangeError(`The encoding label provided ('${label}') is invalid.`);
    return new Decoder();
  });
  vi.resetModules();
  const { encodeDraft } = await import('../../src/links/encode.ts');
  const { decodeLink } = await import('../../src/links/decode.ts');
  return { encodeDraft, decodeLink };
}

describe('a browser without GB 18030', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('writes links that it and every other browser reads', async () => {
    const { encodeDraft, decodeLink } = await withoutTable();
    const encoded = encodeDraft(draft, library);
    const link = encoded.kind === 'payload' ? `#s=${encoded.payload}` : '';
    expect(decodeLink(link, library)).toMatchObject({ kind: 'exact', draft });
    vi.unstubAllGlobals();
    vi.resetModules();
    const elsewhere = await import('../../src/links/decode.ts');
    expect(elsewhere.decodeLink(link, library)).toMatchObject({ kind: 'exact', draft });
  });

  it('says so of a text too short to be pressed together as well, and reads what is ASCII', async () => {
    const payloads = ['甲', 'ok'].map((note) => payloadOf({ ...EMPTY_DRAFT, clauses: { 'setup/x': { note } } }));
    const { decodeLink } = await withoutTable();
    const [chinese, ascii] = payloads.map((payload) => decodeLink(`#s=${payload}`, library));
    expect(chinese).toMatchObject({ kind: 'salvaged', cause: 'unsupported', lost: [{ section: 'texts', all: true }] });
    expect(ascii).toMatchObject({ kind: 'exact', draft: { clauses: { 'setup/x': { note: 'ok' } } } });
  });

  it('reads choices and figures of other links, and says that it cannot read the texts', async () => {
    const payload = payloadOf(draft);
    const { decodeLink } = await withoutTable();
    expect(decodeLink(`#s=${payload}`, library)).toMatchObject({
      kind: 'salvaged',
      cause: 'unsupported',
      lost: [{ section: 'texts', all: true }],
      draft: { packs: ['beauty'], clauses: { 'operation/weekly-ad-plan': { values: { 'plan-time': '11:00' } } } },
    });
  });
});
