import { z } from 'zod';

/** Lasting id of a pack, the name of its file. Append-only, never reused: links and addresses hold it. */
export const packId = z.string().regex(/^[a-z]+$/);
