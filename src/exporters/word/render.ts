import type { PrintedDocument } from '../../domain/document.ts';
import type { Exported, ExportOptions } from '../exporter.ts';

/** What goes into the file besides its documents: notes to the other party by clause id. */
export interface WordOptions extends ExportOptions {
  readonly notes: ReadonlyMap<string, string>;
}

/** Lets what waits in the page go first, above all a tap on 取消. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Documents one after another as a Word file. Rejects with the signal's reason. */
export async function renderWord(documents: readonly PrintedDocument[], { notes, now, signal, onProgress }: WordOptions): Promise<Exported> {
  signal?.throwIfAborted();
  onProgress?.({ stage: 'layout', done: 0, total: 1 });
  const { compose, pack } = await import('./write.ts');
  signal?.throwIfAborted();
  const composed = compose(documents, { notes, now });
  await breathe();
  signal?.throwIfAborted();
  const bytes = await pack(composed, now);
  signal?.throwIfAborted();
  onProgress?.({ stage: 'done', done: 1, total: 1 });
  return { bytes, pages: null, unsupported: [] };
}
