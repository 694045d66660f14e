import type { Clause } from '../model/clause.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Detail } from '../model/detail.ts';
import { OVERRIDE_LIMIT, type OwnClause } from '../model/draft.ts';
import { OWN_LABELS } from '../model/own-clause-labels.ts';
import { STEPS } from '../model/step.ts';
import type { AgreedClause, OwnField, Problem } from './agreement.ts';
import { deadlineWords } from './deadline-words.ts';
import { whoWords } from './facts.ts';
import { dateWords, isRealDate } from './service-period.ts';

/** A clause with its number in the document. */
export interface Placed {
  readonly clause: Clause;
  readonly number: string;
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const wholeNumber = (raw: string, most: number): number | null => {
  const number = /^\d{1,2}$/.test(raw.trim()) ? Number(raw) : 0;
  return number >= 1 && number <= most ? number : null;
};
const timeOf = ({ time }: OwnClause) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(time.trim()) ? time.trim() : null);

/** The deadline as the schedule reads it; one told in words only, or not understood, holds for the whole service. */
function deadlineOf(own: OwnClause, start: string | null): Deadline {
  const time = timeOf(own) ?? '24:00';
  const by = own.by.trim();
  if (own.rhythm === 'date' && start !== null && isRealDate(by)) {
    const days = daysBetween(start, by);
    const direction = days < 0 ? 'before' : 'after';
    return { kind: 'offset', anchor: 'service-start', direction, days: Math.abs(days), dayKind: 'natural', time, holiday: 'none' };
  }
  if (own.rhythm === 'weekly') {
    const weekday = wholeNumber(by, 7);
    if (weekday !== null) return { kind: 'weekly', weekday, time, holiday: 'general', from: 'service-start', until: 'service-end' };
  }
  if (own.rhythm === 'monthly') {
    const day = wholeNumber(by, 31);
    if (day !== null) return { kind: 'monthly', day, time, holiday: 'general', covers: 'current', from: 'service-start', until: 'service-end' };
  }
  return { kind: 'standing' };
}

/** By when, in words; empty while nothing that can be read is typed. */
function whenWords(own: OwnClause, deadline: Deadline): string {
  const by = own.by.trim();
  if (own.rhythm === 'words') return by;
  if (own.rhythm === 'date') return isRealDate(by) ? `${dateWords(by)}${timeOf(own) ?? '24:00'}前` : '';
  return deadline.kind === 'standing' ? '' : deadlineWords(deadline, {});
}

const filled = (text: string) => text.trim() !== '';

/** Which of the six details it writes down: those of which something is filled in, and what its place is there for. */
function detailsOf(own: OwnClause, when: string): Detail[] {
  return [
    ...(when === '' ? [] : ['timing' as const]),
    'responsibility',
    ...(filled(own.standard) ? ['acceptance' as const] : []),
    ...(own.place === 'contingency' ? ['contingency' as const] : []),
  ];
}

const NO_TITLE = '自拟条款';

function clauseOf(own: OwnClause, start: string | null): Clause {
  const deadline = deadlineOf(own, start);
  const title = own.title.trim() || NO_TITLE;
  const contingency = own.place === 'contingency';
  return {
    id: own.id,
    step: own.place === 'contingency' ? 'operation' : own.place,
    part: contingency ? 'contingency' : 'step',
    title,
    text: own.text,
    order: 0,
    depth: 'brief',
    lead: own.lead,
    support: own.support.filter((party) => party !== own.lead),
    deadline,
    deliverable: { name: title, by: own.lead },
    acceptance: {
      kind: 'state',
      measure: '齐项数',
      comparator: '==',
      unit: '项',
      source: 'other',
      window: '每次验收时',
      items: [own.standard.trim() || title],
    },
    confirmation: { by: 'both', onSilence: 'not-applicable' },
    remedy: { text: own.otherwise, merchant: [], operator: [], designer: [] },
    details: detailsOf(own, whenWords(own, deadline)),
    checklist: title,
    laws: [],
    source: { article: false, refs: [], note: '商家自拟' },
    resolves: [],
    variables: [],
  };
}

// The form hands the same object in as long as it is not typed into.
const made = new WeakMap<OwnClause, { readonly start: string | null; readonly clause: Clause }>();

