import { hanziCodec } from './hanzi-codec.ts';
import { utf8Codec } from './utf8-codec.ts';

/** How texts become bytes. Every JavaScript string comes back as it was, lone surrogates included. */
export interface TextCodec {
  readonly toBytes: (text: string) => number[];
  /** Throws `Malformed`. */
  readonly toText: (bytes: Uint8Array) => string;
}

/** The codec a link names by its flag; `null` where this browser lacks the table for it. */
export function textCodec(utf8: boolean): TextCodec | null {
  return utf8 ? utf8Codec : hanziCodec();
}
