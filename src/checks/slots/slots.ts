import type { Span } from '../text/pattern.ts';
import type { Side } from '../text/parties.ts';

/** Who acts, and how that is told: by name, as both or all, as somebody, by speaking, or by the heading above. */
export interface Actor extends Span {
  readonly how: 'named' | 'joint' | 'vague' | 'speaker' | 'heading';
  readonly side: Side | null;
}

/** A word for time: a day or length that can be counted, a rhythm, a vague part of the calendar, or nothing at all. */
export interface Time extends Span {
  readonly grade: 'exact' | 'period' | 'fuzzy' | 'vague';
}

/** What the statement does. Only some natures need a day, a measure, a leading party. */
export type Nature =
  /** Says what a word means, or how a number is calculated. */
  | 'definition'
  /** Says who has what, may do what, owes nothing. */
  | 'standing'
  /** Forbids. */
  | 'ban'
  /** Says what follows when something is not done. */
  | 'consequence'
  /** Says who pays what. */
  | 'payment'
  /** People meet or talk. */
  | 'meeting'
  /** Something goes wrong. */
  | 'incident'
  /** Says how good a number is to be. */
  | 'measure'
  /** Something is to be done. */
  | 'task'
  /** Nothing of these. */
  | 'other';

/** Money in a statement. */
export interface Money {
  readonly fee: Span | null;
  readonly share: Span | null;
  readonly cost: Span | null;
  readonly extra: Span | null;
  readonly open: Span | null;
  readonly amends: Span | null;
  readonly deposit: Span | null;
  readonly paying: Span | null;
  readonly amount: Span | null;
  readonly capped: boolean;
  readonly taxed: boolean;
}

/** What a statement says, slot by slot; null where it says nothing. Spans are places in its plain text. */
export interface Slots {
  readonly nature: Nature;
  readonly lead: Actor | null;
  readonly support: Span | null;
  readonly must: Span | null;
  readonly deed: Span | null;
  /** Whether the deed makes something that can be measured. */
  readonly makes: boolean;
  readonly times: readonly Time[];
  readonly metric: Span | null;
  readonly threshold: Span | null;
  readonly praise: Span | null;
  readonly source: Span | null;
  readonly confirmation: Span | null;
  /** A length of time after a confirmation. */
  readonly within: boolean;
  readonly channel: Span | null;
  readonly talk: Span | null;
  readonly meeting: Span | null;
  readonly spoken: Span | null;
  readonly money: Money;
  readonly incident: Span | null;
  readonly handling: Span | null;
  readonly step: Span | null;
  readonly otherwise: Span | null;
  /** Kinds of precise words it has (clock, day, measure, source, document, written form, consequence …), a set of bits. */
  readonly precise: number;
  /** Kinds of care that it shows, a set of bits. */
  readonly care: number;
}
