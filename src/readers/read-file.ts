import { FILE_LIMIT } from './accepted.ts';
import { cleanText } from './clean-text.ts';
import { kindOfFile, type FileKind } from './kind-of-file.ts';
import type { Reader, ReadText } from './reader.ts';
import { UnreadableFile } from './unreadable-file.ts';

export { UnreadableFile } from './unreadable-file.ts';

const READERS: Readonly<Record<FileKind, () => Promise<{ readonly default: Reader }>>> = {
  text: () => import('./text.ts'),
  zip: () => import('./docx.ts'),
  pdf: () => import('./pdf.ts'),
};

/** Of letters and Chinese characters, how many a text about a shop in China has at least that are Chinese. */
const CHINESE_SHARE = 0.1;

function checkLanguage(text: string): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) throw new UnreadableFile('文件里没有读到字。看看是不是选错了文件，或者把文字复制过来粘贴到框里。');
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) < letters * CHINESE_SHARE)
    throw new UnreadableFile('文件里几乎没有中文，体检只认得中文。有中文版的话，请放中文版进来。');
}

/**
 * The text of a file: a plain text, a Word document or a PDF, told apart by what is in them. Nothing leaves the device.
 * Rejects with `UnreadableFile`, whose message is Chinese and says what to do, or with the signal's reason.
 */
export async function readFile(file: Blob & { readonly name: string }, signal?: AbortSignal): Promise<ReadText> {
  signal?.throwIfAborted();
  if (file.size > FILE_LIMIT)
    throw new UnreadableFile(
      `文件有${Math.ceil(file.size / 1e6)}MB，超过了${FILE_LIMIT / 1e6}MB的上限，多半是图片太多。只把文字复制过来粘贴到框里，或者删掉图片再放进来。`,
    );
  const bytes = await bytesOf(file);
  signal?.throwIfAborted();
  const { default: read } = await readerOf(kindOfFile(bytes, file.name));
  signal?.throwIfAborted();
  const done = cleanText(await read(bytes, signal));
  signal?.throwIfAborted();
  checkLanguage(done.text);
  return done;
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new UnreadableFile('浏览器打不开这个文件，可能它被移走了，或者还在网盘上没有下载。请重新选一次。', { cause });
  }
}

async function readerOf(kind: FileKind): Promise<{ readonly default: Reader }> {
  try {
    return await READERS[kind]();
  } catch (cause) {
    throw new UnreadableFile(
      '读这种文件要用的程序没有取到，可能是网断了，也可能网站刚更新过。联网后再放一次；还不行，就刷新这一页再放；急用就把文字复制过来粘贴到框里。',
      { cause },
    );
  }
}
