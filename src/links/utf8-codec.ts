import { Malformed } from './malformed.ts';
import type { TextCodec } from './text-codec.ts';

/** UTF-8 that lets lone surrogates through as three bytes, which `TextEncoder` would replace. */
function toBytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  if (lead >= 0xf0 && lead < 0xf5) return 4;
  throw new Malformed('no UTF-8');
}

function toText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] as number;
    const length = lengthOf(lead);
    let point = length === 1 ? lead : lead & (0x7f >> length);
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next];
      if (byte === undefined || (byte & 0xc0) !== 0x80) throw new Malformed('no UTF-8');
      point = (point << 6) | (byte & 63);
    }
    if (point > 0x10ffff) throw new Malformed('no UTF-8');
    parts.push(String.fromCodePoint(point));
    at += length;
  }
  return parts.join('');
}

/** For texts that GB 18030 would make longer, and for browsers without its table. */
export const utf8Codec: TextCodec = { toBytes, toText };
