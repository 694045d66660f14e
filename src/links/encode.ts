import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { NEWEST } from './dictionary.ts';
import { encodeWith, type Encoded, type LinkContents } from './encode-with.ts';
import { phrasesOf } from './phrases.ts';

export type { Encoded, LinkContents } from './encode-with.ts';

/** Puts a draft into a payload. Ids that no library can have are left out; everything else comes back as it was. */
export function encodeDraft(draft: Draft, library: Library, contents: LinkContents = {}): Encoded {
  return encodeWith(phrasesOf(NEWEST.version), draft, library, contents);
}
