import type { PrintedDocument } from '../domain/document.ts';

/** How far an export is: `font` counts packs of the font, the others begin and end. */
export interface ExportProgress {
  readonly stage: 'font' | 'layout' | 'done';
  readonly done: number;
  readonly total: number;
}

/** What an export needs besides the document. */
export interface ExportOptions {
  /** URL of the folder with the font's packs; ends with `/`. */
  readonly fontBase: string;
  /** The moment that goes into the file. */
  readonly now: Date;
  /** Stands in for the browser's `fetch`. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ExportProgress) => void;
}

/** A finished file. */
export interface Exported {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of pages, where the format has pages. */
  readonly pages: number | null;
  /** Characters printed as 〓 because the font lacks them, each once. */
  readonly unsupported: readonly string[];
}

/** A format to download. One file in this folder each, with this as its default export; libraries are loaded within. */
export interface Exporter {
  /** Lasting id, e.g. `template-pdf`. */
  readonly id: string;
  /** Which document it takes. */
  readonly document: PrintedDocument['kind'];
  /** Words on the button. */
  readonly label: string;
  /** Without the full stop. */
  readonly extension: string;
  readonly mime: string;
  /** Rejects with `FontLoadError`, whose message is Chinese and can be shown, or with the signal's reason. */
  readonly render: (document: PrintedDocument, options: ExportOptions) => Promise<Exported>;
  /** What would be printed as 〓, to be told before the download. Rejects like `render`. */
  readonly unsupported: (document: PrintedDocument, options: ExportOptions) => Promise<readonly string[]>;
}
