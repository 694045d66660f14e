import { z } from 'zod';
import { reply } from './reply.ts';

/** Front matter of `content/guide/<name>.mdx`: a text that stands by itself; `index` is the guide's first page. */
export const guidePage = z.strictObject({
  /** The one heading of the page, and its title. */
  title: z.string().min(2).max(24),
  /** The short answer, first on the page: one to three sentences. */
  answer: z.string().min(10),
  /** Description for search engines and link previews. */
  description: z.string().min(20).max(160),
  /** What a comment reply says of the page. */
  reply,
});
