import type { Library } from '../model/library.ts';
import { LONGEST_PAYLOAD, payloadIn } from './address.ts';
import { fromBase64url } from './base64url.ts';
import { ByteReader } from './byte-reader.ts';
import { inflated, presetOf } from './deflate.ts';
import { dictionaryOfVersion, type Dictionary } from './dictionary.ts';
import { fingerprintOf } from './fingerprint.ts';
import { framedLength, unframed } from './frames.ts';
import { HEADER_LENGTH, readHeader, type Header } from './header.ts';
import { Malformed } from './malformed.ts';
import type { Lost, Opened, Refusal } from './opened.ts';
import { countOf, draftOf, emptyParts, type Parts } from './parts.ts';
import { phrasesOf } from './phrases.ts';
import { SECTION_FORMS, SECTIONS, type Section } from './sections.ts';
import { keepSendersDefaults } from './standing-defaults.ts';
import { textCodec, type TextCodec } from './text-codec.ts';

type Damage = 'cut' | 'damaged' | 'unsupported';

const refused = (reason: Refusal): Opened => ({ kind: 'refused', reason });

/** The bytes of a section as they were written, as far as they can be trusted. Throws `Malformed`. */
function sectionBytes(section: Section, bytes: Uint8Array, whole: boolean, compressed: boolean, dictionary: Dictionary, codec: TextCodec | null): Uint8Array {
  if (!compressed) return bytes;
  if (!codec) throw new Malformed('text in a code that is not known here');
  return inflated(bytes, whole, section === 'texts' ? presetOf(phrasesOf(dictionary.version), codec) : null);
}

interface Read {
  readonly damage: Damage | null;
  /** Whether anything came out of it. */
  readonly some: boolean;
}

/** Reads one section into `parts`; what was read before it broke stays there. */
function readSection(section: Section, framedBytes: Uint8Array, header: Header, codec: TextCodec | null, parts: Parts, dictionary: Dictionary): Read {
  const { bytes, state } = unframed(framedBytes, header.lengths[section]);
  if (bytes.length === 0) return { damage: state === 'whole' ? null : state, some: false };
  const before = countOf(parts);
  let damage: Damage | null = state === 'whole' ? null : state;
  try {
    const plain = sectionBytes(section, bytes, state === 'whole', header.deflated[section], dictionary, codec);
    SECTION_FORMS[section].read(new ByteReader(plain, codec), parts, dictionary);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    damage ??= codec ? 'damaged' : 'unsupported';
  }
  return { damage, some: countOf(parts) > before };
}

/** Reads a payload. Never throws, whatever it is. */
function openPayload(payload: string, library: Library): Opened {
  if (payload === '') return refused('cut');
  if (payload.length > LONGEST_PAYLOAD) return refused('too-long');
  const version = payload.charAt(0);
  const dictionary = dictionaryOfVersion(version);
  if (!dictionary) return refused(/[1-9]/.test(version) ? 'newer' : 'foreign');
  const bytes = fromBase64url(payload.slice(1));
  if (bytes.length < HEADER_LENGTH) return refused('cut');
  const header = readHeader(version, bytes);
  if (!header) return refused('damaged');
  const codec = textCodec(header.utf8);
  const parts = emptyParts();
  const lost: Lost[] = [];
  const damages: Damage[] = [];
  let from = HEADER_LENGTH;
  for (const section of SECTIONS) {
    const end = from + framedLength(header.lengths[section]);
    const { damage, some } = readSection(section, bytes.subarray(from, end), header, codec, parts, dictionary);
    if (damage) {
      damages.push(damage);
      lost.push({ section, all: !some });
    }
    from = end;
  }
  const cause = damages.find((each) => each !== 'cut') ?? damages[0];
  const written = SECTIONS.filter((section) => header.lengths[section] > 0).length;
  if (cause && lost.filter(({ all }) => all).length >= written) return refused(cause);
  // Whether a value is a default or lost can only be told where all values are there.
  const figuresWhole = lost.every(({ section }) => section === 'texts');
  const reworded = figuresWhole && fingerprintOf(parts, library, dictionary) !== header.fingerprint;
  const keptDefaults = figuresWhole ? keepSendersDefaults(parts, library, dictionary) : [];
  const found = { draft: draftOf(parts), omitted: header.omitted, reworded, keptDefaults };
  return cause ? { kind: 'salvaged', cause, lost, ...found } : { kind: 'exact', ...found };
}

/**
 * The draft in a link. Never throws. The draft is well formed but not yet checked: whoever takes it
 * in parses it with the schema like a stored one.
 * @param link an address, its fragment, or a text around a link
 */
export function decodeLink(link: string, library: Library): Opened {
  const payload = payloadIn(link);
  return payload === null ? refused('none') : openPayload(payload, library);
}
