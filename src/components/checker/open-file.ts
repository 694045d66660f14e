import { notFetched } from '../island/not-fetched.ts';

/** What became of a file that was chosen or dropped. */
export type OpenedFile =
  | { readonly kind: 'text'; readonly text: string; readonly notes: readonly string[] }
  /** `message`: in Chinese, why not and what to do. */
  | { readonly kind: 'unreadable'; readonly message: string };

/** Reads a file; the readers are fetched only now. Never rejects. */
export async function openFile(file: File, signal: AbortSignal): Promise<OpenedFile> {
  try {
    const { readFile, UnreadableFile } = await import('../../readers/read-file.ts');
    try {
      return { kind: 'text', ...(await readFile(file, signal)) };
    } catch (error) {
      if (error instanceof UnreadableFile) return { kind: 'unreadable', message: error.message };
      return { kind: 'unreadable', message: `《${file.name}》读不出来。打开它，把里面的文字复制出来，贴进上面的框。` };
    }
  } catch {
    return { kind: 'unreadable', message: `${notFetched('读文件的程序', '再选一次')}急用就把文字复制出来，贴进上面的框。` };
  }
}
