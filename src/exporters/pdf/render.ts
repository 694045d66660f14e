import type { PrintedDocument } from '../../domain/document.ts';
import type { Exported, ExportOptions } from '../exporter.ts';
import { documentText, fontNeed } from './blocks/document-text.ts';
import { loadFonts, type LoadedFonts } from './font/load.ts';
import { unsupportedIn } from './sanitize.ts';

async function loadFor(document: PrintedDocument, { fontBase, fetch, signal, onProgress }: ExportOptions): Promise<LoadedFonts> {
  return loadFonts(fontNeed(document), {
    base: fontBase,
    ...(fetch ? { fetch } : {}),
    ...(signal ? { signal } : {}),
    onProgress: (done, total) => onProgress?.({ stage: 'font', done, total }),
  });
}

function missingFrom(document: PrintedDocument, { regular }: LoadedFonts): string[] {
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

/** A document as PDF. Throws `FontLoadError`, or the signal's reason. */
export async function renderPdf(document: PrintedDocument, options: ExportOptions): Promise<Exported> {
  const { signal, onProgress, now } = options;
  signal?.throwIfAborted();
  // jsPDF comes while the font does.
  const [fonts, { typeset }] = await Promise.all([loadFor(document, options), import('./typeset.ts')]);
  signal?.throwIfAborted();
  onProgress?.({ stage: 'layout', done: 0, total: 1 });
  const file = await typeset(document, fonts, { now });
  signal?.throwIfAborted();
  onProgress?.({ stage: 'done', done: 1, total: 1 });
  return { ...file, unsupported: missingFrom(document, fonts) };
}
