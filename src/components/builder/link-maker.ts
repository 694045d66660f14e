import type { Draft } from '../../model/draft.ts';
import type { Library } from '../../model/library.ts';
import type { LinkContents } from '../../links/encode.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Absolute address of this page, without query or fragment. */
const builderAddress = () => `${location.origin}${BASE}/builder/`;

/** A draft as a link, or that it is too long for one. */
export type MadeLink =
  /** `withoutParties`: there were names or contacts, and they are not in it. */
  | { readonly kind: 'link'; readonly link: string; readonly withoutParties: boolean }
  /** `words`: what to do instead. */
  | { readonly kind: 'too-long'; readonly words: string };

/** Makes links; once it is there, at once. */
export type LinkMaker = (draft: Draft, library: Library, contents: LinkContents) => MadeLink;

/** Fetches what makes links. Rejects where it cannot be fetched. */
export async function loadLinkMaker(): Promise<LinkMaker> {
  const [{ encodeDraft }, { linkTo }, { TOO_LONG }] = await Promise.all([
    import('../../links/encode.ts'),
    import('../../links/address.ts'),
    import('../../links/words.ts'),
  ]);
  return (draft, library, contents) => {
    const encoded = encodeDraft(draft, library, contents);
    if (encoded.kind === 'too-long') return { kind: 'too-long', words: TOO_LONG };
    return { kind: 'link', link: linkTo(builderAddress(), encoded.payload), withoutParties: encoded.omitted.includes('parties') };
  };
}

/** The address that paper leads back to. A document without it is better than none, so failing to load gives `null`. */
export async function paperLinkOf(draft: Draft, library: Library): Promise<string | null> {
  if (!/^https?:$/.test(location.protocol)) return null;
  try {
    return (await import('../../links/paper-link.ts')).paperLink(draft, library, builderAddress());
  } catch {
    return null;
  }
}
