import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { linkTo, LONGEST_ON_PAPER } from './address.ts';
import { encodeWith } from './encode-with.ts';

/**
 * The link that is printed as a code: choices and figures, no names and no free text. `null` where
 * it is longer than can be read from paper.
 * @param builder absolute address of the builder's page
 */
export function paperLink(draft: Draft, library: Library, builder: string): string | null {
  const encoded = encodeWith('', draft, library, { parties: false, texts: false });
  if (encoded.kind === 'too-long') return null;
  const link = linkTo(builder, encoded.payload);
  return link.length <= LONGEST_ON_PAPER ? link : null;
}
