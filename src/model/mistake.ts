import { z } from 'zod';
import { prevention } from './prevention.ts';

/** Front matter of `content/mistakes/<id>.mdx`: one common mistake; the body explains it with the article's failed cases. */
export const mistake = z.strictObject({
  /** In three or four characters, e.g. `没节点`. */
  name: z.string().min(2).max(6),
  /** Place on the page, ascending. */
  order: z.number().int(),
  /** The question that such a process cannot answer. */
  question: z.string().min(4),
  /** What the mistake is, one sentence. */
  gist: z.string().min(10),
  /** How it is written wrongly, and how rightly. */
  pairs: z.array(z.strictObject({ bad: z.string().min(4), good: z.string().min(10) })).min(2),
  /** Clauses that close the gap. */
  clauses: z.array(prevention).min(1),
});
