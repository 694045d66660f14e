import { crc24 } from './crc24.ts';

/** Bytes of a section that share a checksum; a link that is cut loses whole frames. */
const FRAME = 240;
const SUM = 3;

const sumBytes = (sum: number) => [sum >> 16, (sum >> 8) & 0xff, sum & 0xff];

/** Bytes with their checksum behind them. */
export function sealed(bytes: Uint8Array): number[] {
  return [...bytes, ...sumBytes(crc24(bytes))];
}

/** The bytes in front of their checksum; `null` where it does not fit. */
export function unsealed(bytes: Uint8Array): Uint8Array | null {
  const body = bytes.subarray(0, bytes.length - SUM);
  return sumBytes(crc24(body)).every((byte, index) => bytes[body.length + index] === byte) ? body : null;
}

/** Bytes in frames, each with its checksum. */
export function framed(bytes: Uint8Array): number[] {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at += FRAME) for (const byte of sealed(bytes.subarray(at, at + FRAME))) out.push(byte);
  return out;
}

/** How long `length` bytes are in frames. */
export function framedLength(length: number): number {
  return length + Math.ceil(length / FRAME) * SUM;
}

/** What can be trusted of framed bytes. */
export interface Unframed {
  /** The bytes up to the first frame that is cut or damaged. */
  readonly bytes: Uint8Array;
  readonly state: 'whole' | 'cut' | 'damaged';
}

/** Reads `length` bytes in frames from as much of them as there is. */
export function unframed(bytes: Uint8Array, length: number): Unframed {
  // The length is what the link says: it may say more than there is.
  const out = new Uint8Array(Math.min(length, bytes.length));
  let from = 0;
  for (let at = 0; at < length; at += FRAME) {
    const size = Math.min(FRAME, length - at);
    if (from + size + SUM > bytes.length) return { bytes: out.subarray(0, at), state: 'cut' };
    const body = unsealed(bytes.subarray(from, from + size + SUM));
    if (!body) return { bytes: out.subarray(0, at), state: 'damaged' };
    out.set(body, at);
    from += size + SUM;
  }
  return { bytes: out, state: 'whole' };
}
