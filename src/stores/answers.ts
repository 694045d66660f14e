import type { AgreedClause, Agreement, Problem, Value } from '../domain/agreement.ts';
import { plainText } from '../domain/agreement.ts';
import { feeValues } from '../domain/fee-values.ts';
import type { ScorePlace } from '../domain/score/check.ts';
import { dateWords } from '../domain/service-period.ts';
import { DEPTH_LABELS } from '../model/depth.ts';
import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { PARTIES, SIDE_LABELS } from '../model/party.ts';
import { GROUP_IDS, groupIdOf } from './clause-groups.ts';
import type { TaskId } from './task-labels.ts';

/** One answer as it will be printed. */
export interface Answer {
  readonly label: string;
  /** Empty where nothing was answered. */
  readonly value: string;
  /** What is wrong or missing, in Chinese; `null` where nothing is. */
  readonly problem: string | null;
  /** Where it is changed. */
  readonly at: ScorePlace;
}

/** The answers of one task. */
export interface Answers {
  readonly task: TaskId;
  /** What the merchant said, and what is open. */
  readonly given: readonly Answer[];
  /** What stands as the library has it. */
  readonly standing: readonly Answer[];
}

const LONGEST = 60;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function answerOf({ clause, number }: AgreedClause, { variable, raw, text, problem }: Value): Answer {
  const blank = raw.trim() === '';
  return {
    label: `${number} ${variable.label}`,
    value: blank ? '' : problem === null ? `${text}${variable.unit ?? ''}` : raw.trim(),
    problem: problem ?? (blank ? '还空着，印出来是一条横线。' : null),
    at: { kind: 'value', clauseId: clause.id, key: variable.key },
  };
}

/** An answer among what was chosen. */
const chosen = (label: string, value: string): Answer => ({ label, value, problem: null, at: { kind: 'packs' } });

const given = ({ changed, problem, raw }: Value) => changed || problem !== null || raw.trim() === '';

/** Sorts answers to values into what was said and what stands. */
function sorted(pairs: readonly (readonly [AgreedClause, Value])[]): Omit<Answers, 'task'> {
  const of = (wanted: boolean) => pairs.filter(([, value]) => given(value) === wanted).map(([agreed, value]) => answerOf(agreed, value));
  return { given: of(true), standing: of(false) };
}

/** Parties, dates, platforms and depth: everything that belongs to no clause. */
function frameAnswers(draft: Draft, agreement: Agreement, library: Library): Answers[] {
  const problemAt = (found: (at: Problem['at']) => boolean) => agreement.problems.find(({ at }) => found(at))?.message ?? null;
  const parties = PARTIES.filter((party) => party !== 'designer' || agreement.withDesigner).flatMap((party): Answer[] => {
    const { name, contact } = agreement.parties[party];
    const role = SIDE_LABELS[party].name;
    const at = { kind: 'party', party } as const;
    return [
      { label: role, value: name, problem: problemAt((place) => place.kind === 'party' && place.party === party), at: { ...at, field: 'name' } },
      { label: `${role}联系人和电话`, value: contact, problem: null, at: { ...at, field: 'contact' } },
    ];
  });
  const day = (kind: 'start' | 'end', label: string): Answer => {
    const typed = draft[kind];
    const stands = agreement[kind];
    const words = stands === null ? typed : `${dateWords(stands)}${typed === '' ? '（不填就是满12个月）' : ''}`;
    return { label, value: words, problem: problemAt((place) => place.kind === kind), at: { kind } };
  };
  const names = (kind: 'category' | 'platform' | 'extra') =>
    library.packs
      .filter((pack) => pack.kind === kind && draft.packs.includes(pack.id))
      .map(({ name }) => name)
      .join('、') || '不限';
  return [
    { task: 'parties', given: parties, standing: [] },
    { task: 'dates', given: [day('start', '从哪天开始'), day('end', '到哪天为止')], standing: [] },
    {
      task: 'platform',
      given: [
        chosen('类目', names('category')),
        chosen('平台', names('platform')),
        chosen('另外', names('extra') === '不限' ? '无' : names('extra')),
        chosen('写多细', DEPTH_LABELS[draft.depth].name),
      ],
      standing: [],
    },
  ];
}

/** What was done to a clause as a whole: its wording replaced, or all of it the merchant's own. */
function wordingAnswers(agreed: AgreedClause, problems: readonly Problem[]): Answer[] {
  const { clause, number, rewritten, own } = agreed;
  const label = `${number} ${clause.title}`;
  if (own) {
    const first = problems.find(({ at }) => at.kind === 'own' && at.clauseId === clause.id);
    return [{ label, value: shortened(own.text.trim()), problem: first?.message ?? null, at: first?.at ?? { kind: 'clause', clauseId: clause.id } }];
  }
  const problem = problems.find(({ at }) => at.kind === 'override' && at.clauseId === clause.id);
  if (!rewritten && !problem) return [];
  return [
    {
      label,
      value: rewritten ? `改写：${shortened(plainText(agreed))}` : '',
      problem: problem?.message ?? null,
      at: { kind: 'override', clauseId: clause.id },
    },
  ];
}

/** All answers of a draft by task, in the order of the tasks. Each value stands once: an amount under the fee, not at its step as well. */
export function answersOf(draft: Draft, agreement: Agreement, library: Library): Answers[] {
  const fees = feeValues(agreement).flatMap(({ agreed, amounts }) => amounts.map((value) => [agreed, value] as const));
  const gathered = new Set(fees.map(([, value]) => value));
  const groups = GROUP_IDS.map((task): Answers => {
    const here = agreement.clauses.filter(({ clause }) => groupIdOf(clause) === task);
    const values = here.flatMap((agreed) =>
      Object.values(agreed.values)
        .filter((value) => !gathered.has(value))
        .map((value) => [agreed, value] as const),
    );
    const off = library.clauses
      .filter((clause) => groupIdOf(clause) === task && draft.clauses[clause.id]?.on === false)
      .map(({ id, title }): Answer => ({ label: title, value: '不用这一条', problem: null, at: { kind: 'clause', clauseId: id } }));
    const { given: said, standing } = sorted(values);
    return { task, given: [...here.flatMap((agreed) => wordingAnswers(agreed, agreement.problems)), ...said, ...off], standing };
  });
  return [...frameAnswers(draft, agreement, library), { task: 'fee', ...sorted(fees) }, ...groups];
}
