import type { Reader } from './reader.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** By the mark at the beginning, else by what the bytes can be. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: of two bytes, the high one of ASCII (digits, line ends) is 0.
  const part = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  part.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd > part.length / 50) return odd > even ? 'utf-16le' : 'utf-16be';
  return canBe('utf-8', bytes) ? 'utf-8' : 'gb18030';
}

function canBe(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What a decoder writes where it can make nothing of the bytes. */
const REPLACED = /\ufffd/g;

/** Plain text and Markdown in UTF-8, UTF-16 or GB18030, which holds GBK and GB2312. */
const read: Reader = (bytes) => {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(REPLACED)?.length ?? 0;
  // A program or a film read as text is mostly that.
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a]/g)?.length ?? 0;
  if (broken + controls > text.length / 20)
    return Promise.reject(new UnreadableFile('这个文件不是文字，认不出是什么。能放进来的是.docx、.txt、.md和有文字的.pdf；别的就把文字复制过来粘贴到框里。'));
  const notes = broken === 0 ? [] : [`有${broken}个字的编码坏了，读成了“�”，请对照原文改过来。`];
  return Promise.resolve({ text, notes });
};

export default read;
