import type { Draft } from '../model/draft.ts';
import { draft as draftSchema } from '../model/draft-schema.ts';

/** A draft from its stored text; `null` when it is not one this version can read. */
export function parseDraft(raw: string): Draft | null {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(raw));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
