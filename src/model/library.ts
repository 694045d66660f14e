import type { CalendarData } from './calendar.ts';
import type { Clause } from './clause.ts';
import type { Law } from './law.ts';
import type { Pack } from './pack.ts';
import type { Step } from './step.ts';

/** What each side hands over at a station of the route. */
export interface Handover {
  readonly merchant: string;
  readonly operator: string;
}

/** Everything that a draft is assembled from, as the builder receives it. Read only. */
export interface Library {
  /** Version of the library's ids and defaults. */
  readonly version: number;
  /** In order of step, then of the clause's place within it. */
  readonly clauses: readonly Clause[];
  readonly packs: readonly Pack[];
  /** By id. */
  readonly laws: Readonly<Record<string, Law>>;
  readonly calendar: CalendarData;
  /** What changes hands at each step. */
  readonly handovers: Readonly<Record<Step, Handover>>;
  /** Day of the last legal check, `YYYY-MM-DD`: the earliest check among the laws. */
  readonly lawChecked: string;
}
