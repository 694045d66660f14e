import { z } from 'zod';

/** A reply to a comment, one or two plain sentences; the address follows on a line of its own and is not part of it. */
export const reply = z
  .string()
  .min(12)
  .max(64)
  .regex(/[。？！]$/, 'ends as a sentence')
  .regex(/^(?!.*(:\/\/|www\.|[#@]))/, 'holds no address, account or topic: platforms read them as steering away');

/**
 * A page that stands on no text of its own: `content/share/<name>.yaml`, named like the page, `home`
 * for the first one. What the guide's texts say in their front matter, it says here.
 */
export const sharedPage = z.strictObject({
  /** Heading of the share picture. */
  title: z.string().min(4).max(32),
  /** Name on the button that picks it. */
  name: z.string().min(2).max(8),
  reply,
  /** What the page says, in one to three sentences that stand by themselves. */
  answer: z.string().min(10),
});

/** A place where replies are written: `content/places/<id>.yaml`. */
export const place = z.strictObject({
  name: z.string().min(2).max(16),
  order: z.number().int(),
  /** Whether an address may follow on its own line, or the reply must do without. */
  link: z.enum(['line', 'none']),
  /** What to mind there, one or two sentences. */
  advice: z.string().min(10),
});
