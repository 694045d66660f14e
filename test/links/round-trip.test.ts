import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decode.ts';
import { encodeDraft } from '../../src/links/encode.ts';
import { paperLink } from '../../src/links/paper-link.ts';
import { linkTo } from '../../src/links/address.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { parseDraft } from '../../src/stores/parse-draft.ts';
import { library, ownClause } from '../support/agreements.ts';
import { anyText, writtenDrafts } from '../support/link-drafts.ts';
import { open, payloadOf } from '../support/link-damage.ts';
import { anyCharacter } from '../support/any-character.ts';

const BUILDER = 'https://tuoguan.example/builder/';
const draftOf = (special: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, ...special });

describe('a draft in a link', () => {
  it('comes back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(writtenDrafts, (draft) => {
        const payload = payloadOf(draft);
        expect(payload).toMatch(/^1[A-Za-z0-9_-]*[A-Za-z0-9]$/);
        expect(open(payload)).toEqual({ kind: 'exact', draft, omitted: [], reworded: false, keptDefaults: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps any text to the last UTF-16 unit', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: anyCharacter, maxLength: 200 }), (one, other) => {
        const draft = draftOf({ clauses: { 'operation/weekly-ad-plan': { override: one, note: other } } });
        expect(open(payloadOf(draft))).toMatchObject({ kind: 'exact', draft });
      }),
    );
  });

  it.each([
    ['lone surrogates', '前\ud83d后\ude00'],
    ['emoji and rare characters', '😀👨‍👩‍👧𬭚㐀\u{2a6d6}'],
    ['marks that change between editions of GB 18030', '\ufe10\ufe19\u9fb4\u1e3f\ue78d\u01f9€'],
    ['right to left', '\u202eשלום\u200f'],
    ['every two-byte sign', Array.from({ length: 0x600 }, (_, index) => String.fromCharCode(0x2000 + index)).join('')],
    ['nothing', ''],
    ['a text at the limit', '服务期内每周一提交推广计划。'.repeat(1500)],
  ])('keeps %s', (_name, text) => {
    const draft = draftOf({ clauses: { 'contract/service-term': { override: text, values: { months: text } } } });
    expect(open(payloadOf(draft))).toMatchObject({ kind: 'exact', draft });
  });

  it.each([
    '12',
    '0',
    '012',
    '12.5',
    '12.50',
    '1.05',
    '999999999',
    '1234567890',
    '08:30',
    '24:00',
    '24:59',
    '25:00',
    '2026-12-07',
    '2026-02-30',
    '1999-12-31',
    '2199-12-31',
    '工作日',
    '工作日 ',
  ])('keeps the value %s as typed', (raw) => {
    const draft = draftOf({ start: raw, clauses: { 'contract/service-term': { values: { months: raw } } } });
    expect(open(payloadOf(draft))).toMatchObject({ kind: 'exact', draft });
  });

  it('keeps ids of a later library', () => {
    const draft = draftOf({
      packs: ['livestream'],
      clauses: { 'operation/livestream-hours': { on: true, values: { 'hours-a-day': '4' } }, 'newstep/first': { note: '看一下' } },
    });
    expect(open(payloadOf(draft))).toMatchObject({ kind: 'exact', draft });
  });

  it('leaves out ids that no library and no builder makes, and nothing else', () => {
    const draft = draftOf({
      packs: ['beauty', 'No Pack'],
      clauses: {
        'setup/x': { on: true, values: { months: '6' }, override: '写的', note: '记的' },
        'Setup/X': { on: true, values: { months: '6' }, override: '写的', note: '记的' },
      },
      own: [ownClause(), ownClause({ id: 'own/0' }), ownClause({ id: 'mine' })],
      parties: { merchant: { name: '甲', contact: '' }, 'the shop': { name: '乙', contact: '' } } as Draft['parties'],
    });
    expect(open(payloadOf(draft))).toMatchObject({
      kind: 'exact',
      draft: {
        packs: ['beauty'],
        clauses: { 'setup/x': { on: true, values: { months: '6' }, override: '写的', note: '记的' } },
        own: [ownClause()],
        parties: { merchant: { name: '甲', contact: '' } },
      },
    });
  });

  it('leaves the schema nothing to mend', () => {
    fc.assert(
      fc.property(writtenDrafts, (draft) => {
        const opened = open(payloadOf(draft));
        if (opened.kind !== 'exact') throw new Error(opened.kind);
        expect(parseDraft(JSON.stringify(opened.draft))).toEqual(draft);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an address around a payload', () => {
  const draft = draftOf({ packs: ['beauty'], start: '2026-12-07' });
  const link = linkTo(BUILDER, payloadOf(draft));

  it.each(['', '?from=singlemessage', '&appinstall=0', '#rd', '，你看看这个', '。', '%E4%BD%A0', '\n谢谢', 'www'])('does not mind “%s” behind it', (after) => {
    expect(decodeLink(link + after, library)).toMatchObject({ kind: 'exact', draft });
  });

  it('is found in a message', () => {
    expect(decodeLink(`模板发你了：\n${link}\n周五前看`, library)).toMatchObject({ kind: 'exact', draft });
  });
});

describe('what stays out of a link', () => {
  const draft = draftOf({
    parties: { merchant: { name: '杭州喆堃百货店', contact: '张喆 13800000000' } },
    clauses: {
      'handover/work-group': { values: { hotline: '13900000000' } },
      'contract/general-rules': { values: { 'm-signer': '李四' } },
      'operation/weekly-ad-plan': { values: { 'plan-time': '11:00' }, override: '自己写的', note: '备注' },
      'contract/service-term': { values: { months: '六个月吧' } },
    },
    own: [ownClause()],
  });

  it('names and numbers, unless asked for', () => {
    const encoded = encodeDraft(draft, library);
    expect(encoded).toMatchObject({ kind: 'payload', omitted: ['parties'] });
    const opened = decodeLink(linkTo(BUILDER, encoded.kind === 'payload' ? encoded.payload : ''), library);
    expect(opened).toMatchObject({ kind: 'exact', omitted: ['parties'] });
    if (opened.kind === 'refused') return;
    expect(opened.draft.parties).toEqual({});
    expect(JSON.stringify(opened.draft)).not.toMatch(/喆|13\d{9}|李四/);
    expect(opened.draft.clauses['operation/weekly-ad-plan']).toEqual(draft.clauses['operation/weekly-ad-plan']);
    expect(opened.draft.own).toEqual(draft.own);
  });

  it('all that is written freely, where only choices are asked for', () => {
    const encoded = encodeDraft(draft, library, { texts: false });
    const opened = decodeLink(linkTo(BUILDER, encoded.kind === 'payload' ? encoded.payload : ''), library);
    expect(opened).toMatchObject({
      kind: 'exact',
      omitted: ['parties', 'texts'],
      draft: draftOf({ clauses: { 'operation/weekly-ad-plan': { values: { 'plan-time': '11:00' } } } }),
    });
    expect(opened.kind === 'exact' && opened.draft.clauses).toEqual({ 'operation/weekly-ad-plan': { values: { 'plan-time': '11:00' } } });
  });

  it('says nothing of what was not there', () => {
    expect(encodeDraft(EMPTY_DRAFT, library, { texts: false })).toMatchObject({ kind: 'payload', omitted: [] });
  });
});

describe('a link for paper', () => {
  it('is there for drafts of every kind as long as it is short', () => {
    fc.assert(
      fc.property(writtenDrafts, (draft) => {
        const link = paperLink(draft, library, BUILDER);
        if (link === null) return;
        expect(link.length).toBeLessThanOrEqual(700);
        expect(decodeLink(link, library)).toMatchObject({ kind: 'exact', draft: { packs: draft.packs, depth: draft.depth } });
      }),
      { numRuns: 100 },
    );
  });

  it('has no names and nothing written freely in it: the sheet goes from hand to hand', () => {
    const clauses = { 'operation/weekly-ad-plan': { values: { 'plan-time': '11:00' }, override: '自己写的', note: '备注' } };
    const link = paperLink(
      draftOf({ clauses, own: [ownClause()], parties: { merchant: { name: '杭州喆堃百货店', contact: '13800000000' } } }),
      library,
      BUILDER,
    );
    expect(decodeLink(link ?? '', library)).toEqual({
      kind: 'exact',
      draft: draftOf({ clauses: { 'operation/weekly-ad-plan': { values: { 'plan-time': '11:00' } } } }),
      omitted: ['parties', 'texts'],
      reworded: false,
      keptDefaults: [],
    });
  });

  it('is missing where no link at all can hold the draft', () => {
    expect(paperLink(draftOf({ packs: Array.from({ length: 101 }, (_, index) => `p-${index}`) }), library, BUILDER)).toBeNull();
  });

  it('is missing where the draft is too large for it', () => {
    const clauses = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`operation/later-clause-number-${index}`, { on: true }]));
    const all = Object.fromEntries(
      library.clauses.map(({ id, variables }) => [
        id,
        { values: Object.fromEntries(variables.map(({ key }, index) => [key, String((id.length * 7919 + index * 104_729) ** 2 % 999_999_937)])) },
      ]),
    );
    expect(paperLink(draftOf({ clauses: { ...clauses, ...all } }), library, BUILDER)).toBeNull();
  });
});

