import { z } from 'zod';
import { reply } from './reply.ts';

/**
 * Front matter of `content/steps/<step>.mdx`: what introduces the clauses of a step; the body is
 * the plain introduction. `answer` and `milestone` may hold `{{<clause id>.<variable key>}}`, which
 * the page replaces by the library's default; the body says the same with `<Default of="…" />`.
 */
export const stepPage = z.strictObject({
  /** The short answer, first on the page: one or two sentences. */
  answer: z.string().min(10),
  /** Description for search engines and link previews. */
  description: z.string().min(20).max(160),
  /** What a comment reply says of the page. */
  reply,
  /** What changes hands at this station of the route: from the merchant, from the operator. */
  merchantGives: z.string().min(2),
  operatorGives: z.string().min(2),
  /** The key milestone, in one line. */
  milestone: z.string().min(4),
});

/** Front matter of a step page. */
export type StepPage = z.infer<typeof stepPage>;
