import { UnreadableFile } from './unreadable-file.ts';

/** A format with a reader of its own. `zip` holds Word files and others; which one is told by what is in it. */
export type FileKind = 'text' | 'zip' | 'pdf';

/** How far into a file a PDF may begin: mail programs put lines in front. */
const PDF_WITHIN = 1024;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Bytes as characters of the same numbers. */
const latin = (bytes: Uint8Array, from: number, to: number): string => new TextDecoder('latin1').decode(bytes.subarray(from, to));

const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];

function isPicture(bytes: Uint8Array): boolean {
  const box = latin(bytes, 4, 12);
  return PICTURES.some((start) => startsWith(bytes, ...start)) || box.startsWith('ftyphei') || box.startsWith('ftypmif') || latin(bytes, 8, 12) === 'WEBP';
}

/** What Office kept before 2007, and what it wraps a file with a password in. Names in the directory are UTF-16. */
function compoundFile(bytes: Uint8Array, name: string): UnreadableFile {
  const directory = latin(bytes, 0, bytes.length).replaceAll('\0', '');
  if (directory.includes('EncryptedPackage'))
    return new UnreadableFile('这个文件加了密码，读不了。先用WPS或Word输入密码打开，在“文件”里去掉密码，再另存一份放进来。');
  if (/\.wps$/i.test(name)) return new UnreadableFile('这是WPS自己的.wps格式，读不了。用WPS打开，“另存为”选.docx，再放进来。');
  if (directory.includes('WordDocument')) return new UnreadableFile('这是旧版Word的.doc格式，读不了。用WPS或Word打开，“另存为”选.docx，再放进来。');
  if (directory.includes('Workbook') || directory.includes('Book')) return SPREADSHEET();
  return new UnreadableFile('这是旧版Office的文件，读不了。用WPS打开，“另存为”选.docx；或者把文字复制过来，粘贴到框里。');
}

/** Says that a file is a spreadsheet. */
export const SPREADSHEET = (): UnreadableFile => new UnreadableFile('这是表格文件，读不了。在表格里选中要体检的格子，复制后粘贴到框里就行。');

/**
 * What a file is, by what is in it; its name only helps to say what it is.
 * Throws `UnreadableFile` for what no reader is for.
 */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new UnreadableFile('这个文件是空的，里面没有字。看看是不是还没下载完，或者选错了文件。');
  if (latin(bytes, 0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw compoundFile(bytes, name);
  if (isPicture(bytes)) throw new UnreadableFile('这是图片，里面的字读不出来。在手机相册或微信里长按图片“提取文字”，再粘贴到框里。');
  if (latin(bytes, 0, 5) === '{\\rtf') throw new UnreadableFile('这是.rtf格式，读不了。用WPS或Word打开，“另存为”选.docx，再放进来。');
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf) || startsWith(bytes, 0x1f, 0x8b))
    throw new UnreadableFile('这是压缩包。先解压，再把里面的.docx、.pdf或.txt文件放进来。');
  if (/^\s*(?:<!doctype html|<html)/i.test(latin(bytes, 0, PDF_WITHIN)))
    throw new UnreadableFile('这是网页文件，读不了。用浏览器打开它，全选、复制，再粘贴到框里。');
  return 'text';
}
