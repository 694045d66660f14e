import * as fc from 'fast-check';
import { assemble } from '../../src/domain/assemble.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import { buildWorkdays } from '../../src/domain/calendar/workdays.ts';
import { findConflicts } from '../../src/domain/conflicts/find-conflicts.ts';
import type { Conflict } from '../../src/domain/conflicts/conflict.ts';
import type { ExportInput } from '../../src/exporters/exporter.ts';
import { buildSchedule } from '../../src/domain/schedule/build-schedule.ts';
import type { Schedule } from '../../src/domain/schedule/schedule.ts';
import { clauseFrontMatter, type Clause } from '../../src/model/clause.ts';
import { DEPTHS } from '../../src/model/depth.ts';
import { EMPTY_DRAFT, type Draft, type OwnClause } from '../../src/model/draft.ts';
import type { Library } from '../../src/model/library.ts';
import { OWN_PLACES, RHYTHMS } from '../../src/model/own-clause.ts';
import { PARTIES } from '../../src/model/party.ts';
import { STEPS } from '../../src/model/step.ts';
import type { Variable } from '../../src/model/variable.ts';
import { readLibrary } from './content.ts';
import { anyCharacter } from './any-character.ts';

export const library = readLibrary();
export const workdays = buildWorkdays(library.calendar);

/** A clause with nothing special about it but what is given. */
export function clause(id: string, special: Record<string, unknown> = {}): Clause {
  const step = STEPS.find((name) => id.startsWith(`${name}/`)) ?? 'operation';
  const front = clauseFrontMatter.parse({
    title: `条款${id.slice(id.indexOf('/') + 1)}`.slice(0, 24),
    order: 10,
    depth: 'brief',
    lead: 'operator',
    support: ['merchant'],
    deadline: { kind: 'standing' },
    deliverable: { name: '《周报》', by: 'operator' },
    acceptance: { kind: 'documents', source: 'shared-drive', window: '每次交付时', items: ['齐全'] },
    confirmation: { by: 'merchant', onSilence: 'not-applicable' },
    remedy: { text: '限期补齐，不另收费' },
    details: ['timing'],
    checklist: '文件在约定的渠道里',
    source: { article: true },
    ...special,
  });
  return { ...front, id, step, text: '双方按约定办理。' };
}

/** A complete clause of the merchant's own, but for what is given. */
export function ownClause(special: Partial<OwnClause> = {}): OwnClause {
  return {
    id: 'own/1',
    place: 'operation',
    after: '',
    title: '样衣寄送',
    text: '托管方按约定寄回样衣。',
    lead: 'operator',
    support: ['merchant'],
    rhythm: 'words',
    by: '拍摄结束当日',
    time: '',
    standard: '单号发在工作群里',
    confirmation: '商家收到后2个自然日内确认',
    otherwise: '按吊牌价赔偿',
    ...special,
  };
}

/** The real library with other clauses. */
export const libraryOf = (...clauses: Clause[]): Library => ({ ...library, clauses });

export interface Made {
  readonly agreement: Agreement;
  readonly schedule: Schedule;
  readonly conflicts: readonly Conflict[];
}

/** Everything that follows from a draft. */
export function make(draft: Partial<Draft>, { from = library, today = '2026-11-23' }: { from?: Library; today?: string } = {}): Made {
  const agreement = assemble(from, { ...EMPTY_DRAFT, ...draft });
  const schedule = buildSchedule(agreement, workdays, from);
  return { agreement, schedule, conflicts: findConflicts({ agreement, schedule, workdays, today, library: from }) };
}

/** What every format is made from, of a draft. */
export function exportInput(draft: Partial<Draft>, today = '2026-11-23'): ExportInput {
  return { ...make(draft, { today }), today, draft: { ...EMPTY_DRAFT, ...draft } };
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** A day between two days, `YYYY-MM-DD`. */
export const dayBetween = (first: string, last: string) => fc.integer({ min: Date.parse(first) / 86_400_000, max: Date.parse(last) / 86_400_000 }).map(iso);

function typed({ type, min = 0, max = 100, options = [] }: Variable): fc.Arbitrary<string> | null {
  switch (type) {
    case 'integer':
      return fc.integer({ min, max }).map(String);
    case 'money':
    case 'number':
    case 'percent':
      return fc.integer({ min: 0, max: 20 }).map((part) => String(Math.round((min + ((max - min) * part) / 20) * 100) / 100));
    case 'choice':
      return fc.constantFrom(...options);
    case 'time':
      return fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    default:
      return null;
  }
}

interface Place {
  readonly id: string;
  readonly key: string;
  readonly value: fc.Arbitrary<string>;
}

const places: readonly Place[] = library.clauses.flatMap((each) =>
  each.variables.flatMap((variable) => {
    const value = typed(variable);
    return value ? [{ id: each.id, key: variable.key, value }] : [];
  }),
);
const change = ({ id, key, value }: Place) => value.map((raw) => ({ id, key, raw }));

/** Lengths of service in days: mostly months, at times a few days or an end before the start. */
const lengths = fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 60 }), fc.integer({ min: 60, max: 700 }));

