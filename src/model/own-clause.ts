import * as z from 'zod/mini';
import { PARTIES } from './party.ts';
import { STEPS } from './step.ts';

/** Where a clause of the merchant's own may stand: in a step, or in the contingency plan. */
export const OWN_PLACES = [...STEPS, 'contingency'] as const;

/** How the day of a clause of the merchant's own is told: in words only, or so that it can be put on the calendar. */
export const RHYTHMS = ['words', 'date', 'weekly', 'monthly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const text = z._default(z.string(), '');

/** A clause that the merchant wrote, with the same facts as one of the library. All of it is raw text as typed. */
export const ownClause = z.object({
  /** `own/<number>`, unique within the draft and not used again in it. */
  id: z.string().check(z.regex(/^own\/[1-9]\d{0,5}$/)),
  place: z.enum(OWN_PLACES),
  /** Id of the clause that it follows, taking part or not; empty: first in its place; an id that is not there: last in its place. */
  after: text,
  title: text,
  /** The sentence or sentences. */
  text,
  lead: z._default(z.enum(PARTIES), 'operator'),
  support: z._default(z.array(z.enum(PARTIES)), []),
  rhythm: z._default(z.enum(RHYTHMS), 'words'),
  /** By when: words, a date `YYYY-MM-DD`, a weekday `1` to `7`, or a day of the month, as the rhythm says. */
  by: text,
  /** Time of day `HH:MM`; empty: none agreed. Without effect on words. */
  time: text,
  standard: text,
  confirmation: text,
  /** What follows if it is not done. */
  otherwise: text,
  /** To the other party; see the note of a clause. */
  note: z.optional(z.string()),
});
export type OwnClause = z.infer<typeof ownClause>;
