import type { Clause } from '../model/clause.ts';
import { reaches } from '../model/depth.ts';
import { OVERRIDE_LIMIT, type ClauseDraft, type Draft, type OwnClause } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import type { Pack } from '../model/pack.ts';
import { PARTIES, type Party } from '../model/party.ts';
import { chapterNumber, type AgreedClause, type Agreement, type Problem, type Value } from './agreement.ts';
import { referencesIn, runsOf, wordsOf, type Surroundings } from './clause-runs.ts';
import { clauseProblems, partyProblems, periodOf } from './draft-problems.ts';
import { factsOf } from './facts.ts';
import { agreeOwn, ownProblems, withOwnClauses, type Placed } from './own-clauses.ts';
import { dateWords, lastDayOfService } from './service-period.ts';
import { packDefaultOf, valueOf } from './values.ts';

/** What an agreed clause was made from; as long as it stays the same, so does the clause. */
interface Origin {
  readonly clauseDraft: ClauseDraft | OwnClause | undefined;
  readonly packs: string;
  readonly context: string;
}

/** What all clauses of an agreement depend on. As long as it stays the same, a clause changes only with its own draft. */
interface Frame {
  /** Library, depth, packs, what was switched by hand, first and last day. */
  readonly parts: readonly unknown[];
  readonly numbers: ReadonlyMap<string, string>;
}

// Remember what agreements and clauses were made from so that the next assembly can keep what did not change.
const origins = new WeakMap<AgreedClause, Origin>();
const frames = new WeakMap<Agreement, Frame>();
const problemsOf = new WeakMap<AgreedClause, readonly Problem[]>();
const titlesOf = new WeakMap<Library, ReadonlyMap<string, string>>();
const referencesOf = new WeakMap<Clause, readonly string[]>();

/** Ids that any text of a clause refers to. */
function references(clause: Clause): readonly string[] {
  const known = referencesOf.get(clause);
  if (known) return known;
  const texts = [
    clause.text,
    clause.remedy.text,
    clause.checklist,
    clause.confirmation.note ?? '',
    clause.acceptance.window,
    ...(clause.acceptance.items ?? []),
  ];
  const ids = [...texts.flatMap(referencesIn), ...(clause.confirmation.clause === undefined ? [] : [clause.confirmation.clause])];
  referencesOf.set(clause, ids);
  return ids;
}

/** Whether depth and packs bring a clause into the document before the merchant switches anything. */
export function isOnByDefault(clause: Clause, depth: Draft['depth'], packs: readonly Pack[]): boolean {
  if (!reaches(depth, clause.depth)) return false;
  return clause.pack === undefined || packs.some((pack) => pack.clauses.includes(clause.id));
}

/** Clauses that take part, in printed order, with their numbers: steps 1 to 7, the contingency plan 8. */
function numbered(library: Library, draft: Draft, packs: readonly Pack[], start: string | null): Placed[] {
  const ofLibrary = new Set(library.clauses);
  // Set among all clauses of the library: one that is switched off holds the place of what follows it.
  const taking = withOwnClauses(library.clauses, draft.own, start).filter(
    (clause) => !ofLibrary.has(clause) || (draft.clauses[clause.id]?.on ?? isOnByDefault(clause, draft.depth, packs)),
  );
  const counts = new Map<number, number>();
  const withNumber = (clause: Clause, chapter: number): Placed => {
    const count = (counts.get(chapter) ?? 0) + 1;
    counts.set(chapter, count);
    return { clause, number: `${chapter}.${count}` };
  };
  return [
    ...taking.filter(({ part }) => part === 'step').map((clause) => withNumber(clause, chapterNumber(clause.step))),
    ...taking.filter(({ part }) => part === 'contingency').map((clause) => withNumber(clause, chapterNumber('contingency'))),
  ];
}

/** Whether the merchant's own wording is what gets printed. */
function printsOverride(override: string | undefined): override is string {
  return override !== undefined && override.trim() !== '' && override.length <= OVERRIDE_LIMIT;
}

function agree(
  clause: Clause,
  number: string,
  clauseDraft: ClauseDraft | undefined,
  packs: readonly Pack[],
  library: Library,
  around: Omit<Surroundings, 'values'>,
): AgreedClause {
  const values: Record<string, Value> = {};
  for (const variable of clause.variables) {
    values[variable.key] = valueOf(variable, clauseDraft?.values?.[variable.key], packDefaultOf(packs, clause, variable.key));
  }
  const surroundings: Surroundings = { ...around, values };
  const override = clauseDraft?.override;
  const rewritten = printsOverride(override);
  return {
    clause,
    number,
    values,
    runs: rewritten ? [{ kind: 'text', text: override.trim() }] : runsOf(clause.text, surroundings),
    facts: factsOf(clause, surroundings, library.laws),
    checklist: wordsOf(clause.checklist, surroundings),
    rewritten,
    own: null,
  };
}

