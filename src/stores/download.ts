import { atom, type ReadableAtom } from 'nanostores';

/** The files that can be downloaded. */
export type FileKind = 'template' | 'checklist';

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
  | { readonly kind: 'working'; readonly what: FileKind; readonly words: string }
  /** The font lacks these characters: the reader decides. */
  | { readonly kind: 'asking'; readonly what: FileKind; readonly missing: readonly string[] }
  | { readonly kind: 'done'; readonly what: FileKind; readonly file: MadeFile }
  /** `message` is Chinese and says what went wrong. */
  | { readonly kind: 'failed'; readonly what: FileKind; readonly message: string };

/** What downloading rests on; replaced in tests. */
export interface FileMaker {
  /** Characters of the document that the font lacks, each once. Rejects where that cannot be found out. */
  missing(what: FileKind): Promise<readonly string[]>;
  /** Makes the file; `say` is called with what is being done. Rejects with an error whose message is Chinese where `explain` knows it. */
  make(what: FileKind, say: (words: string) => void): Promise<MadeFile>;
  /** Hands a file to the browser. */
  save(file: MadeFile): void;
  /** What to tell about an error. */
  explain(error: unknown): string;
}

/** Downloads one file at a time. */
export interface Downloads {
  readonly $state: ReadableAtom<DownloadState>;
  /** Checks the characters, then makes and saves the file, or asks. Without effect while one is being made. */
  start(what: FileKind): Promise<void>;
  /** Goes on although characters are missing, or tries again after a failure. */
  proceed(): Promise<void>;
  /** Back to the beginning: the reader goes to mend the text. */
  cancel(): void;
}

/** A store around `maker`. */
export function createDownloads(maker: FileMaker): Downloads {
  const $state = atom<DownloadState>({ kind: 'idle' });

  const attempt = async (what: FileKind, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      $state.set({ kind: 'failed', what, message: maker.explain(error) });
    }
  };
  const make = (what: FileKind) =>
    attempt(what, async () => {
      const say = (words: string) => $state.set({ kind: 'working', what, words });
      say('正在排版…');
      const file = await maker.make(what, say);
      maker.save(file);
      $state.set({ kind: 'done', what, file });
    });
  const start = (what: FileKind) =>
    attempt(what, async () => {
      if ($state.get().kind === 'working') return;
      $state.set({ kind: 'working', what, words: '正在核对用字…' });
      const missing = await maker.missing(what);
      if (missing.length > 0) $state.set({ kind: 'asking', what, missing });
      else await make(what);
    });
  return {
    $state,
    start,
    proceed: async () => {
      const state = $state.get();
      if (state.kind === 'asking') await make(state.what);
      else if (state.kind === 'failed') await start(state.what);
    },
    cancel: () => {
      if ($state.get().kind !== 'working') $state.set({ kind: 'idle' });
    },
  };
}
