import { z } from 'zod';
import { ACCEPTANCE_KINDS, COMPARATORS, DATA_SOURCES } from './acceptance-labels.ts';
import { quantity } from './quantity.ts';

export * from './acceptance-labels.ts';

/**
 * The acceptance criterion of a clause: what is measured, compared how, with which threshold, in
 * which unit, from which source, over which window. Where a list of items is checked off, the
 * measure is the number of items in order and the threshold is all of them.
 */
export const acceptance = z
  .strictObject({
    kind: z.enum(ACCEPTANCE_KINDS),
    /** What is counted or measured; for item lists `齐项数`. */
    measure: z.string().min(2).default('齐项数'),
    comparator: z.enum(COMPARATORS).default('=='),
    /** Threshold: a number or variable; omitted for item lists, where it is the number of items. A choice variable may hold a worded threshold. */
    threshold: quantity.optional(),
    unit: z.string().min(1).default('项'),
    source: z.enum(DATA_SOURCES),
    /** Period or moment that the figures cover, may hold `{{variables}}`. */
    window: z.string().min(2),
    /** Least sample below which the metric does not count, may hold `{{variables}}`. */
    sample: z.string().min(2).optional(),
    /** What must be there, each item short enough for a tick box; may hold `{{variables}}`. */
    items: z.array(z.string().min(2)).min(1).optional(),
    /** Named persons who sign (signature only). */
    signers: z.array(z.string().min(2)).min(1).optional(),
  })
  .refine((value) => value.threshold !== undefined || value.items !== undefined || value.signers !== undefined, {
    message: 'an acceptance criterion needs a threshold, items or signers',
  });
