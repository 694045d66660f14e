import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { Malformed } from './malformed.ts';

/** The names that a list of a dictionary knows. */
export interface Known {
  readonly list: readonly string[];
  readonly index: ReadonlyMap<string, number>;
}

/** A name with one bit beside it. */
export interface Marked {
  readonly name: string;
  readonly mark: boolean;
}

/**
 * Writes names in ascending order, each as its distance from the one before; a name that the
 * dictionary does not have is spelt out.
 */
export class NameWriter {
  readonly #writer: ByteWriter;
  readonly #known: Known;
  #last = -1;

  constructor(writer: ByteWriter, known: Known) {
    this.#writer = writer;
    this.#known = known;
  }

  write({ name, mark }: Marked): void {
    const at = this.#known.index.get(name) ?? -1;
    const distance = at > this.#last ? at - this.#last : 0;
    this.#writer.number(distance * 2 + (mark ? 1 : 0));
    if (distance > 0) {
      this.#last = at;
      return;
    }
    const bytes = this.#writer.codec.toBytes(name);
    this.#writer.number(bytes.length);
    this.#writer.raw(bytes);
  }
}

/** Reads what `NameWriter` wrote. */
export class NameReader {
  readonly #reader: ByteReader;
  readonly #known: Known;
  readonly #valid: (name: string) => boolean;
  #last = -1;

  constructor(reader: ByteReader, known: Known, valid: (name: string) => boolean) {
    this.#reader = reader;
    this.#known = known;
    this.#valid = valid;
  }

  /** Throws `Malformed`, also for a name that is spelt out and not valid. */
  read(): Marked {
    const number = this.#reader.number();
    const distance = Math.floor(number / 2);
    const at = this.#last + distance;
    const name = distance === 0 ? this.#reader.text(this.#reader.number()) : this.#known.list[at];
    if (name === undefined || !this.#valid(name)) throw new Malformed('no such name');
    if (distance > 0) this.#last = at;
    return { name, mark: number % 2 === 1 };
  }
}

/** Names in the order in which `NameWriter` makes them shortest. */
export function inOrder<T>(entries: readonly T[], nameOf: (entry: T) => string, { index }: Known): T[] {
  const place = (entry: T) => index.get(nameOf(entry)) ?? Number.MAX_SAFE_INTEGER;
  return [...entries].sort((a, b) => place(a) - place(b));
}
