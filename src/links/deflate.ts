import { deflateSync, Inflate } from 'fflate';
import { Malformed } from './malformed.ts';
import type { TextCodec } from './text-codec.ts';

/** Largest section before compression, in bytes. No draft of a person comes near it; a made-up link may claim more. */
export const LARGEST_SECTION = 1_000_000;

/** Fewer bytes are not worth a try. */
const WORTH_TRYING = 40;
/** The window of deflate: what lies further back is out of reach. */
const WINDOW = 32_768;
/** Bytes inflated between two looks at the size: at most a thousand times as much comes out. */
const STEP = 4096;

const presets = new WeakMap<TextCodec, Map<string, Uint8Array>>();

/** Phrases as bytes that a text can be compressed against. */
export function presetOf(phrases: string, codec: TextCodec): Uint8Array {
  const known = presets.get(codec) ?? new Map<string, Uint8Array>();
  presets.set(codec, known);
  const preset = known.get(phrases) ?? Uint8Array.from(codec.toBytes(phrases)).subarray(-WINDOW);
  known.set(phrases, preset);
  return preset;
}

/** The section compressed, `null` where that makes it no shorter. `preset` is asked for only where it is needed. */
export function deflated(bytes: Uint8Array, preset: () => Uint8Array | null): Uint8Array | null {
  if (bytes.length < WORTH_TRYING) return null;
  const dictionary = preset();
  const short = deflateSync(bytes, { level: 9, ...(dictionary ? { dictionary } : {}) });
  return short.length < bytes.length ? short : null;
}

/**
 * A section as it was before compression; of one that was cut, as much as its bytes give. Throws
 * `Malformed` where they are no deflate or more than `LARGEST_SECTION` would come out.
 */
export function inflated(bytes: Uint8Array, whole: boolean, preset: Uint8Array | null): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate(preset ? { dictionary: preset } : {}, (piece) => {
    size += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < bytes.length; at += STEP) {
    const last = at + STEP >= bytes.length;
    try {
      stream.push(bytes.slice(at, at + STEP), whole && last);
    } catch {
      throw new Malformed('no deflate');
    }
    if (size > LARGEST_SECTION) throw new Malformed('too large');
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
