import type { DocumentInput } from '../domain/template/template-document.ts';
import type { Draft } from '../model/draft.ts';

/** What a file is made from: the agreement with its schedule, and the draft behind it. */
export interface ExportInput extends DocumentInput {
  readonly draft: Draft;
  /** The address for a code on paper, made when a format asks for it; `null` where the draft is too large for one. */
  readonly paperLink?: () => Promise<string | null>;
}

/** How far an export is: `font` counts packs of the font, the others begin and end. */
export interface ExportProgress {
  readonly stage: 'font' | 'layout' | 'done';
  readonly done: number;
  readonly total: number;
}

/** What an export needs besides its input. */
export interface ExportOptions {
  /** URL of the folder with the font's packs; ends with `/`. */
  readonly fontBase: string;
  /** The moment that goes into the file. */
  readonly now: Date;
  /** Id of the variant asked for; the first one where none is named. */
  readonly variant?: string;
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
  /** Each page as PNG, where the format is pictures: to be shown one below the other, so that a long press saves them. `bytes` holds all of them too. */
  readonly pictures?: readonly Uint8Array<ArrayBuffer>[];
}

/** A choice that a format leaves to the reader, e.g. whose duties a calendar holds. */
export interface ExportVariant {
  readonly id: string;
  /** In Chinese, e.g. `只要商家的`. */
  readonly name: string;
}

/** A format to download. One file in this folder each, with this as its default export; libraries are loaded within. */
export interface Exporter {
  /** Lasting id, e.g. `template-pdf`. */
  readonly id: string;
  /** Place among the formats, ascending; leave gaps of ten. */
  readonly order: number;
  /** Words on the button, e.g. `下载模板 PDF`. */
  readonly label: string;
  /** What it is called in a sentence, e.g. `模板 PDF`. */
  readonly name: string;
  /** One line: what it is good for. */
  readonly hint: string;
  /** Without the full stop. */
  readonly extension: string;
  readonly mime: string;
  /** What only a browser has, and not each of them. */
  readonly needs?: 'canvas';
  readonly variants?: readonly ExportVariant[];
  /** Suggested file name without extension, free of characters that file systems refuse. */
  readonly fileName: (input: ExportInput, variant?: string) => string;
  /** Rejects with an error whose message is Chinese and can be shown, or with the signal's reason. */
  readonly render: (input: ExportInput, options: ExportOptions) => Promise<Exported>;
  /** What would be printed as 〓, to be told before the download; formats that bring no font have none. Rejects like `render`. */
  readonly unsupported?: (input: ExportInput, options: ExportOptions) => Promise<readonly string[]>;
}
