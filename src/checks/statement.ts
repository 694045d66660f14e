import type { Slots } from './slots/slots.ts';
import type { Cell, Column } from './text/table.ts';
import type { Side } from './text/parties.ts';

/** How a statement stands in the text. */
export type StatementKind = 'heading' | 'item' | 'row' | 'chat' | 'sentence';

/** A cell of a row, with offsets into the statement's plain text. */
export interface PlainCell extends Cell {
  readonly column: Column;
}

/** One thing that the text says: a sentence or the part of one up to a semicolon, a table row, what somebody said in a chat. */
export interface RawStatement {
  /** UTF-16 offsets into the text as handed in, without marker, speaker and the mark at the end. */
  readonly start: number;
  readonly end: number;
  /** The words as handed in. */
  readonly text: string;
  readonly kind: StatementKind;
  /** Statements with the same number are parts of one sentence and share what they say. */
  readonly sentence: number;
  /** Number of the first sentence of those that this one goes on explaining; its own number where it explains none. */
  readonly topic: number;
  /** Statements with the same number stand in one line of the text: what one leaves open another may say. */
  readonly paragraph: number;
  /** Whether it asks something. */
  readonly asks: boolean;
  /** Who says it in a chat, else null. */
  readonly speaker: string | null;
  /** The heading above, else null. */
  readonly heading: string | null;
  /** The side that a heading or label in front names, e.g. `托管责任：`. */
  readonly side: Side | null;
  /** Words without blanks, mentions blanked; what the slots are read from. */
  readonly plain: string;
  /** Offset into the text as handed in of a unit of `plain`. */
  readonly origin: (index: number) => number;
  readonly cells: readonly PlainCell[];
  /** Columns of the table's head that the row leaves empty. */
  readonly empty: readonly Column[];
}

/** A statement with what was read in it. */
export interface Statement extends RawStatement {
  /** Its place in the result. */
  readonly index: number;
  readonly slots: Slots;
}
