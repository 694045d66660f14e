import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/links/address.ts';
import { decodeLink } from '../../src/links/decode.ts';
import { openedWords } from '../../src/links/words.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { library, ownClause } from '../support/agreements.ts';
import { corrupted, count, emptyTally, open, payloadOf, truncated } from '../support/link-damage.ts';
import { writtenDrafts } from '../support/link-drafts.ts';
import { anyCharacter } from '../support/any-character.ts';

/** Texts that do not compress: each link of them is long. */
const scattered = (seed: number, length: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, index) => 0x4e00 + ((index * 7919 + seed * 104_729 + ((index * index * 31) % 9973)) % 20_000)));

const full: Draft = {
  ...EMPTY_DRAFT,
  packs: ['beauty', 'douyin'],
  depth: 'full',
  start: '2026-12-07',
  clauses: {
    'operation/weekly-ad-plan': { on: true, values: { 'plan-time': '11:00' }, override: scattered(1, 400), note: scattered(2, 100) },
    'operation/daily-ad-report': { override: scattered(3, 400) },
    'review/weekly-review': { override: scattered(4, 400) },
  },
  own: [ownClause({ text: scattered(5, 300) })],
  parties: { merchant: { name: '杭州喆堃百货店', contact: '13800000000' } },
};

describe('a damaged link', () => {
  it('never passes for a whole one: every character changed, every length cut', () => {
    const tally = emptyTally();
    const draft: Draft = { ...full, own: [], clauses: { 'operation/weekly-ad-plan': { values: { 'plan-time': '11:00' }, override: scattered(1, 60) } } };
    const payload = payloadOf(draft);
    for (let at = 0; at < payload.length; at += 1) {
      for (let turn = 0; turn < 63; turn += 7) count(tally, draft, corrupted(payload, at, turn));
      count(tally, draft, truncated(payload, at));
    }
    expect(tally.silent).toBe(0);
    expect(tally.salvaged).toBeGreaterThan(0);
    expect(tally.refused).toBeGreaterThan(0);
  });

  it('never passes for a whole one, whatever the draft', () => {
    let salvaged = 0;
    fc.assert(
      fc.property(writtenDrafts, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 8, maxLength: 8 }), (draft, places) => {
        const tally = emptyTally();
        const payload = payloadOf(draft);
        for (const [at, turn] of places) {
          count(tally, draft, corrupted(payload, at % payload.length, turn));
          count(tally, draft, truncated(payload, at % payload.length));
        }
        salvaged += tally.salvaged;
        return tally.silent === 0;
      }),
      { numRuns: 150 },
    );
    expect(salvaged).toBeGreaterThan(200);
  });

  it('gives nothing that was not sent when several characters are wrong, missing or twice', () => {
    const tally = emptyTally();
    const payload = payloadOf(full);
    fc.assert(
      fc.property(fc.nat(payload.length - 4), fc.integer({ min: 1, max: 3 }), fc.stringMatching(/^[A-Za-z0-9_-]{0,5}$/), (at, drop, put) => {
        count(tally, full, payload.slice(0, at) + put + payload.slice(at + drop));
        return tally.silent === 0;
      }),
      { numRuns: 400 },
    );
  });
});

describe('what a cut link gives back', () => {
  const payload = payloadOf(full);

  it('is more the later it was cut, and never less', () => {
    let most = 0;
    for (let length = 0; length <= payload.length; length += 40) {
      const opened = open(truncated(payload, length));
      const size = opened.kind === 'refused' ? 0 : JSON.stringify(opened.draft).length;
      expect(size).toBeGreaterThanOrEqual(most);
      most = size;
    }
  });

  it('is choices first, then figures, then the first texts', () => {
    const opened = open(truncated(payload, Math.floor(payload.length / 2)));
    if (opened.kind !== 'salvaged') throw new Error(opened.kind);
    expect(opened).toMatchObject({ cause: 'cut', lost: [{ section: 'texts', all: false }], draft: { packs: full.packs, depth: 'full', start: full.start } });
    expect(opened.draft.clauses['operation/weekly-ad-plan']).toEqual({ on: true, values: { 'plan-time': '11:00' }, override: scattered(1, 400) });
    expect(opened.draft.own).toEqual([]);
    const { title, lines } = openedWords(opened);
    expect(title).toContain('截断');
    expect(lines.join('')).toContain('改写的条款、自拟的条款和备注：只读出前面一些');
  });

  it('is nothing where only the first characters are left, and says so', () => {
    for (const length of [0, 1, 5, 19, 21]) {
      const opened = open(truncated(payload, length));
      expect(opened).toEqual({ kind: 'refused', reason: 'cut' });
      expect(openedWords(opened).lines.join('')).toContain('你自己的草稿没有动');
    }
  });

  it('is all but the broken part where a character in the middle is wrong', () => {
    const opened = open(corrupted(payload, payload.length - 30, 5));
    expect(opened).toMatchObject({ kind: 'salvaged', cause: 'damaged', lost: [{ section: 'texts' }], draft: { packs: full.packs } });
  });
});

describe('what is no link of ours', () => {
  it.each([
    ['', 'none'],
    ['#', 'none'],
    ['https://tuoguan.example/builder/?pack=beauty', 'none'],
    ['#s=', 'cut'],
    ['#s=你好', 'cut'],
    ['#s=eyJhIjoxfQ', 'foreign'],
    ['#s=2AAAAAAAAAAAAAAAAAAAAAAAAAA', 'newer'],
    ['#s=1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'damaged'],
    [`#s=1${'A'.repeat(200_000)}`, 'too-long'],
  ] as const)('is refused: %s', (link, reason) => {
    const opened = decodeLink(link, library);
    expect(opened).toEqual({ kind: 'refused', reason });
    expect(openedWords(opened).title).toMatch(/^[一-鿿，]+$/);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.stringMatching(/^1[A-Za-z0-9_-]{10,80}$/)), (text) => {
        for (const link of [text, `#s=${text}`, linkTo('https://tuoguan.example/builder/', text)]) expect(decodeLink(link, library).kind).toBe('refused');
      }),
      { numRuns: 500 },
    );
  });
});
