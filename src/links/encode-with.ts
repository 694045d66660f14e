import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { LONGEST_PAYLOAD } from './address.ts';
import { toBase64url } from './base64url.ts';
import { ByteWriter } from './byte-writer.ts';
import { deflated, LARGEST_SECTION, presetOf } from './deflate.ts';
import { NEWEST, type Dictionary } from './dictionary.ts';
import { fingerprintOf } from './fingerprint.ts';
import { framed } from './frames.ts';
import { fitsHeader, headerBytes, type Header, type Omitted } from './header.ts';
import { partsOf, tooMany, type Parts } from './parts.ts';
import { withoutParties, withoutTexts } from './privacy.ts';
import { SECTION_FORMS, SECTIONS, type Section } from './sections.ts';
import { changedDefaults } from './standing-defaults.ts';
import { textCodec, type TextCodec } from './text-codec.ts';
import { utf8Codec } from './utf8-codec.ts';

/** What goes into a link. */
export interface LinkContents {
  /** Names and contacts of the parties, and values that name a person or a number to call. Out unless asked for. */
  readonly parties?: boolean;
  /** Everything written freely: own wordings, own clauses, notes, and values that are words. In unless `false`. */
  readonly texts?: boolean;
}

/** A draft as a payload, `[A-Za-z0-9_-]+`, its last character a letter or a digit. */
export type Encoded =
  | { readonly kind: 'payload'; readonly payload: string; readonly omitted: readonly Omitted[] }
  /** Longer than any link may be: only a file holds this draft. */
  | { readonly kind: 'too-long' };

type Sections<T> = Readonly<Record<Section, T>>;

const forSections = <T>(make: (section: Section) => T): Sections<T> => ({ choices: make('choices'), variables: make('variables'), texts: make('texts') });

function written(parts: Parts, dictionary: Dictionary, codec: TextCodec): Sections<Uint8Array> {
  return forSections((section) => {
    const writer = new ByteWriter(codec);
    SECTION_FORMS[section].write(writer, parts, dictionary);
    return writer.bytes;
  });
}

const sizeOf = (sections: Sections<Uint8Array>) => SECTIONS.reduce((sum, section) => sum + sections[section].length, 0);

/** The sections in the code that makes them shorter: GB 18030 for 汉字, UTF-8 for most else. */
function shortest(parts: Parts, dictionary: Dictionary): { readonly plain: Sections<Uint8Array>; readonly codec: TextCodec; readonly utf8: boolean } {
  const wide = { plain: written(parts, dictionary, utf8Codec), codec: utf8Codec, utf8: true };
  const codec = textCodec(false);
  if (!codec) return wide;
  const plain = written(parts, dictionary, codec);
  return sizeOf(plain) < sizeOf(wide.plain) ? { plain, codec, utf8: false } : wide;
}

function payloadOf(parts: Parts, about: Pick<Header, 'fingerprint' | 'omitted'>, dictionary: Dictionary, phrases: string): string | null {
  const { plain, codec, utf8 } = shortest(parts, dictionary);
  if (SECTIONS.some((section) => plain[section].length > LARGEST_SECTION)) return null;
  const short = forSections((section) => deflated(plain[section], () => (section === 'texts' ? presetOf(phrases, codec) : null)));
  const sections = forSections((section) => short[section] ?? plain[section]);
  const lengths = forSections((section) => sections[section].length);
  if (!fitsHeader(lengths)) return null;
  const header = headerBytes(dictionary.version, { ...about, utf8, deflated: forSections((section) => short[section] !== null), lengths });
  const payload = dictionary.version + toBase64url(Uint8Array.from([...header, ...SECTIONS.flatMap((section) => framed(sections[section]))]));
  // The lengths in the header say where the link ends, so that a character more does no harm; chats stop before a mark.
  return /[A-Za-z0-9]$/.test(payload) ? payload : `${payload}0`;
}

/**
 * Puts a draft into a payload. Ids that no library can have are left out; everything else comes
 * back as it was.
 * @param phrases those of the newest dictionary; a link without free text needs none
 */
export function encodeWith(phrases: string, draft: Draft, library: Library, contents: LinkContents): Encoded {
  const { parties: named = false, texts = true } = contents;
  const dictionary = NEWEST;
  const omitted: Omitted[] = [];
  let parts = partsOf(draft);
  if (!named) parts = withoutParties(parts, library, () => omitted.push('parties'));
  if (!texts) parts = withoutTexts(parts, library, dictionary, () => omitted.push('texts'));
  parts = { ...parts, defaults: changedDefaults(parts, library, dictionary) };
  if (tooMany(parts)) return { kind: 'too-long' };
  const payload = payloadOf(parts, { omitted, fingerprint: fingerprintOf(parts, library, dictionary) }, dictionary, phrases);
  if (payload === null || payload.length > LONGEST_PAYLOAD) return { kind: 'too-long' };
  return { kind: 'payload', payload, omitted };
}
