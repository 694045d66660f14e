import { sealed, unsealed } from './frames.ts';
import { SECTIONS, type Section } from './sections.ts';

/** Left out on purpose: parties' names and contacts, or everything that is written freely. */
export type Omitted = 'parties' | 'texts';

/** What stands at the head of a link. Of one size, so that damage to it cannot shift what follows. */
export interface Header {
  /** Texts are UTF-8 instead of GB 18030. */
  readonly utf8: boolean;
  readonly deflated: Readonly<Record<Section, boolean>>;
  /** Bytes of a section without checksums, as they stand in the link. */
  readonly lengths: Readonly<Record<Section, number>>;
  readonly omitted: readonly Omitted[];
  /** Of the clauses that took part, see `fingerprint.ts`; 24 bits. */
  readonly fingerprint: number;
}

/** Bytes in front of the checksum: flags, fingerprint, three lengths. */
const BODY = 1 + 3 + 2 + 2 + 3;
/** Bytes of a header. */
export const HEADER_LENGTH = BODY + 3;

const LENGTH_BYTES: Readonly<Record<Section, number>> = { choices: 2, variables: 2, texts: 3 };
const FLAGS = { utf8: 1, choices: 2, variables: 4, texts: 8, omitsParties: 16, omitsTexts: 32 } as const;

const bigEndian = (value: number, bytes: number) => Array.from({ length: bytes }, (_, index) => (value >> ((bytes - 1 - index) * 8)) & 0xff);

/** Whether sections of these lengths can be told in a header. */
export function fitsHeader(lengths: Header['lengths']): boolean {
  return SECTIONS.every((section) => lengths[section] < 2 ** (LENGTH_BYTES[section] * 8));
}

// The checksum covers the version as well: a damaged version must not let another dictionary read the link.
const withVersion = (version: string, bytes: Iterable<number>) => Uint8Array.from([version.charCodeAt(0), ...bytes]);

/** The bytes of a header with their checksum. */
export function headerBytes(version: string, { utf8, deflated, lengths, omitted, fingerprint }: Header): number[] {
  const flags =
    (utf8 ? FLAGS.utf8 : 0) |
    SECTIONS.reduce((sum, section) => sum | (deflated[section] ? FLAGS[section] : 0), 0) |
    (omitted.includes('parties') ? FLAGS.omitsParties : 0) |
    (omitted.includes('texts') ? FLAGS.omitsTexts : 0);
  const body = [flags, ...bigEndian(fingerprint, 3), ...SECTIONS.flatMap((section) => bigEndian(lengths[section], LENGTH_BYTES[section]))];
  return sealed(withVersion(version, body)).slice(1);
}

/** The header at the front of `bytes`; `null` where its checksum does not fit. */
export function readHeader(version: string, bytes: Uint8Array): Header | null {
  const body = unsealed(withVersion(version, bytes.subarray(0, HEADER_LENGTH)));
  if (!body) return null;
  const flags = body[1] as number;
  let at = 2;
  const number = (length: number): number => {
    const end = at + length;
    let value = 0;
    for (; at < end; at += 1) value = value * 256 + (body[at] as number);
    return value;
  };
  const fingerprint = number(3);
  const lengths = { choices: number(LENGTH_BYTES.choices), variables: number(LENGTH_BYTES.variables), texts: number(LENGTH_BYTES.texts) };
  return {
    utf8: (flags & FLAGS.utf8) !== 0,
    deflated: { choices: (flags & FLAGS.choices) !== 0, variables: (flags & FLAGS.variables) !== 0, texts: (flags & FLAGS.texts) !== 0 },
    lengths,
    omitted: [...((flags & FLAGS.omitsParties) !== 0 ? ['parties' as const] : []), ...((flags & FLAGS.omitsTexts) !== 0 ? ['texts' as const] : [])],
    fingerprint,
  };
}
