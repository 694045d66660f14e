import { z } from 'zod';

/** A published case, report, template or platform page that shows why a clause is needed. */
export const source = z.strictObject({
  title: z.string().min(4),
  /** How strong it is: a court's report, a rule of the authorities, media, a trade article, a published sample contract, or second-hand platform information. */
  kind: z.enum(['court', 'authority', 'lawyer', 'media', 'trade', 'sample', 'secondary']),
  /** Where it was seen: host and path, without scheme. */
  where: z.array(z.string().min(4)).min(1),
  note: z.string().optional(),
});
export type Source = z.infer<typeof source>;
