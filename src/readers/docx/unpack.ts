import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { UnreadableFile } from '../unreadable-file.ts';

/** Most entries of a Word file; a long contract with pictures has some hundred. */
const MOST_ENTRIES = 2_000;
/** Most bytes of all parts that are unpacked. The text of 200,000 characters takes some ten million of XML. */
const MOST_BYTES = 50_000_000;
/** How much is unpacked at a time: a thousand times as much may come out of it. */
const SLICE = 16_384;

const BOMB = '这个文件不正常：解压后大得出奇，没有读下去。请用WPS或Word打开原文件，“另存为”一份新的.docx再放进来。';
const BROKEN = '这个.docx文件坏了，或者没有下载完。用WPS或Word打开，能打开就“另存为”一份新的.docx；打不开就请对方重发。';

/** What is in a packed file. */
export interface Unpacked {
  /** Names of all entries. */
  readonly names: readonly string[];
  /** The wanted entries. */
  readonly parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/**
 * Unpacks a zip as far as it is wanted, and no more of it than `MOST_BYTES`, whatever it says of its own size.
 * Throws `UnreadableFile` for one that is broken or unpacks beyond that.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean, signal: AbortSignal | undefined): Unpacked {
  const names: string[] = [];
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let room = MOST_BYTES;
  const zip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > MOST_ENTRIES) throw new UnreadableFile(BOMB);
    if (!wanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      if (error) throw error;
      room -= piece.length;
      if (room < 0) throw new UnreadableFile(BOMB);
      pieces.push(piece.slice());
      if (final) parts.set(file.name, joined(pieces));
    };
    file.start();
  });
  zip.register(UnzipInflate);
  zip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      signal?.throwIfAborted();
      zip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile(BROKEN, { cause });
  }
  return { names, parts };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