/** A clause of the merchant's own in the shape of the library's. The same object as long as neither it nor the start changes. */
export function asClause(own: OwnClause, start: string | null): Clause {
  const known = made.get(own);
  if (known && known.start === start) return known.clause;
  const clause = clauseOf(own, start);
  made.set(own, { start, clause });
  return clause;
}

const placeOf = ({ step, part }: Clause) => (part === 'contingency' ? 'contingency' : step);

/**
 * Clauses of the library in their order with the merchant's own set among them: each behind the one
 * it follows, at the head of its place, or at its end where what it follows is not among the clauses.
 */
export function withOwnClauses(clauses: readonly Clause[], own: readonly OwnClause[], start: string | null): Clause[] {
  if (own.length === 0) return [...clauses];
  const places = [...STEPS, 'contingency'] as const;
  return places.flatMap((place) => {
    const there = clauses.filter((clause) => placeOf(clause) === place);
    const mine = own.filter((each, index) => each.place === place && own.findIndex(({ id }) => id === each.id) === index);
    const followers = new Map<string, OwnClause[]>();
    for (const each of mine) followers.set(each.after, [...(followers.get(each.after) ?? []), each]);
    const placed = new Set<string>();
    const chain = (after: string): Clause[] =>
      (followers.get(after) ?? []).flatMap((each) => {
        // A hostile draft may let clauses follow each other in a circle.
        if (placed.has(each.id)) return [];
        placed.add(each.id);
        return [asClause(each, start), ...chain(each.id)];
      });
    const inOrder = [...chain(''), ...there.flatMap((clause) => [clause, ...chain(clause.id)])];
    const left = mine.filter(({ id }) => !placed.has(id)).map((each) => asClause(each, start));
    return [...inOrder, ...left];
  });
}

/** A clause of the merchant's own as it stands in the agreement. */
export function agreeOwn(own: OwnClause, number: string, start: string | null): AgreedClause {
  const clause = asClause(own, start);
  const standard = own.standard.trim();
  const text = own.text.length <= OVERRIDE_LIMIT ? own.text.trim() : '';
  return {
    clause,
    number,
    values: {},
    runs: [{ kind: 'text', text }],
    facts: {
      who: whoWords(clause),
      when: whenWords(own, clause.deadline),
      standard,
      confirmation: own.confirmation.trim(),
      otherwise: own.otherwise.trim(),
      laws: '',
    },
    checklist: standard ? `${clause.title}：${standard}` : clause.title,
    rewritten: false,
    own,
  };
}

const FIELDS: readonly OwnField[] = ['title', 'text', 'by', 'standard', 'confirmation', 'otherwise'];

/** What a clause of the merchant's own still lacks, and what of it cannot be used. */
export function ownProblems(own: OwnClause): Problem[] {
  const name = `自拟条款「${own.title.trim() || '（还没有标题）'}」`;
  const at = (field: OwnField) => ({ kind: 'own', clauseId: own.id, field }) as const;
  const problems: Problem[] = FIELDS.filter((field) => !filled(own[field])).map((field) => ({
    at: at(field),
    level: 'missing',
    message: `${name}还没有写「${OWN_LABELS[field]}」。`,
  }));
  const error = (field: OwnField, message: string) => problems.push({ at: at(field), level: 'error', message: `${name}${message}` });
  if (own.text.length > OVERRIDE_LIMIT) error('text', `有 ${own.text.length} 字，超过 ${OVERRIDE_LIMIT} 字印不出来；你写的内容还在。请把长的部分另作附件。`);
  if (filled(own.by)) {
    if (own.rhythm === 'date' && !isRealDate(own.by.trim())) error('by', `的日期「${own.by}」不存在，请重新选。`);
    if (own.rhythm === 'weekly' && wholeNumber(own.by, 7) === null) error('by', '没有选是星期几。');
    if (own.rhythm === 'monthly' && wholeNumber(own.by, 31) === null) error('by', `的日子「${own.by}」要是 1 到 31 的整数。`);
  }
  if (own.rhythm !== 'words' && filled(own.time) && timeOf(own) === null) error('time', `的时刻「${own.time}」要写成 18:00 这样。`);
  return problems;
}
