import type { TextCodec } from './text-codec.ts';

/** Collects the bytes of a section. */
export class ByteWriter {
  readonly codec: TextCodec;
  readonly #bytes: number[] = [];

  constructor(codec: TextCodec) {
    this.codec = codec;
  }

  /** A whole number from 0 to 2⁵³, seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes.push((rest % 0x80) | 0x80);
    this.#bytes.push(rest);
  }

  /** Bytes as they are. */
  raw(bytes: readonly number[]): void {
    // Not by spreading: a long text would be more arguments than a call may have.
    for (const byte of bytes) this.#bytes.push(byte);
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
