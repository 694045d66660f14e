import type { Face, FontSet } from './face.ts';

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
  readonly bold: boolean;
}

/** Both weights, holding exactly the characters asked for and held by the font. */
export interface LoadedFonts extends FontSet {
  readonly regular: LoadedFace;
  readonly bold: LoadedFace;
}

/** A pack could not be fetched or read. `message` is Chinese and can be shown as it is. */
export class FontLoadError extends Error {
  override readonly name = 'FontLoadError';
  readonly kind: 'offline' | 'broken';
  constructor(kind: 'offline' | 'broken', message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/**
 * Fetches the packs that hold the characters asked for and measures them. What is loaded stays in
 * memory, so that a second document, or a retry, fetches only what is new. Throws `FontLoadError`
 * after one retry, and the signal's reason when it is aborted.
 */
export function loadFonts(_need: FontNeed, _options: LoadOptions): Promise<LoadedFonts> {
  return Promise.reject(new FontLoadError('broken', '字体还没有做好。'));
}
