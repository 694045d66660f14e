import { deflateRawSync } from 'node:zlib';
import { ByteWriter } from './byte-writer.ts';

/** Version of the index's form; the reader refuses any other. */
const INDEX_FORMAT = 1;

/** Which character sits in which pack. */
export interface FontIndex {
  /** Name of the folder with the packs, from their content. */
  readonly folder: string;
  /** Code points of the packs `r0.bin`, `r1.bin` …. */
  readonly regular: readonly ReadonlySet<number>[];
  /** Code points of the packs `b0.bin`, `b1.bin` …. */
  readonly bold: readonly ReadonlySet<number>[];
  /** All characters of the regular weight that are served, in packs of whatever kind. */
  readonly covered: ReadonlySet<number>;
  /** Characters with a pack of their own, `u<code point in hex>.bin`; those in no other pack stand sixteen by sixteen in `x<code point / 16 in hex>.bin`. */
  readonly single: ReadonlySet<number>;
}

const ascending = (codePoints: Iterable<number>): number[] => [...codePoints].sort((a, b) => a - b);

function writeGroups(writer: ByteWriter, groups: readonly ReadonlySet<number>[]): void {
  writer.number(groups.length);
  for (const group of groups) {
    writer.number(group.size);
    ascending(group).forEach((codePoint, index, all) => writer.number(codePoint - (all[index - 1] ?? 0)));
  }
}

/** The index as it is served: raw deflate. Coverage as runs, single characters as one bit for each covered character outside the groups. */
export function writeIndex({ folder, regular, bold, covered, single }: FontIndex): Uint8Array {
  const writer = new ByteWriter();
  writer.number(INDEX_FORMAT);
  writer.number(folder.length);
  writer.byte(...Buffer.from(folder, 'ascii'));
  writeGroups(writer, regular);
  writeGroups(writer, bold);
  const all = ascending(covered);
  const runs: { start: number; length: number }[] = [];
  for (const codePoint of all) {
    const run = runs.at(-1);
    if (run && run.start + run.length === codePoint) run.length++;
    else runs.push({ start: codePoint, length: 1 });
  }
  writer.number(runs.length);
  let end = 0;
  for (const { start, length } of runs) {
    writer.number(start - end);
    writer.number(length);
    end = start + length;
  }
  const free = all.filter((codePoint) => !regular.some((group) => group.has(codePoint)));
  for (let at = 0; at < free.length; at += 8) {
    writer.byte(free.slice(at, at + 8).reduce((bits, codePoint, bit) => bits | (single.has(codePoint) ? 1 << bit : 0), 0));
  }
  return deflateRawSync(writer.bytes(), { level: 9, memLevel: 9 });
}
