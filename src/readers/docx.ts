import { strFromU8, strToU8, zipSync } from 'fflate';
import { unpack, type Unpacked } from './docx/unpack.ts';
import { linesOf, type Node } from './docx/tree.ts';
import { writeNumbers } from './docx/write-numbers.ts';
import { depthOf } from './docx/xml.ts';
import { SPREADSHEET } from './kind-of-file.ts';
import type { Reader } from './reader.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Tables in tables in text boxes reach forty; more is made to break readers. */
const DEEPEST = 250;

const BROKEN = '这个.docx文件坏了，读不出来。用WPS或Word打开，“另存为”一份新的.docx再放进来；或者把文字复制过来粘贴到框里。';

/** What a packed file is that is no Word file. */
function otherFormat({ names }: Unpacked): UnreadableFile {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\//)) return SPREADSHEET();
  if (has(/^ppt\//)) return new UnreadableFile('这是演示文稿，读不了。把里面的文字复制过来粘贴到框里，或者另存为.pdf再放进来。');
  if (has(/\.iwa$|^index\.(?:xml|apxl)/i)) return new UnreadableFile('这是苹果的Pages文稿，读不了。在Pages里选“导出为”Word（.docx），再放进来。');
  if (has(/^content\.xml$/)) return new UnreadableFile('这是.odt格式，读不了。用WPS或LibreOffice打开，“另存为”选.docx，再放进来。');
  if (has(/^word\//)) return new UnreadableFile(BROKEN);
  return new UnreadableFile('这是压缩包。先解压，再把里面的.docx、.pdf或.txt文件放进来。');
}

/** The parts that hold text; pictures, embedded files and macros are never unpacked. */
const isText = (name: string): boolean => /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?)$/.test(name);

/** What a merchant should know of how the text was taken. */
function notesOn(document: string, parts: Unpacked['parts']): string[] {
  const notes: string[] = [];
  if (/<w:(?:ins|del|moveFrom|moveTo) /.test(document)) notes.push('文件里有修订痕迹，按“接受全部修订”之后的文字读。');
  if (parts.has('word/comments.xml') && /<w:commentReference/.test(document)) notes.push('批注没有读进来，只读了正文。');
  if (/<(?:w:drawing|w:pict|v:imagedata)[ >]/.test(document)) notes.push('图片里的字没有读进来。');
  return notes;
}

/** Word files: paragraphs, headings, automatic numbers, and a line for each row of a table. */
const read: Reader = async (bytes, signal) => {
  const unpacked = unpack(bytes, isText, signal);
  const { parts } = unpacked;
  const main = parts.get('word/document.xml') ?? parts.get('word/document2.xml');
  if (!main) throw otherFormat(unpacked);
  const texts = new Map([...parts].map(([name, part]) => [name, strFromU8(part)]));
  for (const xml of texts.values()) if (/<!(?:DOCTYPE|ENTITY)/i.test(xml) || depthOf(xml) > DEEPEST) throw new UnreadableFile(BROKEN);
  const path = parts.has('word/document.xml') ? 'word/document.xml' : 'word/document2.xml';
  const document = texts.get(path) ?? '';
  const numbered = writeNumbers({ document, numbering: texts.get('word/numbering.xml') ?? '', styles: texts.get('word/styles.xml') ?? '' });
  const { default: mammoth } = await import('mammoth');
  signal?.throwIfAborted();
  // Packed anew, without compression and with nothing in it but text: this is all that the library sees.
  const repacked = zipSync({ ...Object.fromEntries(parts), [path]: strToU8(numbered) }, { level: 0 });
  let tree: Node | null = null;
  const transformDocument = (whole: Node): Node => {
    tree = whole;
    // Nothing is made of it but what is read here.
    return { ...whole, children: [] };
  };
  try {
    // Node's build takes `buffer`, the browser's `arrayBuffer`.
    const input = { arrayBuffer: repacked.buffer, buffer: repacked };
    await mammoth.convertToHtml(input as unknown as Parameters<typeof mammoth.convertToHtml>[0], { transformDocument });
  } catch (cause) {
    throw new UnreadableFile(BROKEN, { cause });
  }
  const text = tree === null ? '' : linesOf(tree).join('\n');
  if (text.trim() === '') {
    throw new UnreadableFile(
      /<(?:w:drawing|w:pict)[ >]/.test(document)
        ? '这个文件里只有图片，没有能读的字。在微信或WPS里用“提取文字”，再粘贴到框里。'
        : '这个文件里没有字。看看是不是选错了文件，或者把文字复制过来粘贴到框里。',
    );
  }
  return { text, notes: notesOn(document, parts) };
};

export default read;
