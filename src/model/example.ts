import { z } from 'zod';

/** A text to try the checker with: `content/examples/<id>.md`, the text as its body. */
export const example = z.strictObject({ title: z.string().min(4).max(24) });
