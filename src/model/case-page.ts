import { z } from 'zod';
import { prevention } from './prevention.ts';
import { reply } from './reply.ts';

/** One shop of the article: its author's own account, without source or sample. */
const story = z.strictObject({
  outcome: z.enum(['good', 'failed']),
  /** What kind of shop, e.g. `女装店`. */
  shop: z.string().min(2).max(12),
  /** What happened, in our words, with every figure of the article. */
  happened: z.string().min(20),
  /** A good case: what its process wrote down. A failed one: what was missing. */
  points: z.array(z.string().min(4)).min(1),
  /** What the account does not show, or leaves open. */
  open: z.string().min(6),
  /** Clauses that write the good case down, or would have prevented the failed one. */
  clauses: z.array(prevention).min(1),
});
export type Story = z.infer<typeof story>;

/** Words for the two outcomes, as headings say them. */
export const OUTCOME_LABELS: Readonly<Record<Story['outcome'], { name: string; points: string; clauses: string }>> = {
  good: { name: '写对的一家', points: '写对了什么', clauses: '写成条款就是' },
  failed: { name: '出事的一家', points: '少写了什么', clauses: '哪一条能拦住' },
};

/**
 * Front matter of `content/cases/<category pack id>.mdx`: the article's cases of a category and the
 * clauses that answer them; the body says why the category needs clauses of its own.
 */
export const casePage = z
  .strictObject({
    title: z.string().min(4).max(32),
    /** The short answer, first on the page: one or two sentences, without figures of a case. */
    answer: z.string().min(10),
    /** Description for search engines and link previews. */
    description: z.string().min(20).max(160),
    /** What a comment reply says of the page. */
    reply,
    /** The article's two cases; none where it does not treat the category: cases are never invented. */
    stories: z.array(story).default([]),
  })
  .refine(({ stories }) => stories.length === 0 || ['good', 'failed'].every((outcome) => stories.some((one) => one.outcome === outcome)), {
    message: 'a category has a good and a failed case, or none',
    path: ['stories'],
  });
