/** A file that cannot be read; the message says in Chinese why, and what to do. */
export class UnreadableFile extends Error {}

/** Most bytes that are read of a file. */
const LARGEST = 2_000_000;

/**
 * The text of a plain text file, UTF-8 or GB18030.
 * @throws UnreadableFile
 */
export async function readFile(
  file: Blob & { readonly name: string },
  signal?: AbortSignal,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  if (!/\.(?:txt|md|markdown)$/i.test(file.name)) throw new UnreadableFile(`《${file.name}》不是文本文件。把里面的文字复制出来，贴进上面的框。`);
  if (file.size > LARGEST) throw new UnreadableFile(`《${file.name}》太大，超过2 MB。把要看的部分复制出来，贴进上面的框。`);
  const bytes = await file.arrayBuffer();
  signal?.throwIfAborted();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), notes: [] };
  }
}
