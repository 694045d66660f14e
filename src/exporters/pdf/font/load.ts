import type { Face, FontSet } from './face.ts';
import type { Glyph } from './glyph.ts';
import type { Weight } from './index-file.ts';
import { PackStore, type Access } from './pack-store.ts';

export { FontLoadError } from './load-error.ts';

/** The characters that a document is set in, by weight, as code points. */
export interface FontNeed {
  readonly regular: ReadonlySet<number>;
  readonly bold: ReadonlySet<number>;
}

export interface LoadOptions {
  /** URL of the folder that holds the packs; ends with `/`. */
  readonly base: string;
  /** Stands in for the browser's `fetch`, e.g. to read from disk. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Called after every pack: how many of the packs this document needs are there. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A face together with the outlines that embedding needs. */
export interface LoadedFace extends Face {
  readonly weight: Weight;
  /** Code points in order of their glyph ids: the first has id 1. */
  readonly codePoints: readonly number[];
  /** Outlines in the same order. */
  readonly glyphs: readonly Glyph[];
}

/** Both weights, holding exactly those of the characters asked for that the font has. */
export interface LoadedFonts extends FontSet {
  readonly regular: LoadedFace;
  readonly bold: LoadedFace;
}

const stores = new Map<string, PackStore>();

function loadedFace(store: PackStore, weight: Weight, need: ReadonlySet<number>): LoadedFace {
  const codePoints = [...need].filter((codePoint) => store.glyph(weight, codePoint)).sort((a, b) => a - b);
  const glyphs = codePoints.flatMap((codePoint) => store.glyph(weight, codePoint) ?? []);
  const ids = new Map(codePoints.map((codePoint, index) => [codePoint, index + 1]));
  return {
    weight,
    codePoints,
    glyphs,
    advance: (codePoint) => glyphs[(ids.get(codePoint) ?? 0) - 1]?.advance ?? 0,
    has: (codePoint) => ids.has(codePoint),
    glyph: (codePoint) => ids.get(codePoint) ?? 0,
  };
}

function opened({ base, fetch: fetchFile, signal }: LoadOptions): { store: PackStore; access: Access } {
  const store = stores.get(base) ?? new PackStore();
  stores.set(base, store);
  return { store, access: { base, fetch: fetchFile ?? ((...request) => fetch(...request)), signal } };
}

/**
 * Fetches the packs that hold the characters asked for and measures them. What is loaded stays in
 * memory, so that a second document, or a retry, fetches only what is new. Throws `FontLoadError`
 * after one retry, and the signal's reason when it is aborted.
 */
export async function loadFonts(need: FontNeed, options: LoadOptions): Promise<LoadedFonts> {
  const { store, access } = opened(options);
  await store.load(need, access, options.onProgress ?? (() => {}));
  return { regular: loadedFace(store, 'regular', need.regular), bold: loadedFace(store, 'bold', need.bold) };
}

/** Those of the characters that the font lacks, in the order given. Fetches nothing but the index; throws like `loadFonts`. */
export async function charactersLacking(codePoints: Iterable<number>, options: LoadOptions): Promise<number[]> {
  const { store, access } = opened(options);
  const { covers } = await store.index(access);
  return [...codePoints].filter((codePoint) => !covers(codePoint));
}
