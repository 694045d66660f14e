import { z } from 'zod';

/** A published case, report, template or platform page that shows why a clause is needed. */
export const source = z
  .strictObject({
    title: z.string().min(4),
    /** How strong it is: a court's report, a rule of the authorities, media, a trade article, a published sample contract, or second-hand platform information. */
    kind: z.enum(['court', 'authority', 'lawyer', 'media', 'trade', 'sample', 'secondary']),
    /** Where it was seen: host and path, without scheme. Empty only where the note says why. */
    where: z.array(z.string().min(4)),
    note: z.string().optional(),
  })
  .refine(({ where, note }) => where.length > 0 || note !== undefined, { message: 'a source says where it was seen, or why it cannot' });
