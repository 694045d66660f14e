import type { Clause } from '../../model/clause.ts';
import { ANCHOR_LABELS, type Anchor } from '../../model/deadline-labels.ts';
import type { Agreement, Value } from '../agreement.ts';
import { dayNumber, type DayNumber } from '../calendar/day-number.ts';
import type { Workdays } from '../calendar/workdays.ts';
import { packDefaultOf, valueOf } from '../values.ts';
import { generalShift, offsetDay, shiftOf, type DueDay } from './due-day.ts';
import { countIn, dayKindIn, type Terms } from './terms.ts';

/** The day of an anchor, and why it may still move (`null` when it is settled): the first cause, not what it passed through. */
export interface AnchorDay {
  readonly day: DayNumber;
  readonly provisional: string | null;
}

/** The days from which an agreement's deadlines count. */
export interface Anchors {
  /** The day of an anchor; `null` where it is not known. */
  readonly dayOf: (anchor: Anchor) => AnchorDay | null;
  /** The due day of a clause with an `offset` deadline; `null` for other clauses, and where anchor or number are not known. */
  readonly dueDay: (terms: Terms) => DueDay | null;
}

/** What to reckon with instead of what the agreement says: for trying a repair before offering it. */
export interface Supposition {
  /** First day of service. */
  readonly start?: DayNumber;
  /** Numbers and texts of values, by `<clause id>.<variable key>`. */
  readonly numbers?: Readonly<Record<string, number>>;
  readonly texts?: Readonly<Record<string, string>>;
}

/** Clause, variable and choice that put the research after the signing. */
export const RESEARCH_ORDER = { clauseId: 'research/diagnosis-first', key: 'sequence-mode', signFirst: '先签约后诊断' } as const;

/** Whether the agreement signs first and does the research afterwards. */
function signsFirst({ clause, values }: Terms): boolean {
  return clause.id === RESEARCH_ORDER.clauseId && values[RESEARCH_ORDER.key]?.text === RESEARCH_ORDER.signFirst;
}

const titleWords = (title: string) => (/^《[^《]*》$/.test(title) ? title : `“${title}”`);

/** Why a day that hangs on a provisional anchor is provisional itself. */
export function inherited(anchor: Anchor, reason: string): string {
  return `从暂定的${ANCHOR_LABELS[anchor]}算起（${reason}）`;
}

/** A clause of the library with the values that it would have in this agreement. */
function withDefaults(clause: Clause, agreement: Agreement): Terms {
  const values: Record<string, Value> = {};
  for (const variable of clause.variables) {
    values[variable.key] = valueOf(variable, undefined, packDefaultOf(agreement.packs, clause, variable.key));
  }
  return { clause, values };
}

function supposed(terms: Terms, { numbers = {}, texts = {} }: Supposition): Terms {
  const changed: Record<string, Value> = {};
  for (const [key, value] of Object.entries(terms.values)) {
    const number = numbers[`${terms.clause.id}.${key}`];
    const text = texts[`${terms.clause.id}.${key}`];
    if (number !== undefined) changed[key] = { ...value, number, text: String(number) };
    if (text !== undefined) changed[key] = { ...value, text };
  }
  return { clause: terms.clause, values: { ...terms.values, ...changed } };
}

const fixed = (iso: string | null): AnchorDay | null => (iso === null ? null : { day: dayNumber(iso), provisional: null });

/**
 * The days of an agreement's anchors. Service start and end come from the agreement, the end is the
 * termination too; every other anchor is the due day of the clause that sets it. Where that clause
 * takes no part, the one of `defaults` with its default values stands in, and the day is provisional.
 * Under 先签约后诊断 the research starts on the day of signing. Anchors that hang on each other in a
 * circle, on an event, or on an invalid number are not known.
 * @param defaults the library's clauses; without them anchors of clauses that take no part are unknown
 */
export function anchorsOf(agreement: Agreement, workdays: Workdays, defaults: readonly Clause[] = [], supposition: Supposition = {}): Anchors {
  const known = new Map<Anchor, AnchorDay | null>();
  known.set('service-start', supposition.start === undefined ? fixed(agreement.start) : { day: supposition.start, provisional: null });
  known.set('service-end', fixed(agreement.end));
  known.set('termination', fixed(agreement.end));
  known.set('signup-close', null);

  const setters = new Map<Anchor, Terms>();
  for (const agreed of agreement.clauses) {
    const anchor = agreed.clause.setsAnchor;
    if (anchor !== undefined && !setters.has(anchor)) setters.set(anchor, supposed(agreed, supposition));
  }
  const general = generalShift(agreement);

  /** The due day as its own rule gives it, and the anchor that it counts from. */
  const count = (terms: Terms): { due: DueDay; from: Anchor; anchor: AnchorDay } | null => {
    const { deadline } = terms.clause;
    if (deadline.kind !== 'offset') return null;
    const first = signsFirst(terms);
    const from = first ? 'signing' : deadline.anchor;
    const anchor = dayOf(from);
    const days = first ? 0 : countIn(deadline.days, terms.values);
    if (anchor === null || days === null) return null;
    const { direction, holiday } = deadline;
    const offset = { days, direction, dayKind: dayKindIn(deadline.dayKind, terms.values), shift: shiftOf(holiday, direction, general) };
    return { due: offsetDay(anchor.day, offset, workdays), from, anchor };
  };

  const dueDay = (terms: Terms): DueDay | null => {
    const counted = count(terms);
    if (counted === null) return null;
    const { due, from, anchor } = counted;
    return due.provisional !== null || anchor.provisional === null ? due : { ...due, provisional: inherited(from, anchor.provisional) };
  };

  const find = (anchor: Anchor): AnchorDay | null => {
    const agreed = setters.get(anchor);
    const library = agreed ? undefined : defaults.find(({ setsAnchor }) => setsAnchor === anchor);
    const terms = agreed ?? (library && withDefaults(library, agreement));
    const counted = terms === undefined ? null : count(terms);
    if (counted === null) return null;
    const { due, anchor: before } = counted;
    const standIn = library ? `没有选用${titleWords(library.title)}一条，${ANCHOR_LABELS[anchor]}按它的默认天数推算` : null;
    return { day: due.day, provisional: standIn ?? due.provisional ?? before.provisional };
  };

  const dayOf = (anchor: Anchor): AnchorDay | null => {
    const found = known.get(anchor);
    if (found !== undefined) return found;
    // Stands while the anchor is being worked out: a circle ends here.
    known.set(anchor, null);
    const result = find(anchor);
    known.set(anchor, result);
    return result;
  };
  return { dayOf, dueDay };
}
