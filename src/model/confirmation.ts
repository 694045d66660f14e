import { z } from 'zod';
import { SILENCE_EFFECTS } from './confirmation-labels.ts';
import { SIDES } from './party.ts';
import { quantity, timeOfDay } from './quantity.ts';

export * from './confirmation-labels.ts';

/** Who confirms, by when, and what silence means. */
export const confirmation = z
  .strictObject({
    by: z.enum(SIDES),
    /** Time to answer, counted from delivery; omitted where it is signed on the spot or where `clause` says it. */
    within: quantity.optional(),
    unit: z.enum(['hour', 'natural', 'working']).optional(),
    /** Weekday (1 to 7) of the same week by which the answer is due, instead of `within`. */
    weekday: z.number().int().min(1).max(7).optional(),
    /** Time of day of that weekday. */
    time: timeOfDay.optional(),
    /** Id of the clause that confirms this one together with others. */
    clause: z.string().optional(),
    onSilence: z.enum(SILENCE_EFFECTS),
    /** What is exempt from the rule above, or how it is meant. */
    note: z.string().min(2).optional(),
  })
  .refine((value) => (value.within === undefined) === (value.unit === undefined), { message: 'within and unit go together' });