function partiesOf(draft: Draft): Agreement['parties'] {
  const of = (party: Party) => ({ name: draft.parties[party]?.name.trim() ?? '', contact: draft.parties[party]?.contact.trim() ?? '' });
  return { merchant: of('merchant'), operator: of('operator'), designer: of('designer') };
}

/** Titles of a library's clauses by id. */
function titles(library: Library): ReadonlyMap<string, string> {
  const known = titlesOf.get(library) ?? new Map(library.clauses.map(({ id, title }) => [id, title]));
  titlesOf.set(library, known);
  return known;
}

/** Problems of one clause; they rest on nothing but the clause and its draft. */
function problemsWithin(agreed: AgreedClause, override: string | undefined): readonly Problem[] {
  const known = problemsOf.get(agreed) ?? clauseProblems(agreed, override);
  problemsOf.set(agreed, known);
  return known;
}

/**
 * Puts a draft together with the library. Never throws: what cannot be used is reported in
 * `problems` and stays as typed. Linear in the number of clauses.
 * @param previous the last agreement of the same draft; clauses of which nothing changed keep their identity
 */
export function assemble(library: Library, draft: Draft, previous?: Agreement): Agreement {
  const packs = library.packs.filter(({ id }) => draft.packs.includes(id));
  const packIds = packs.map(({ id }) => id).join();
  const { start, end, problems } = periodOf(draft, library, lastDayOfService);
  const switches = Object.entries(draft.clauses)
    .filter(([, { on }]) => on !== undefined)
    .map(([id, { on }]) => `${id} ${String(on)}`)
    .join();
  const ownPlaces = draft.own.map(({ id, place, after }) => `${id} ${place} ${after}`).join();
  const parts = [library, draft.depth, packIds, switches, start, end, ownPlaces];
  const frameBefore = previous && frames.get(previous);
  const sameFrame = frameBefore !== undefined && frameBefore.parts.every((part, index) => part === parts[index]);

  const taking = sameFrame && previous ? previous.clauses : numbered(library, draft, packs, start);
  const numbers = sameFrame ? frameBefore.numbers : new Map(taking.map(({ clause, number }) => [clause.id, number]));
  const before = sameFrame ? null : new Map(previous?.clauses.map((agreed) => [agreed.clause, agreed]));
  const titleById = titles(library);
  const around = {
    start: start === null ? null : dateWords(start),
    end: end === null ? null : dateWords(end),
    titleOf: (id: string) => titleById.get(id),
    numberOf: (id: string) => numbers.get(id),
  };
  const ownById = new Map(draft.own.map((own) => [own.id, own]));
  const clauses = taking.map(({ clause, number }, index) => {
    const own = ownById.get(clause.id);
    const clauseDraft = own ?? draft.clauses[clause.id];
    const kept = before ? before.get(clause) : previous?.clauses[index];
    const origin = kept && origins.get(kept);
    if (kept && origin && sameFrame && origin.clauseDraft === clauseDraft) return kept;
    const context = [number, start, end, ...references(clause).map((id) => numbers.get(id))].join();
    if (kept && origin && origin.clauseDraft === clauseDraft && origin.packs === packIds && origin.context === context) return kept;
    const agreed = own ? agreeOwn(own, number, start) : agree(clause, number, draft.clauses[clause.id], packs, library, around);
    origins.set(agreed, { clauseDraft, packs: packIds, context });
    return agreed;
  });
  const withDesigner = clauses.some(({ clause }) => clause.lead === 'designer' || clause.support.includes('designer'));
  problems.push(...partyProblems(draft, withDesigner ? PARTIES : ['merchant', 'operator']));
  for (const agreed of clauses) problems.push(...(agreed.own ? ownProblems(agreed.own) : problemsWithin(agreed, draft.clauses[agreed.clause.id]?.override)));
  const agreement: Agreement = {
    depth: draft.depth,
    packs,
    parties: partiesOf(draft),
    withDesigner,
    start,
    end,
    clauses,
    problems,
    handovers: library.handovers,
    lawChecked: library.lawChecked,
  };
  frames.set(agreement, { parts, numbers });
  return agreement;
}
