import { Malformed } from './malformed.ts';
import type { TextCodec } from './text-codec.ts';

/** Both directions of the two-byte part of GB 18030: UTF-16 unit to code, code to unit; 0 where there is none. */
interface Table {
  readonly codes: Uint16Array;
  readonly units: Uint16Array;
}

const HANZI = 0x9fa5 - 0x4e00 + 1;
/** Leads an UTF-16 unit in two bytes; GB 18030 itself never uses it. */
const ESCAPE = 0xff;
const FIRST_SUPPLEMENTARY = 0x90;

/**
 * Units whose code is the same in every edition of the standard, and so in every browser: the later
 * editions moved some vertical marks, radicals and private characters.
 */
function lasting(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fa5) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0xff01 && unit <= 0xff5e) ||
    (unit >= 0x2010 && unit <= 0x2642) ||
    (unit >= 0xa4 && unit <= 0xf7) ||
    (unit >= 0x391 && unit <= 0x451)
  );
}

/** The table that the browser carries in its decoder; `null` where it carries none. Takes some milliseconds. */
function buildTable(): Table | null {
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) pairs.push((lead << 8) | trail);
  // A line end behind every pair: some pairs stand for none or two units.
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff, 0x0a]));
  let lines: string[];
  try {
    lines = new TextDecoder('gb18030').decode(bytes).split('\n');
  } catch {
    return null;
  }
  const table: Table = { codes: new Uint16Array(0x10000), units: new Uint16Array(0x10000) };
  let hanzi = 0;
  lines.forEach((line, index) => {
    const code = pairs[index];
    const unit = line.charCodeAt(0);
    if (code === undefined || line.length !== 1 || !lasting(unit) || table.codes[unit] !== 0) return;
    table.codes[unit] = code;
    table.units[code] = unit;
    if (unit >= 0x4e00 && unit <= 0x9fa5) hanzi += 1;
  });
  return hanzi === HANZI ? table : null;
}

function pushSupplementary(bytes: number[], point: number): void {
  const line = point - 0x10000;
  bytes.push(FIRST_SUPPLEMENTARY + Math.floor(line / 12_600), 0x30 + (Math.floor(line / 1260) % 10), 0x81 + (Math.floor(line / 10) % 126), 0x30 + (line % 10));
}

function encodeWith({ codes }: Table, text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = codes[point];
    if (point < 0x80) bytes.push(point);
    else if (code) bytes.push(code >> 8, code & 0xff);
    else if (point > 0xffff) pushSupplementary(bytes, point);
    else bytes.push(ESCAPE, point >> 8, point & 0xff);
  }
  return bytes;
}

function decodeWith({ units }: Table, bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] as number;
    const second = bytes[at + 1] ?? 0;
    const pair = (lead << 8) | second;
    if (lead < 0x80) {
      parts.push(String.fromCharCode(lead));
      at += 1;
    } else if (lead === ESCAPE && at + 3 <= bytes.length) {
      parts.push(String.fromCharCode((second << 8) | (bytes[at + 2] as number)));
      at += 3;
    } else if (at + 2 <= bytes.length && units[pair]) {
      parts.push(String.fromCharCode(units[pair]));
      at += 2;
    } else if (at + 4 <= bytes.length && lead >= FIRST_SUPPLEMENTARY) {
      const line = (((lead - FIRST_SUPPLEMENTARY) * 10 + second - 0x30) * 126 + (bytes[at + 2] as number) - 0x81) * 10 + (bytes[at + 3] as number) - 0x30;
      if (line < 0 || line > 0xfffff) throw new Malformed('no GB 18030');
      parts.push(String.fromCodePoint(0x10000 + line));
      at += 4;
    } else throw new Malformed('no GB 18030');
  }
  return parts.join('');
}

function buildCodec(): TextCodec | null {
  const table = buildTable();
  return table && { toBytes: (text) => encodeWith(table, text), toText: (bytes) => decodeWith(table, bytes) };
}

let codec: TextCodec | null | undefined;

/**
 * GB 18030: two bytes for a 汉字 instead of three. Characters beyond the first plane take its four
 * bytes; what is left, lone surrogates included, an escape of three. `null` where the browser's
 * decoder does not know GB 18030. The table is built at the first call.
 */
export function hanziCodec(): TextCodec | null {
  if (codec === undefined) codec = buildCodec();
  return codec;
}