/**
 * Drafts as merchants might make them: any depth and packs, clauses switched, valid values changed, any period.
 * @param chosen `<clause id>.<key>` of values that are changed in every draft, their clauses switched on
 */
export function drafts(start: fc.Arbitrary<string> = dayBetween('2026-01-01', '2030-12-31'), chosen: readonly string[] = []): fc.Arbitrary<Draft> {
  const always = places.filter(({ id, key }) => chosen.includes(`${id}.${key}`));
  return fc
    .record({
      depth: fc.constantFrom(...DEPTHS),
      packs: fc.subarray(library.packs.map(({ id }) => id)),
      start,
      length: lengths,
      off: fc.subarray(
        library.clauses.map(({ id }) => id),
        { maxLength: 6 },
      ),
      changes: fc.array(fc.constantFrom(...places).chain(change), { maxLength: 40 }),
      chosenChanges: fc.tuple(...always.map(change)),
    })
    .map(({ depth, packs, start: first, length, off, changes, chosenChanges }): Draft => {
      const clauses: Draft['clauses'] = {};
      for (const id of off) clauses[id] = { on: false };
      for (const { id } of always) clauses[id] = { on: true };
      for (const { id, key, raw } of [...changes, ...chosenChanges]) clauses[id] = { ...clauses[id], values: { ...clauses[id]?.values, [key]: raw } };
      const end = length === null ? '' : iso(Date.parse(first) / 86_400_000 + length);
      return { ...EMPTY_DRAFT, depth, packs, start: first, end, clauses };
    });
}

/**
 * What somebody may type or paste: words, emoji, half characters, controls, direction marks, formulas, markup, a good deal of it.
 * Made when it is asked for: the table of all characters takes longer than most tests.
 */
const anyText = () =>
  fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      "=cmd|'/C calc'!A0",
      '喆堃😀👨‍👩‍👧𬭚',
      '\u202e倒\u2066',
      '\ud800',
      '\udc00尾',
      '\u0000\u0007\u001b\u0085\u2028',
      'a\r\nb\nc\rd',
      '\ufeff',
      ']]>&lt;<b>',
      '**“权责”**是',
      '| a | b |',
      '{{key}} [[contract/a]]',
      '"\\/',
      '__proto__',
    ),
    fc.string({ unit: anyCharacter, maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom('长', '😀', 'x ', '《周报》，').chain((piece) => fc.integer({ min: 1, max: 600 }).map((times) => piece.repeat(times))),
  );

const ownDrafts = (freeText: fc.Arbitrary<string>): fc.Arbitrary<Omit<OwnClause, 'id'>> =>
  fc.record(
    {
      place: fc.constantFrom(...OWN_PLACES),
      after: fc.oneof(fc.constantFrom('', 'own/1', 'own/2', ...library.clauses.map(({ id }) => id)), freeText),
      title: freeText,
      text: freeText,
      lead: fc.constantFrom(...PARTIES),
      support: fc.subarray([...PARTIES]),
      rhythm: fc.constantFrom(...RHYTHMS),
      by: fc.oneof(freeText, fc.integer({ min: 0, max: 40 }).map(String), dayBetween('2025-01-01', '2032-12-31')),
      time: fc.oneof(fc.constantFrom('', '00:00', '09:30', '23:59', '24:00'), freeText),
      standard: freeText,
      confirmation: freeText,
      otherwise: freeText,
      note: freeText,
    },
    {
      requiredKeys: ['place', 'after', 'title', 'text', 'lead', 'support', 'rhythm', 'by', 'time', 'standard', 'confirmation', 'otherwise'],
      noNullPrototype: true,
    },
  );

/** The same drafts with anything typed into every field that takes free text: wording, notes, values, parties, clauses of the merchant's own. */
export function typedDrafts(): fc.Arbitrary<Draft> {
  const place = fc.constantFrom(...places);
  const freeText = anyText();
  return fc
    .record({
      draft: drafts(),
      noStart: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom('', '2026-02-30', 'soon') }),
      parties: fc.dictionary(fc.constantFrom(...PARTIES), fc.record({ name: freeText, contact: freeText }, { noNullPrototype: true }), {
        noNullPrototype: true,
      }),
      overrides: fc.array(fc.tuple(place, freeText), { maxLength: 5 }),
      notes: fc.array(fc.tuple(place, freeText), { maxLength: 5 }),
      values: fc.array(fc.tuple(place, freeText), { maxLength: 5 }),
      own: fc.array(ownDrafts(freeText), { maxLength: 5 }),
    })
    .map(({ draft, noStart, parties, overrides, notes, values, own }): Draft => {
      const clauses: Draft['clauses'] = { ...draft.clauses };
      const withPart = (id: string, part: Partial<NonNullable<Draft['clauses'][string]>>) => {
        clauses[id] = { ...clauses[id], ...part };
      };
      for (const [{ id }, override] of overrides) withPart(id, { override });
      for (const [{ id }, note] of notes) withPart(id, { note });
      for (const [{ id, key }, raw] of values) withPart(id, { values: { ...clauses[id]?.values, [key]: raw } });
      return {
        ...draft,
        start: noStart ?? draft.start,
        parties: { ...parties },
        clauses,
        own: own.map((each, index) => ({ ...each, id: `own/${index + 1}` })),
      };
    });
}
