import * as fc from 'fast-check';
import { OWN_PLACES, RHYTHMS } from '../../src/model/own-clause.ts';
import type { Draft, OwnClause } from '../../src/model/draft.ts';
import { PARTIES } from '../../src/model/party.ts';
import { drafts, library } from './agreements.ts';
import { anyCharacter } from './any-character.ts';

const sentences = library.clauses.map(({ text }) => text);

/** Any string there is, lone surrogates included. */
const wild = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
);

/** What people write: 汉字 above all, at times emoji, rare characters, direction marks, line ends, a very long text, or anything. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { maxLength: 60 }).map((points) => String.fromCodePoint(...points)) },
  { weight: 3, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '0',
      '007',
      '1.50',
      '24:00',
      '2026-02-30',
      '😀👨‍👩‍👧',
      '𬭚喆㐀',
      'שלום‏',
      '‮abc',
      'ﷺ',
      '\r\n\t',
      '＿＿',
      '__proto__',
      '€·—…',
    ),
  },
  { weight: 2, arbitrary: wild },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...sentences), fc.integer({ min: 2, max: 12 })).map(([sentence, times]) => sentence.repeat(times)) },
);

const ownClauses = fc.uniqueArray(
  fc.record<OwnClause>(
    {
      id: fc.integer({ min: 1, max: 999_999 }).map((number) => `own/${number}`),
      place: fc.constantFrom(...OWN_PLACES),
      after: fc.oneof(fc.constant(''), fc.constantFrom(...library.clauses.map(({ id }) => id)), anyText),
      title: anyText,
      text: anyText,
      lead: fc.constantFrom(...PARTIES),
      support: fc.subarray([...PARTIES]),
      rhythm: fc.constantFrom(...RHYTHMS),
      by: anyText,
      time: anyText,
      standard: anyText,
      confirmation: anyText,
      otherwise: anyText,
      note: anyText,
    },
    { requiredKeys: ['id', 'place', 'after', 'title', 'text', 'lead', 'support', 'rhythm', 'by', 'time', 'standard', 'confirmation', 'otherwise'] },
  ),
  { maxLength: 3, selector: ({ id }) => id },
);

/** Ids of the library, and of libraries to come. */
const clauseIds = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...library.clauses.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom('setup/livestream', 'operation/a-1', 'newstep/first') },
);
const variables = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...library.clauses.flatMap(({ id, variables: all }) => all.map(({ key }) => ({ id, key })))) },
  { weight: 1, arbitrary: fc.record({ id: clauseIds, key: fc.constantFrom('days', 'constructor', 'new-key') }) },
);

/** Drafts with everything a draft can hold: odd values, wordings, notes, clauses of one's own, parties, ids of a later library. */
export const writtenDrafts: fc.Arbitrary<Draft> = fc
  .record({
    draft: drafts(),
    values: fc.array(fc.record({ at: variables, raw: anyText }), { maxLength: 4 }),
    overrides: fc.array(fc.record({ id: clauseIds, text: anyText }), { maxLength: 3 }),
    notes: fc.array(fc.record({ id: clauseIds, text: anyText }), { maxLength: 3 }),
    own: ownClauses,
    parties: fc
      .subarray([...PARTIES])
      .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ name: anyText, contact: anyText }).map((party) => [id, party] as const)))),
    packs: fc.subarray(['later-pack']),
    dates: fc.option(fc.record({ start: anyText, end: anyText }), { freq: 8 }),
  })
  .map(({ draft, values, overrides, notes, own, parties, packs, dates }): Draft => {
    const clauses = { ...draft.clauses };
    for (const { at, raw } of values) clauses[at.id] = { ...clauses[at.id], values: { ...clauses[at.id]?.values, [at.key]: raw } };
    for (const { id, text } of overrides) clauses[id] = { ...clauses[id], override: text };
    for (const { id, text } of notes) clauses[id] = { ...clauses[id], note: text };
    // Records of fast-check may lack a prototype, which no draft does.
    return structuredClone({ ...draft, clauses, own, parties: Object.fromEntries(parties), packs: [...packs, ...draft.packs], ...dates });
  });
