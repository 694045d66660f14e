import { z } from 'zod';
import { REMEDIES } from './remedy-labels.ts';

export * from './remedy-labels.ts';

/** What follows if the clause is not kept: in words, and by party for filters and the matrix. */
export const remedyRule = z.strictObject({
  text: z.string().min(6),
  /** What the merchant bears when the merchant is late or at fault. */
  merchant: z.array(z.enum(REMEDIES)).default([]),
  operator: z.array(z.enum(REMEDIES)).default([]),
  designer: z.array(z.enum(REMEDIES)).default([]),
});
export type RemedyRule = z.infer<typeof remedyRule>;
