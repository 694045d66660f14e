import { z } from 'zod';

/**
 * One concept of `content/search/concepts.yaml`: words that mean the same to a merchant. Concepts
 * hold the vocabulary of the trade, not whole questions, so that questions nobody has asked yet
 * find their page too.
 */
export const searchConcept = z
  .strictObject({
    /** What a merchant may type, colloquial words and other names included. */
    says: z.array(z.string().min(1).max(8)).min(1),
    /** The words in which our texts say it; each must stand in some text. */
    means: z.array(z.string().min(1)).default([]),
    /** Pages that answer it, best first, e.g. `/steps/closing/`. */
    pages: z.array(z.string().regex(/^\/([a-z-]+\/)*$/)).default([]),
  })
  .refine(({ means, pages }) => means.length + pages.length > 0, { message: 'leads nowhere: name means or pages' });

/** A concept as it is written. */
export type SearchConcept = z.infer<typeof searchConcept>;

/** The whole file. */
export const searchConcepts = z.array(searchConcept);
