import { z } from 'zod';
import { clauseId } from './clause.ts';

/** A clause of the library that keeps a trouble from happening, as cases, mistakes and disputes name it. */
export const prevention = z.strictObject({
  clause: clauseId,
  /** What the clause says against this trouble, one sentence; may hold `{{<clause id>.<variable key>}}`. */
  how: z.string().min(6),
});
export type Prevention = z.infer<typeof prevention>;
