import { z } from 'zod';

/** One place in a statute that clauses rest on. A help for drafting, never advice. */
export const law = z.strictObject({
  /** Name of the statute without 《》. */
  name: z.string().min(2),
  /** Article, e.g. `第140条`. */
  article: z.string().min(2),
  /** What it says, in one sentence of ours. */
  gist: z.string().min(6),
  /** Day on which the text was last compared with the statute, `YYYY-MM-DD`. */
  checked: z.iso.date(),
  /** Limits of use: what it does not cover, later changes. */
  note: z.string().optional(),
});
export type Law = z.infer<typeof law>;
