// How long links are, how long they take, and what becomes of damaged ones: `npm run bench:links [-- <number of random links>]`.
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { deflateSync } from 'fflate';
import { toBase64url } from '../../src/links/base64url.ts';
import { linkTo, LONGEST_ON_PAPER } from '../../src/links/address.ts';
import { decodeLink } from '../../src/links/decode.ts';
import { encodeDraft } from '../../src/links/encode.ts';
import { paperLink } from '../../src/links/paper-link.ts';
import { EMPTY_DRAFT, type ClauseDraft, type Draft } from '../../src/model/draft.ts';
import { defaultRaw } from '../../src/domain/values.ts';
import type { Variable } from '../../src/model/variable.ts';
import { library, ownClause } from '../support/agreements.ts';
import { corrupted, count, emptyTally, payloadOf, truncated, type Tally } from '../support/link-damage.ts';
import { writtenDrafts } from '../support/link-drafts.ts';
import { median, report, type BenchResult } from './bench-result.ts';
import { peersInstalled } from './peers-installed.ts';

const BUILDER = 'https://tuoguan.example/builder/';
const SEED = 20_261_126;
const random = Number(process.argv[2] ?? 10_000);

const lengthOf = (what: string, characters: number, most: number): BenchResult => ({
  line: `${what}: ${characters}`,
  limits: `≤ ${most} characters`,
  good: characters <= most,
});

/** A value that is not the default: what a merchant might put instead. */
function another(variable: Variable, turn: number): string {
  const { type, min = 1, max = 999, options = [] } = variable;
  const standing = defaultRaw(variable);
  switch (type) {
    case 'choice':
      return options.find((option) => option !== standing) ?? standing;
    case 'time':
      return `${String(8 + (turn % 12)).padStart(2, '0')}:30`;
    case 'text':
    case 'list':
      return `${standing}、另议`;
    default: {
      const step = type === 'percent' && turn % 2 === 0 ? 0.5 : 1;
      const number = Math.min(max, Number(standing || min) + step + (turn % 5));
      return String(String(number) === standing ? min : number);
    }
  }
}

interface Changed {
  readonly id: string;
  readonly variable: Variable;
}

function withChanges(draft: Draft, changes: readonly Changed[]): Draft {
  const clauses: Record<string, ClauseDraft> = { ...draft.clauses };
  changes.forEach(({ id, variable }, turn) => {
    clauses[id] = { ...clauses[id], values: { ...clauses[id]?.values, [variable.key]: another(variable, turn) } };
  });
  return { ...draft, clauses };
}

const every = <T>(list: readonly T[], nth: number): T[] => list.filter((_, index) => index % nth === 0);

// 60 clauses and 80 of their variables, as evenly out of the library as they come; a third of each is changed.
const clauses = library.clauses.filter(
  (_, index) => Math.floor((index * 60) / library.clauses.length) !== Math.floor(((index - 1) * 60) / library.clauses.length),
);
const allVariables: Changed[] = clauses.flatMap(({ id, variables }) =>
  variables.filter(({ type }) => type !== 'text' && type !== 'list').map((variable) => ({ id, variable })),
);
const variables = Array.from({ length: 80 }, (_, index) => allVariables[Math.floor((index * allVariables.length) / 80)] as Changed);
const switched = Object.fromEntries(every(clauses, 3).map(({ id }, index) => [id, { on: index % 2 === 0 }]));
const dated: Draft = { ...EMPTY_DRAFT, packs: ['beauty', 'douyin'], start: '2026-12-07', end: '2027-12-06' };
const choices = withChanges({ ...dated, clauses: switched }, every(variables, 3));

const hanzi = (length: number, from: number) =>
  Array.from({ length: Math.ceil(length / 30) }, (_, index) => library.clauses[(from + index * 7) % library.clauses.length]?.text.slice(20, 50))
    .join('')
    .slice(0, length);
/** Common characters without any order. */
function strange(length: number, from: number): string {
  let state = from + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return String.fromCodePoint(...Array.from({ length }, () => 0x4e00 + (next() % 3500)));
}
const withFree = (texts: readonly string[]): Draft => ({
  ...choices,
  own: texts.map((text, index) => ownClause({ id: `own/${index + 1}`, title: '', text, by: '', standard: '', confirmation: '', otherwise: '', support: [] })),
});
const ten = (make: (length: number, from: number) => string, length: number) => withFree(Array.from({ length: 10 }, (_, index) => make(length, index)));

// What others would put into the link: everything the form shows, defaults included.
function wholeState(draft: Draft): string {
  const chosen = new Set(variables.map(({ id, variable }) => `${id}.${variable.key}`));
  return JSON.stringify({
    ...draft,
    clauses: clauses.map(({ id, variables: all }) => ({
      id,
      on: draft.clauses[id]?.on ?? true,
      values: Object.fromEntries(
        all
          .filter(({ key }) => chosen.has(`${id}.${key}`))
          .map((variable) => [variable.key, draft.clauses[id]?.values?.[variable.key] ?? defaultRaw(variable)]),
      ),
    })),
  });
}

const { folder } = await peersInstalled();
const { compress } = (await import(pathToFileURL(`${folder}/lz-string.mjs`).href)) as { compress: (text: string) => string };
const utf8 = (text: string) => new TextEncoder().encode(text);

