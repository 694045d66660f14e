import type { Detail } from '../../model/detail.ts';
import type { Step } from '../../model/step.ts';

/** A clause as the checker offers it. */
export interface OfferedClause {
  readonly title: string;
  readonly step: Step;
  readonly details: readonly Detail[];
  /** Whether it belongs to every document from the first depth on: it is offered for what is not covered at all. */
  readonly first: boolean;
}

/** What the page hands to the checker. */
export interface PageData {
  /** A text to try. */
  readonly example: string;
  /** By id, in the order of the library. */
  readonly clauses: Readonly<Record<string, OfferedClause>>;
  /** Titles of the checks by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Id of the element that holds it. */
export const DATA_ID = 'checker-data';
