import { inflateSync } from 'fflate';
import { ByteReader } from './byte-reader.ts';

const FORMAT = 1;

/** Says where each character is to be found. */
export interface FontIndex {
  /** Folder of the packs, relative to the index. */
  readonly folder: string;
  /** Whether the regular weight holds a character. */
  covers(codePoint: number): boolean;
  /** Name of the pack that holds a character in a weight; `null` where that weight lacks it. */
  packOf(weight: Weight, codePoint: number): string | null;
}

export type Weight = 'regular' | 'bold';

/** The pack that every other pack of a weight leans on. */
export const FIRST_PACK: Readonly<Record<Weight, string>> = { regular: 'r0', bold: 'b0' };

function readGroups(reader: ByteReader, letter: string, into: Map<number, string>): void {
  const groups = reader.number();
  for (let group = 0; group < groups; group++) {
    let codePoint = 0;
    for (let left = reader.number(); left > 0; left--) {
      codePoint += reader.number();
      into.set(codePoint, `${letter}${group}`);
    }
  }
}

/** Reads `index.bin`. Throws where it is of another form or cut off. */
export function readIndex(compressed: Uint8Array): FontIndex {
  const reader = new ByteReader(inflateSync(compressed));
  if (reader.number() !== FORMAT) throw new RangeError('font index of another form');
  const folder = reader.text(reader.number());
  const packs: Record<Weight, Map<number, string>> = { regular: new Map(), bold: new Map() };
  readGroups(reader, 'r', packs.regular);
  readGroups(reader, 'b', packs.bold);
  const runs: { start: number; length: number }[] = [];
  let end = 0;
  for (let left = reader.number(); left > 0; left--) {
    const start = end + reader.number();
    const length = reader.number();
    runs.push({ start, length });
    end = start + length;
  }
  // Everything outside the groups: one bit each says whether it has a pack of its own.
  let bits = 0;
  let bit = 8;
  for (const { start, length } of runs) {
    for (let codePoint = start; codePoint < start + length; codePoint++) {
      if (packs.regular.has(codePoint)) continue;
      if (bit === 8) {
        bits = reader.byte();
        bit = 0;
      }
      packs.regular.set(codePoint, (bits >> bit++) & 1 ? `u${codePoint.toString(16)}` : `x${(codePoint >> 4).toString(16)}`);
    }
  }
  return {
    folder,
    covers: (codePoint) => packs.regular.has(codePoint),
    packOf: (weight, codePoint) => packs[weight].get(codePoint) ?? null,
  };
}
