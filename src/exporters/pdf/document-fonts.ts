import type { PrintedDocument } from '../../domain/document.ts';
import type { ExportOptions } from '../exporter.ts';
import { documentText, fontNeed } from './blocks/document-text.ts';
import { loadFonts, type LoadedFonts } from './font/load.ts';
import { unsupportedIn } from '../printed/sanitize.ts';

/** The characters of a document in both weights. Throws `FontLoadError`, or the signal's reason. */
export async function loadFor(document: PrintedDocument, { fontBase, fetch, signal, onProgress }: ExportOptions): Promise<LoadedFonts> {
  return loadFonts(fontNeed(document), {
    base: fontBase,
    ...(fetch ? { fetch } : {}),
    ...(signal ? { signal } : {}),
    onProgress: (done, total) => onProgress?.({ stage: 'font', done, total }),
  });
}

/** The characters of a document that the loaded font lacks, each once. */
export function missingFrom(document: PrintedDocument, { regular }: LoadedFonts): string[] {
  return unsupportedIn(documentText(document), (codePoint) => regular.has(codePoint));
}

/**
 * The characters of a document that the font lacks and that would be printed as 〓, each once, in
 * order of appearance; an emoji sequence is one. Loads what the document needs of the font, which
 * then is there for `renderPdf`. Throws `FontLoadError`, or the signal's reason.
 */
export async function unsupportedCharacters(document: PrintedDocument, options: ExportOptions): Promise<string[]> {
  return missingFrom(document, await loadFor(document, options));
}
