import type { Exported, ExportOptions } from '../exporter.ts';

/**
 * A file that is made in one go and has no pages: tells when its making begins and ends, and stops
 * when it is cancelled. Text becomes UTF-8. Rejects with what `make` throws, or the signal's reason.
 */
export async function staged(
  { signal, onProgress }: Pick<ExportOptions, 'signal' | 'onProgress'>,
  make: () => Promise<string | Uint8Array<ArrayBuffer>>,
): Promise<Exported> {
  signal?.throwIfAborted();
  onProgress?.({ stage: 'layout', done: 0, total: 1 });
  const made = await make();
  signal?.throwIfAborted();
  onProgress?.({ stage: 'done', done: 1, total: 1 });
  return { bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made, pages: null, unsupported: [] };
}
