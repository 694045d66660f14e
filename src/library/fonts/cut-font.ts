import { createHash } from 'node:crypto';
import type { Library } from '../../model/library.ts';
import { charactersByFrequency } from './character-frequency.ts';
import { documentCharacters } from './document-characters.ts';
import { readTrueType, type TrueType } from './truetype.ts';
import { writeIndex } from './write-index.ts';
import { compressPack, packStreams, primerOf } from './write-pack.ts';

/** How many of the most frequent Chinese characters get a pack of their own; the rest go sixteen by sixteen. */
const SINGLES = 8000;

/** Everything that is served, by file name. */
export interface CutFont {
  readonly index: Uint8Array;
  /** Folder of the packs: changes with their content, so that they can be cached for good. */
  readonly folder: string;
  readonly packs: ReadonlyMap<string, Uint8Array>;
  /** One line for the build's log. */
  readonly summary: string;
}

const hex = (value: number) => value.toString(16);

/** The groups of one weight that are not empty, reduced to what the font holds. */
function heldBy(font: TrueType, groups: readonly ReadonlySet<number>[]): Set<number>[] {
  return groups.map((group) => new Set([...group].filter((codePoint) => font.glyphs.has(codePoint)))).filter((group) => group.size > 0);
}

/**
 * Cuts both weights. The first pack of a weight holds what every document needs and primes the
 * compression of the others: they can only be read together with it. A merchant's own words are
 * few and fall anywhere, so that packs of several characters would mostly carry unused ones:
 * every usual character beyond the documents' own has a pack to itself.
 */
export function cutFont(files: { readonly regular: Uint8Array; readonly bold: Uint8Array }, library: Library): CutFont {
  const fonts = { regular: readTrueType(files.regular), bold: readTrueType(files.bold) };
  const groups = documentCharacters(library);
  const regular = heldBy(
    fonts.regular,
    groups.map((group) => group.regular),
  );
  const bold = heldBy(
    fonts.bold,
    groups.map((group) => group.bold),
  );
  const packs = new Map<string, Uint8Array>();

  const cutWeight = (font: TrueType, letter: string, sets: readonly ReadonlySet<number>[]): Uint8Array => {
    const first = packStreams(font, sets[0] ?? []);
    const primer = primerOf(first);
    sets.forEach((set, index) => packs.set(`${letter}${index}.bin`, index === 0 ? compressPack(first) : compressPack(packStreams(font, set), primer)));
    return primer;
  };
  cutWeight(fonts.bold, 'b', bold);
  const primer = cutWeight(fonts.regular, 'r', regular);

  const grouped = new Set(regular.flatMap((set) => [...set]));
  const covered = new Set(fonts.regular.glyphs.keys());
  const single = new Set(
    charactersByFrequency()
      .slice(0, SINGLES)
      .filter((codePoint) => covered.has(codePoint) && !grouped.has(codePoint)),
  );
  const sixteens = new Map<number, number[]>();
  for (const codePoint of covered) {
    if (single.has(codePoint)) packs.set(`u${hex(codePoint)}.bin`, compressPack(packStreams(fonts.regular, [codePoint]), primer));
    else if (!grouped.has(codePoint)) sixteens.set(codePoint >> 4, [...(sixteens.get(codePoint >> 4) ?? []), codePoint]);
  }
  for (const [block, codePoints] of sixteens) packs.set(`x${hex(block)}.bin`, compressPack(packStreams(fonts.regular, codePoints), primer));

  const hash = createHash('sha256');
  for (const [name, bytes] of packs) hash.update(name).update(bytes);
  const folder = hash.digest('hex').slice(0, 10);
  const index = writeIndex({ folder, regular, bold, covered, single });
  const size = (name: string) => `${name} ${((packs.get(name)?.length ?? 0) / 1000).toFixed(1)} KB`;
  const summary = `fonts: ${covered.size} characters in ${packs.size} packs; index ${(index.length / 1000).toFixed(1)} KB, ${regular[0]?.size ?? 0} characters of every document ${size('r0.bin')}, ${bold[0]?.size ?? 0} bold ${size('b0.bin')}`;
  return { index, folder, packs, summary };
}
