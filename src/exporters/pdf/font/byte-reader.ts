/** Reads the numbers that the cutter wrote. Throws `RangeError` past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get position(): number {
    return this.#at;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('pack ends too early');
    return byte;
  }

  /** A whole number from 0 on, seven bits a byte, lowest first. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  text(length: number): string {
    let text = '';
    for (let left = length; left > 0; left--) text += String.fromCharCode(this.byte());
    return text;
  }
}