console.log(`${clauses.length} clauses, ${variables.length} variables, a third of each changed: characters of payload`);
const json = (draft: Draft) => utf8(JSON.stringify(draft));
const drafts = [choices, ten(hanzi, 47), ten(strange, 47), ten(hanzi, 515), ten(strange, 515)];
const codecs: readonly (readonly [string, (draft: Draft) => number])[] = [
  ['whole state: JSON + base64url', (draft) => toBase64url(utf8(wholeState(draft))).length],
  ['whole state: lz-string', (draft) => compress(wholeState(draft)).length],
  ['whole state: deflate 9', (draft) => toBase64url(deflateSync(utf8(wholeState(draft)), { level: 9 })).length],
  ['differences: JSON + base64url', (draft) => toBase64url(json(draft)).length],
  ['differences: deflate 9', (draft) => toBase64url(deflateSync(json(draft), { level: 9 })).length],
  ['ours', (draft) => payloadOf(draft).length],
];
console.log(`${''.padEnd(34)}choices   + 10 × 47  the same     + 10 × 515  the same`);
console.log(`${''.padEnd(34)}only      of clauses at random    of clauses  at random`);
for (const [name, length] of codecs) console.log(`  ${name.padEnd(32)}${drafts.map((draft) => String(length(draft)).padEnd(11)).join('')}`);
report(lengthOf('ours, choices only', payloadOf(choices).length, 600));

console.log('\nWhole links, origin included: characters');
const ordinary = withChanges({ ...EMPTY_DRAFT, packs: ['beauty'], start: '2026-12-07' }, every(variables, 8));
console.log(`untouched: ${linkTo(BUILDER, payloadOf(EMPTY_DRAFT)).length}`);
report(lengthOf(`default + one pack + ${every(variables, 8).length} changed variables`, linkTo(BUILDER, payloadOf(ordinary)).length, 300));
const reworded = `${library.clauses.find(({ id }) => id === 'operation/weekly-ad-plan')?.text.replace(/\{\{.*?\}\}/g, '12:00')}节假日另行商定。`;
const withReworded = { ...ordinary, clauses: { ...ordinary.clauses, 'operation/weekly-ad-plan': { override: reworded } } };
console.log(`the same with one clause reworded at its end: ${linkTo(BUILDER, payloadOf(withReworded)).length}`);
report(lengthOf('on paper: the choices above', paperLink(choices, library, BUILDER)?.length ?? Infinity, LONGEST_ON_PAPER));
const all = library.clauses.flatMap(({ id, variables: own }) => own.map((variable) => ({ id, variable })));
report(lengthOf(`on paper: all ${all.length} variables changed`, paperLink(withChanges(dated, all), library, BUILDER)?.length ?? Infinity, LONGEST_ON_PAPER));

function timed(what: string, run: () => void): void {
  for (let warm = 0; warm < 50; warm += 1) run();
  const times = Array.from({ length: 201 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  console.log(`${what}: ${median(times).toFixed(2)} ms`);
}

console.log('\nTime, median of 201');
for (const [name, draft] of [
  ['choices only', choices],
  ['10 × 515 characters', ten(hanzi, 515)],
] as const) {
  const link = `#s=${payloadOf(draft)}`;
  timed(`${name}: encode`, () => encodeDraft(draft, library, { parties: true }));
  timed(`${name}: decode`, () => decodeLink(link, library));
}

console.log(`\nDamage: ${random} random links, 6 characters changed and 4 lengths cut in each; every character (twice) and every length of each 200th`);
const tallies = { changed: emptyTally(), cut: emptyTally() } satisfies Record<string, Tally>;
const whole = emptyTally();
let seen = 0;
let longest = 0;
// In batches: all drafts at once would not fit into memory.
for (let batch = 0; batch * 500 < random; batch += 1) {
  for (const draft of fc.sample(writtenDrafts, { seed: SEED + batch, numRuns: Math.min(500, random - batch * 500) })) {
    const payload = payloadOf(draft);
    longest = Math.max(longest, payload.length);
    count(whole, draft, payload);
    const everywhere = seen % 200 === 0;
    const at = (part: number, parts: number) => (everywhere ? part : Math.floor(((part + ((seen * 0.618) % 1)) * payload.length) / parts));
    const changes = everywhere ? payload.length : 6;
    for (let part = 0; part < changes; part += 1) {
      count(tallies.changed, draft, corrupted(payload, at(part, changes), seen + part * 17));
      if (everywhere) count(tallies.changed, draft, corrupted(payload, part, seen + part * 29 + 31));
    }
    const cuts = everywhere ? payload.length : 4;
    for (let part = 0; part < cuts; part += 1) count(tallies.cut, draft, truncated(payload, at(part, cuts)));
    seen += 1;
  }
}
const words = ({ exact, salvaged, refused, silent }: Tally) =>
  `${exact + salvaged + refused + silent}: exact ${exact}, salvaged ${salvaged}, refused ${refused}, silent errors ${silent}`;
console.log(`  whole links      ${words(whole)}; longest ${longest} characters`);
console.log(`  changed          ${words(tallies.changed)}`);
console.log(`  cut              ${words(tallies.cut)}`);
const silent = whole.silent + tallies.changed.silent + tallies.cut.silent;
report(
  { line: `${whole.exact} of ${seen} whole links read exactly`, limits: 'all', good: whole.exact === seen },
  { line: `${silent} silent errors`, limits: 'none', good: silent === 0 },
);
