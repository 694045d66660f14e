import { z } from 'zod';

/** Key of a variable within its clause: lower-case words joined by hyphens, append-only like clause ids. */
export const variableKey = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A number, or the key of the clause's variable that holds it. */
export const quantity = z.union([z.number(), variableKey]);
export type Quantity = z.infer<typeof quantity>;

/** A time of day `HH:MM` (00:00 to 24:00), or the key of the clause's variable that holds it. */
export const timeOfDay = z.union([z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/), variableKey]);
