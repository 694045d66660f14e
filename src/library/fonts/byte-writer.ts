/** Bytes being put together. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(...values: readonly number[]): void {
    for (const value of values) this.#bytes.push(value & 255);
  }

  /** A whole number from 0 on, seven bits a byte, lowest first; the top bit says that more follow. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte(128 | (rest & 127));
      rest >>>= 7;
    }
    this.byte(rest);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
