import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { linkTo, LONGEST_ON_PAPER, LONGEST_PAYLOAD } from './address.ts';
import { toBase64url } from './base64url.ts';
import { ByteWriter } from './byte-writer.ts';
import { deflated, LARGEST_SECTION } from './deflate.ts';
import { NEWEST, type Dictionary } from './dictionary.ts';
import { fingerprintOf } from './fingerprint.ts';
import { framed } from './frames.ts';
import { fitsHeader, headerBytes, type Omitted } from './header.ts';
import { partsOf, tooMany, type Parts } from './parts.ts';
import { withoutParties, withoutTexts } from './privacy.ts';
import { SECTION_FORMS, SECTIONS } from './sections.ts';
import { changedDefaults } from './standing-defaults.ts';
import { textCodec, type TextCodec } from './text-codec.ts';

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

function payloadOf(
  parts: Parts,
  frame: { readonly fingerprint: number; readonly omitted: readonly Omitted[] },
  dictionary: Dictionary,
  codec: TextCodec,
  utf8: boolean,
): string | null {
  const sections = SECTIONS.map((section) => {
    const writer = new ByteWriter(codec);
    SECTION_FORMS[section].write(writer, parts, dictionary);
    const plain = writer.bytes;
    const short = plain.length > LARGEST_SECTION ? null : deflated(plain, dictionary, codec);
    return { section, tooLong: plain.length > LARGEST_SECTION, bytes: short ?? plain, deflated: short !== null };
  });
  const [choices, variables, texts] = sections;
  if (!choices || !variables || !texts || sections.some(({ tooLong }) => tooLong)) return null;
  const lengths = { choices: choices.bytes.length, variables: variables.bytes.length, texts: texts.bytes.length };
  if (!fitsHeader(lengths)) return null;
  const deflatedSections = { choices: choices.deflated, variables: variables.deflated, texts: texts.deflated };
  const header = headerBytes(dictionary.version, { utf8, deflated: deflatedSections, lengths, ...frame });
  const payload = dictionary.version + toBase64url(Uint8Array.from([...header, ...sections.flatMap(({ bytes }) => framed(bytes))]));
  // The lengths in the header say where the link ends, so that a character more does no harm; chats stop before a mark.
  return /[A-Za-z0-9]$/.test(payload) ? payload : `${payload}0`;
}

/** Puts a draft into a payload. Ids that no library can have are left out; everything else comes back as it was. */
export function encodeDraft(draft: Draft, library: Library, { parties: named = false, texts = true }: LinkContents = {}): Encoded {
  const dictionary = NEWEST;
  const omitted: Omitted[] = [];
  let parts = partsOf(draft);
  if (!named) parts = withoutParties(parts, library, () => omitted.push('parties'));
  if (!texts) parts = withoutTexts(parts, library, dictionary, () => omitted.push('texts'));
  parts = { ...parts, defaults: changedDefaults(parts, library, dictionary) };
  if (tooMany(parts)) return { kind: 'too-long' };
  const frame = { omitted, fingerprint: fingerprintOf(parts, library, dictionary) };
  const payloads = [true, false].flatMap((utf8) => {
    const codec = textCodec(utf8);
    return (codec && payloadOf(parts, frame, dictionary, codec, utf8)) ?? [];
  });
  const payload = payloads.sort((a, b) => a.length - b.length)[0];
  if (payload === undefined || payload.length > LONGEST_PAYLOAD) return { kind: 'too-long' };
  return { kind: 'payload', payload, omitted };
}

/**
 * The link that is printed as a code: choices and figures, no names and no free text. `null` where
 * it is longer than can be read from paper.
 * @param builder absolute address of the builder's page
 */
export function paperLink(draft: Draft, library: Library, builder: string): string | null {
  const encoded = encodeDraft(draft, library, { parties: false, texts: false });
  if (encoded.kind === 'too-long') return null;
  const link = linkTo(builder, encoded.payload);
  return link.length <= LONGEST_ON_PAPER ? link : null;
}
