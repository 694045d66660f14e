import type { PrintedDocument } from '../../domain/document.ts';
import { loadFor, missingFrom } from './document-fonts.ts';
import type { Exported, ExportOptions } from '../exporter.ts';

export { unsupportedCharacters } from './document-fonts.ts';

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
