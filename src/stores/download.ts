import { atom, type ReadableAtom } from 'nanostores';

/** Which file: a format by its id, and the variant of it where there are several. */
export interface FileChoice {
  readonly format: string;
  readonly variant?: string;
}

/** A finished file. */
export interface MadeFile {
  readonly blob: Blob;
  /** With extension. */
  readonly name: string;
}

/** Where a download stands; `what` is the file it is about. */
export type DownloadState =
  | { readonly kind: 'idle' }
  /** `words`: what is being done, in Chinese. */
  | { readonly kind: 'working'; readonly what: FileChoice; readonly words: string }
  /** The font lacks these characters: the reader decides. */
  | { readonly kind: 'asking'; readonly what: FileChoice; readonly missing: readonly string[] }
  | { readonly kind: 'done'; readonly what: FileChoice; readonly file: MadeFile }
  | { readonly kind: 'cancelled'; readonly what: FileChoice }
  /** `message` is Chinese and says what went wrong. */
  | { readonly kind: 'failed'; readonly what: FileChoice; readonly message: string };

/** What downloading rests on; replaced in tests. */
export interface FileMaker {
  /** Characters of the document that the font lacks, each once. Rejects where that cannot be found out. */
  missing(what: FileChoice, signal: AbortSignal): Promise<readonly string[]>;
  /** Makes the file; `say` is called with what is being done. Rejects with an error whose message is Chinese where `explain` knows it. */
  make(what: FileChoice, say: (words: string) => void, signal: AbortSignal): Promise<MadeFile>;
  /** Hands a file to the browser. */
  save(file: MadeFile): void;
  /** What to tell about an error. */
  explain(error: unknown): string;
}

/** Downloads one file at a time. */
export interface Downloads {
  readonly $state: ReadableAtom<DownloadState>;
  /** Checks the characters, then makes and saves the file, or asks. Without effect while one is being made. */
  start(what: FileChoice): Promise<void>;
  /** Goes on although characters are missing, or tries again after a failure. */
  proceed(): Promise<void>;
  /** Stops what is being made, or goes back to the beginning: the reader goes to mend the text. */
  cancel(): void;
}

/** A store around `maker`. */
export function createDownloads(maker: FileMaker): Downloads {
  const $state = atom<DownloadState>({ kind: 'idle' });
  let running: AbortController | null = null;

  const attempt = async (what: FileChoice, work: (signal: AbortSignal) => Promise<void>) => {
    const mine = new AbortController();
    running = mine;
    try {
      await work(mine.signal);
    } catch (error) {
      // What was cancelled has said so already; what it still throws is nobody's concern.
      if (!mine.signal.aborted) $state.set({ kind: 'failed', what, message: maker.explain(error) });
    } finally {
      if (running === mine) running = null;
    }
  };
  const make = async (what: FileChoice, signal: AbortSignal) => {
    const say = (words: string) => {
      if (!signal.aborted) $state.set({ kind: 'working', what, words });
    };
    say('正在排版…');
    const file = await maker.make(what, say, signal);
    if (signal.aborted) return;
    maker.save(file);
    $state.set({ kind: 'done', what, file });
  };
  const start = async (what: FileChoice) => {
    if (running) return;
    $state.set({ kind: 'working', what, words: '正在核对用字…' });
    await attempt(what, async (signal) => {
      const missing = await maker.missing(what, signal);
      if (signal.aborted) return;
      if (missing.length > 0) $state.set({ kind: 'asking', what, missing });
      else await make(what, signal);
    });
  };
  return {
    $state,
    start,
    proceed: async () => {
      const state = $state.get();
      if (running) return;
      if (state.kind === 'asking') await attempt(state.what, (signal) => make(state.what, signal));
      else if (state.kind === 'failed' || state.kind === 'cancelled') await start(state.what);
    },
    cancel: () => {
      const state = $state.get();
      if (state.kind === 'working') {
        running?.abort();
        running = null;
        $state.set({ kind: 'cancelled', what: state.what });
      } else $state.set({ kind: 'idle' });
    },
  };
}
