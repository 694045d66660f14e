import { z } from 'zod';
import { clauseId } from './clause.ts';
import { reply } from './reply.ts';

/** What a complete statement holds, in the order in which it is read; the detail pages write every good sentence in this order. */
export const SLOTS = ['who', 'by', 'what', 'standard', 'confirmation', 'otherwise'] as const;

/** One of the six things a complete statement holds. */
export type Slot = (typeof SLOTS)[number];

/** What a reader sees of a slot. */
export const SLOT_LABELS: Readonly<Record<Slot, string>> = {
  who: '谁',
  by: '何时',
  what: '做什么',
  standard: '标准',
  confirmation: '确认',
  otherwise: '不做怎么办',
};

// The page sets the full stops, so that six pieces always make one readable paragraph.
const piece = z
  .string()
  .min(2)
  .regex(/[^。；，、：]$/, 'ends without punctuation: the page sets it');

/** A statement that is complete: all six, each a piece of the sentence. May hold `{{<clause id>.<variable key>}}`. */
export const completeStatement = z.strictObject({
  who: piece,
  by: piece,
  what: piece,
  standard: piece,
  confirmation: piece,
  otherwise: piece,
});
export type CompleteStatement = z.infer<typeof completeStatement>;

/** A sentence as it is found in drafts, and the same thing said so that it can be kept. */
export const pair = z
  .strictObject({
    /** What it is about, in a few words; heading of the pair. */
    topic: z.string().min(2).max(16),
    /** Whether the article gives the example, or we do. */
    origin: z.enum(['article', 'own']),
    /** Id of the category pack whose trade the example comes from; our own always name one. */
    pack: z
      .string()
      .regex(/^[a-z]+$/)
      .optional(),
    bad: z.string().min(4),
    /** What comes of it, in one sentence. */
    trouble: z.string().min(8),
    /** What the article itself puts in its place, with its figures, in our words. */
    article: z.string().min(8).optional(),
    good: completeStatement,
    /** Clauses of the library that say it, most fitting first. */
    clauses: z.array(clauseId).min(1),
  })
  .refine(({ origin, pack, article }) => (origin === 'own' ? pack !== undefined && article === undefined : true), {
    message: 'an example of our own names its category and quotes nothing of the article',
  });
export type Pair = z.infer<typeof pair>;

/**
 * Front matter of `content/details/<detail>.mdx`; the body tells the case behind the rule. Texts may
 * hold `{{<clause id>.<variable key>}}`, which the page replaces by the library's default; the body
 * says the same with `<Default of="…" />`.
 */
export const detailPage = z.strictObject({
  /** The rule in one sentence: the short answer, first on the page. */
  answer: z.string().min(10),
  /** Description for search engines and link previews. */
  description: z.string().min(20).max(160),
  /** What a comment reply says of the page. */
  reply,
  /** Why the rule is needed; a paragraph each. */
  why: z.array(z.string().min(20)).min(1),
  pairs: z.array(pair).min(6),
  /** What to look for in one's own text: the words or the gap, and the question to ask there. */
  checks: z.array(z.strictObject({ see: z.string().min(2), ask: z.string().min(6) })).min(4),
  /** Ids of `content/ambiguities`: where the article is unclear about this detail. */
  ambiguities: z.array(z.string().regex(/^A\d{2}$/)).min(1),
  /** Ids of `content/laws` that the page rests on. */
  laws: z.array(z.string()).min(1),
});
export type DetailPage = z.infer<typeof detailPage>;

/**
 * A complete statement as one paragraph: who, by when and what make the first sentence, the other
 * three one sentence each.
 * @returns the pieces in reading order, with their punctuation; joined they are the paragraph
 */
export function statementPieces(statement: CompleteStatement): { readonly slot: Slot; readonly text: string }[] {
  return SLOTS.map((slot) => ({ slot, text: `${statement[slot]}${slot === 'who' || slot === 'by' ? '' : '。'}` }));
}
