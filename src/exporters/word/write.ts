import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type ICommentOptions, type ISectionOptions } from 'docx';
import type { PrintedDocument } from '../../domain/document.ts';
import { setBlock } from './blocks/compose.ts';
import { PAGE } from './measures.ts';
import { numberingOf, type Numbering } from './numbering.ts';
import { FONT_TABLE_XML } from './parts/fonts.ts';
import { corePropertiesXml } from './parts/properties.ts';
import { SETTINGS_XML } from './parts/settings.ts';
import { STYLES_XML } from './parts/styles.ts';
import { THEME_XML } from './parts/theme.ts';
import type { Setting } from './setting.ts';
import { wordLine } from './text.ts';
import { stampZip } from './zip-time.ts';

/** A file before it is packed. */
export interface Composed {
  readonly file: Document;
  readonly documents: readonly PrintedDocument[];
}

/** Bookmarks for the clauses that Word numbers. */
function bookmarksOf(documents: readonly PrintedDocument[], { places }: Numbering): Map<string, string> {
  const bookmarks = new Map<string, string>();
  for (const block of documents.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'clause' || !places.has(block)) continue;
    const name = `clause_${block.number.replace('.', '_')}`;
    bookmarks.set(block.number, name).set(block.clauseId, name);
  }
  return bookmarks;
}

const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'] })],
      }),
    ],
  });

const { width, height, side, top, bottom, header, footer } = PAGE;
const page = { size: { width, height }, margin: { top, bottom, left: side, right: side, header, footer } };

/**
 * Sections of a document: its cover, where that fills a page, then the text. The first page has no
 * header. A section takes over what it does not have from the one before.
 */
function sectionsOf(document: PrintedDocument, setting: Setting): ISectionOptions[] {
  const [first, ...rest] = document.blocks;
  const set = (blocks: PrintedDocument['blocks']) => blocks.flatMap((block) => setBlock(block, document, setting));
  const headers = { default: new Header({ children: [new Paragraph({ style: 'Header', text: wordLine(document.title) })] }) };
  const footers = { default: pageFooter() };
  if (first?.kind === 'cover' && first.page) {
    return [
      { properties: { page }, footers, children: set([first]) },
      { properties: { page }, headers, children: set(rest) },
    ];
  }
  const firstPage = { headers: { ...headers, first: new Header({ children: [new Paragraph({})] }) }, footers: { ...footers, first: pageFooter() } };
  return [{ properties: { page, titlePage: true }, ...firstPage, children: set(document.blocks) }];
}

/** Documents as Word's paragraphs and tables. `now` dates the comments. */
export function compose(documents: readonly PrintedDocument[], { notes, now }: { readonly notes: ReadonlyMap<string, string>; readonly now: Date }): Composed {
  const numbering = numberingOf(documents);
  const comments: ICommentOptions[] = [];
  let id = 0;
  const setting: Setting = { numbering, bookmarks: bookmarksOf(documents, numbering), notes, comments, now, nextId: () => (id += 1) };
  const sections = documents.flatMap((document) => sectionsOf(document, setting));
  const file = new Document({
    sections,
    numbering: { config: numbering.lists },
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
  });
  return { file, documents };
}

/** The file's bytes: the same ones for the same documents and moment. */
export async function pack({ file, documents }: Composed, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(
    await Packer.toArrayBuffer(file, undefined, [
      { path: 'word/styles.xml', data: STYLES_XML },
      { path: 'word/settings.xml', data: SETTINGS_XML },
      { path: 'word/theme/theme1.xml', data: THEME_XML },
      { path: 'word/fontTable.xml', data: FONT_TABLE_XML },
      { path: 'docProps/core.xml', data: corePropertiesXml(documents, now) },
    ]),
  );
  stampZip(bytes, now);
  return bytes;
}
