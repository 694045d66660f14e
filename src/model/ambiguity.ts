import { z } from 'zod';

/** A gap or contradiction in the article, and how the library resolves it. */
export const ambiguity = z.strictObject({
  kind: z.enum(['time', 'money', 'metric', 'role', 'logic', 'legal', 'editorial']),
  /** The words of the article, short. */
  quote: z.string().min(2),
  /** What is unclear or wrong about them. */
  problem: z.string().min(6),
  /** What we do instead. */
  resolution: z.string().min(6),
});
export type Ambiguity = z.infer<typeof ambiguity>;