it('holds as much as any person writes', () => {
  const packs = Array.from({ length: 100 }, (_, index) => `p-${index}`);
  const own = Array.from({ length: 300 }, (_, index) => ownClause({ id: `own/${index + 1}` }));
  const clauses = Object.fromEntries(Array.from({ length: 3600 }, (_, index) => [`setup/x${index}`, { on: true }]));
  const draft = draftOf({ packs, own, clauses });
  expect(open(payloadOf(draft))).toMatchObject({ kind: 'exact', draft });
  for (const more of [{ packs: [...packs, 'p-100'] }, { own: [...own, ownClause({ id: 'own/301' })] }, { clauses: { ...clauses, 'setup/y': { on: true } } }])
    expect(encodeDraft(draftOf({ packs, own, clauses, ...more }), library)).toEqual({ kind: 'too-long' });
});

it('tells where a draft is too long for any link', () => {
  const text = String.fromCodePoint(...Array.from({ length: 30_000 }, (_, index) => 0x4e00 + ((index * 7919) % 20_000)));
  const own = Array.from({ length: 3 }, (_, index) =>
    ownClause({ id: `own/${index + 1}`, text: `${text}${index}`.split('').toReversed().join(''), standard: text }),
  );
  expect(encodeDraft(draftOf({ own }), library)).toEqual({ kind: 'too-long' });
  const later = (length: number, name: (index: number) => string) => Object.fromEntries(Array.from({ length }, (_, index) => [name(index), { on: true }]));
  expect(encodeDraft(draftOf({ clauses: later(4001, (index) => `setup/x${index}`) }), library)).toEqual({ kind: 'too-long' });
  const scattered = (index: number) =>
    Array.from({ length: 4 }, (_, part) => (((index + 1) * (part + 2) * 2_654_435_761) % 4_294_967_291).toString(36)).join('-');
  expect(encodeDraft(draftOf({ clauses: later(3900, (index) => `setup/x-${scattered(index)}`) }), library)).toEqual({ kind: 'too-long' });
  const huge = Array.from({ length: 6 }, (_, index) => ownClause({ id: `own/${index + 1}`, text: '同一句话。'.repeat(18_000) }));
  expect(encodeDraft(draftOf({ own: huge }), library)).toEqual({ kind: 'too-long' });
});
