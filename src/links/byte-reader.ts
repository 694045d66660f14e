import { Malformed } from './malformed.ts';
import type { TextCodec } from './text-codec.ts';
import { utf8Codec } from './utf8-codec.ts';

/** Reads the bytes of a section. Every method throws `Malformed` where the bytes end too soon. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #codec: TextCodec | null;
  #at = 0;

  /** @param codec `null` where this browser cannot read the link's texts: whatever holds none is read all the same */
  constructor(bytes: Uint8Array, codec: TextCodec | null) {
    this.#bytes = bytes;
    this.#codec = codec;
  }

  /** Whether all bytes are read. */
  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** A number that `ByteWriter.number` wrote. */
  number(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 49; scale *= 0x80) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new Malformed('ends within a number');
      this.#at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new Malformed('number too large');
  }

  /** A text of as many bytes. */
  text(length: number): string {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new Malformed('ends within a text');
    const bytes = this.#bytes.subarray(this.#at, end);
    // Ids and other ASCII are the same in every code.
    const codec = this.#codec ?? (bytes.every((byte) => byte < 0x80) ? utf8Codec : null);
    if (!codec) throw new Malformed('text in a code that is not known here');
    const text = codec.toText(bytes);
    this.#at = end;
    return text;
  }
}
