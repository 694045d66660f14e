import { FIRST_PACK, readIndex, type FontIndex, type Weight } from './index-file.ts';
import type { Glyph } from './glyph.ts';
import { FontLoadError } from './load-error.ts';
import { openPack, primerOf, takeGlyphs, type Pack } from './pack.ts';

/** How packs are fetched; a store of one folder is used with whatever the call at hand brings. */
export interface Access {
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal | undefined;
}

type Need = Readonly<Record<Weight, ReadonlySet<number>>>;
type Progress = (done: number, total: number) => void;

const WEIGHTS = ['regular', 'bold'] as const;

const weightOf = (pack: string): Weight => (pack.startsWith('b') ? 'bold' : 'regular');

/** Most packs asked for at the same time. */
const AT_ONCE = 24;

/** Packs and glyphs of one folder of fonts, kept for the page's life. */
export class PackStore {
  #index: FontIndex | null = null;
  /** Fetched, but not readable as long as the weight's first pack is missing. */
  readonly #fetched = new Map<string, Uint8Array>();
  readonly #packs = new Map<string, Pack>();
  /** Packs that came but could not be read: the next attempt goes past the browser's cache. */
  readonly #broken = new Set<string>();
  readonly #primers: Partial<Record<Weight, Uint8Array>> = {};
  readonly #glyphs: Readonly<Record<Weight, Map<number, Glyph>>> = { regular: new Map(), bold: new Map() };
  #last: Promise<unknown> = Promise.resolve();

  /** A character's glyph, once its pack is loaded. */
  glyph(weight: Weight, codePoint: number): Glyph | undefined {
    return this.#glyphs[weight].get(codePoint);
  }

  /** Where each character is to be found; fetches the index on first use. */
  index(access: Access): Promise<FontIndex> {
    return this.#inTurn(async () => (this.#index ??= await readIndexFile(access)));
  }

  /**
   * Fetches what is missing for the characters of both weights. `progress` counts packs. Calls wait
   * for each other, so that a download started while packs are being fetched ahead fetches none twice.
   */
  load(need: Need, access: Access, progress: Progress): Promise<void> {
    return this.#inTurn(() => this.#load(need, access, progress));
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #load(need: Need, access: Access, progress: Progress): Promise<void> {
    access.signal?.throwIfAborted();
    try {
      const index = (this.#index ??= await readIndexFile(access));
      const needed = packsFor(need, index);
      const missing = [...needed.keys()].filter((name) => !this.#packs.has(name) && !this.#fetched.has(name));
      let done = needed.size - missing.length;
      progress(done, needed.size);
      try {
        await inTurns(missing, async (name) => {
          this.#fetched.set(name, await fetchBytes(`${index.folder}/${name}.bin`, access, this.#broken.has(name) ? 'reload' : 'default'));
          progress(++done, needed.size);
        });
      } finally {
        // What has come is kept even if another pack failed: a retry asks for the rest only.
        for (const weight of WEIGHTS) this.#unpack(weight);
      }
      for (const weight of WEIGHTS) this.#decode(weight, need[weight], index);
    } catch (error) {
      // A folder that is gone was replaced by a newer one: the next attempt starts from its index.
      if (error instanceof FontLoadError && error.gone) this.#forget();
      throw error;
    }
  }

  #unpack(weight: Weight): void {
    const first = FIRST_PACK[weight];
    this.#open(first);
    const opened = this.#packs.get(first);
    if (!opened) return;
    const primer = (this.#primers[weight] ??= primerOf(opened));
    for (const name of this.#fetched.keys()) if (weightOf(name) === weight) this.#open(name, primer);
  }

  #open(name: string, primer?: Uint8Array): void {
    const bytes = this.#fetched.get(name);
    if (!bytes) return;
    this.#fetched.delete(name);
    try {
      this.#packs.set(name, openPack(bytes, primer));
    } catch (cause) {
      this.#broken.add(name);
      throw new FontLoadError('broken', cause);
    }
  }

  #decode(weight: Weight, need: ReadonlySet<number>, index: FontIndex): void {
    const known = this.#glyphs[weight];
    const wanted = [...need].filter((codePoint) => !known.has(codePoint));
    for (const name of new Set(wanted.map((codePoint) => index.packOf(weight, codePoint)))) {
      const pack = name === null ? undefined : this.#packs.get(name);
      if (pack)
        takeGlyphs(
          pack,
          (codePoint) => need.has(codePoint) && !known.has(codePoint),
          (codePoint, glyph) => known.set(codePoint, glyph),
        );
    }
  }

  #forget(): void {
    this.#index = null;
    this.#fetched.clear();
    this.#packs.clear();
    for (const weight of WEIGHTS) delete this.#primers[weight];
    this.#glyphs.regular.clear();
    this.#glyphs.bold.clear();
  }
}

/** Packs that the characters sit in, each weight's first one with them. */
function packsFor(need: Need, index: FontIndex): Set<string> {
  const packs = new Set<string>();
  for (const weight of WEIGHTS) {
    for (const codePoint of need[weight]) {
      const pack = index.packOf(weight, codePoint);
      if (pack !== null) packs.add(FIRST_PACK[weight]).add(pack);
    }
  }
  return packs;
}

async function readIndexFile(access: Access): Promise<FontIndex> {
  // Its name stays while its content changes: the browser has to ask whether it still holds.
  const bytes = await fetchBytes('index.bin', access, 'no-cache');
  try {
    return readIndex(bytes);
  } catch (cause) {
    throw new FontLoadError('broken', cause);
  }
}

/** Fetches a file, a second time where the first fails. */
async function fetchBytes(path: string, { base, fetch, signal }: Access, cache: RequestCache): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(base + path, { cache: attempt === 1 ? cache : 'reload', ...(signal ? { signal } : {}) });
      if (!response.ok) throw new FontLoadError('offline', `${path}: ${response.status}`, response.status === 404);
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      signal?.throwIfAborted();
      if (attempt === 2) throw cause instanceof FontLoadError ? cause : new FontLoadError('offline', cause);
    }
  }
}

/** Runs a task for every item, a limited number at a time. Waits for those under way, then throws the first error. */
async function inTurns<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  let failed = false;
  const worker = async () => {
    for (const item of queue) {
      if (failed) return;
      try {
        await task(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
