import { z } from 'zod';

/**
 * What may follow when a party does not do its part: done again free of charge, fee cut in
 * proportion, liquidated damages, the other's deadline extended, payment withheld, work suspended,
 * loss made good, termination, handed up to the people in charge.
 */
export const REMEDIES = ['redo', 'price-cut', 'liquidated', 'extend', 'withhold', 'suspend', 'indemnify', 'terminate', 'escalate'] as const;

/** What follows if the clause is not kept: in words, and by party for filters and the matrix. */
export const remedyRule = z.strictObject({
  text: z.string().min(6),
  /** What the merchant bears when the merchant is late or at fault. */
  merchant: z.array(z.enum(REMEDIES)).default([]),
  operator: z.array(z.enum(REMEDIES)).default([]),
  designer: z.array(z.enum(REMEDIES)).default([]),
});
