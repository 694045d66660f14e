import { PAGE_LIMIT } from './accepted.ts';
import { pageText } from './pdf/fragment.ts';
import { withoutFurniture } from './pdf/furniture.ts';
import { hasColumns, linesOf } from './pdf/lines.ts';
import { defectOf, openPdf, type OpenedPdf } from './pdf/open.ts';
import { textOf, type PageParts } from './pdf/paragraphs.ts';
import { rulesOn } from './pdf/rules.ts';
import { tablesOf } from './pdf/tables.ts';
import type { Reader, ReadText } from './reader.ts';
import { UnreadableFile } from './unreadable-file.ts';

type Document = Awaited<OpenedPdf['document']>;

/** Characters of private use and replacements: what comes out where a font does not say which characters it holds. */
const UNKNOWN = /[\ue000-\uf8ff\ufffd]/g;

async function readPage(document: Document, number: number): Promise<PageParts> {
  const page = await document.getPage(number);
  try {
    const { fragments, width, height } = await pageText(page);
    // What is drawn is asked for only where parts of a line stand apart, as the cells of a table do.
    if (!hasColumns(fragments)) return { lines: linesOf(fragments), tables: [], width, height };
    const { tables, rest } = tablesOf(fragments, await rulesOn(page));
    return { lines: linesOf(rest), tables, width, height };
  } finally {
    page.cleanup();
  }
}

function checkText(text: string, pages: number): void {
  const characters = text.replaceAll(/\s/g, '');
  if (characters.length < Math.min(10, pages * 5))
    throw new UnreadableFile('这个PDF是扫描件或图片，里面没有能读的字。用手机或WPS的“图片转文字”提取后粘贴到框里，或者让对方发Word版。');
  if ((characters.match(UNKNOWN)?.length ?? 0) > characters.length / 4)
    throw new UnreadableFile('这个PDF里的字没有编码，读出来是乱码。请让对方发Word版，或者用“图片转文字”提取后粘贴到框里。');
}

/** Pages without a letter, in words. */
function emptyPages(pages: readonly PageParts[]): string[] {
  const empty = pages.flatMap(({ lines, tables }, index) => (lines.length + tables.length === 0 ? [index + 1] : []));
  if (empty.length === 0) return [];
  const named = `${empty.slice(0, 10).join('、')}${empty.length > 10 ? '等' : ''}`;
  return [`第${named}页没有读到字，可能是图片或空白页。`];
}

async function readPages(document: Document, signal: AbortSignal | undefined): Promise<ReadText> {
  const pages: PageParts[] = [];
  for (let number = 1; number <= Math.min(document.numPages, PAGE_LIMIT); number += 1) {
    signal?.throwIfAborted();
    pages.push(await readPage(document, number));
  }
  const text = textOf(withoutFurniture(pages));
  checkText(text, pages.length);
  const cut = document.numPages > PAGE_LIMIT ? [`一共${document.numPages}页，只读了前${PAGE_LIMIT}页，后面的没有体检。`] : [];
  return { text, notes: [...cut, ...emptyPages(pages)] };
}

/** PDF files with text in them: paragraphs put together again, a line for each row of a table, no page numbers or running headers. */
const read: Reader = async (bytes, signal) => {
  const opened = openPdf(bytes);
  signal?.addEventListener('abort', opened.close);
  try {
    return await Promise.race([opened.document.then((document) => readPages(document, signal)), opened.failed]);
  } catch (error) {
    signal?.throwIfAborted();
    throw defectOf(error);
  } finally {
    signal?.removeEventListener('abort', opened.close);
    opened.close();
  }
};

export default read;
