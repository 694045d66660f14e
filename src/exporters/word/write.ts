import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import type { PrintedDocument } from '../../domain/document.ts';
import { setBlock } from './blocks/compose.ts';
import { PAGE } from './measures.ts';
import { numberingOf, type Numbering } from './numbering.ts';
import { FONT_TABLE_XML } from './parts/fonts.ts';
import { numberingXml } from './parts/numbering.ts';
import { corePropertiesXml } from './parts/properties.ts';
import { SETTINGS_XML } from './parts/settings.ts';
import { STYLES_XML } from './parts/styles.ts';
import { THEME_XML } from './parts/theme.ts';
import type { Setting } from './setting.ts';
import { wordLine } from './text.ts';
import { Written, type Node } from './xml.ts';
import { stampZip } from './zip-time.ts';

/** Who comments where nobody's name is known: the draft does not tell who typed a note. */
const AUTHOR = { author: '起草人', initials: '起' } as const;

/** A file before it is packed. */
export interface Composed {
  readonly file: Document;
  /** Parts that take the place of docx's. */
  readonly parts: readonly { readonly path: string; readonly data: string }[];
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

function pageFooter(): Footer {
  const words = new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'] });
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [words] })] });
}

const { width, height, side, top, bottom, header, footer } = PAGE;
const page = { size: { width, height }, margin: { top, bottom, left: side, right: side, header, footer } };

/** Blocks of a section. Word wants a paragraph behind a table at the end, and docx one to hold the section's page. */
const body = (nodes: readonly Node[]) => [...nodes.map((node) => new Written(node)), new Paragraph({ style: 'Gap' })];

/**
 * Sections of a document: its cover, where that fills a page, then the text. The first page has no
 * header. A section takes over what it does not have from the one before.
 */
function sectionsOf(document: PrintedDocument, setting: Setting): ISectionOptions[] {
  const [cover, ...text] = document.blocks.map((_, index) => setBlock(document, index, setting));
  const [first] = document.blocks;
  const headers = { default: new Header({ children: [new Paragraph({ style: 'Header', text: wordLine(document.title) })] }) };
  const footers = { default: pageFooter() };
  if (cover && first?.kind === 'cover' && first.page) {
    return [
      { properties: { page }, footers, children: body(cover) },
      { properties: { page }, headers, children: body(text.flat()) },
    ];
  }
  const firstPage = { headers: { ...headers, first: new Header({ children: [new Paragraph({})] }) }, footers: { ...footers, first: pageFooter() } };
  return [{ properties: { page, titlePage: true }, ...firstPage, children: body([...(cover ?? []), ...text.flat()]) }];
}

/** Documents as Word's paragraphs and tables. `now` dates file and comments. */
export function compose(documents: readonly PrintedDocument[], { notes, now }: { readonly notes: ReadonlyMap<string, string>; readonly now: Date }): Composed {
  const numbering = numberingOf(documents);
  let id = 0;
  const setting: Setting = { numbering, bookmarks: bookmarksOf(documents, numbering), notes, comments: [], nextId: () => (id += 1) };
  const sections = documents.flatMap((document) => sectionsOf(document, setting));
  const comments = setting.comments.map((comment) => ({
    ...AUTHOR,
    id: comment.id,
    date: now,
    children: comment.blocks.map((node) => new Written(node)),
  }));
  return {
    file: new Document({ sections, ...(comments.length > 0 ? { comments: { children: comments } } : {}) }),
    parts: [
      { path: 'word/styles.xml', data: STYLES_XML },
      { path: 'word/numbering.xml', data: numberingXml(numbering.starts) },
      { path: 'word/settings.xml', data: SETTINGS_XML },
      { path: 'word/theme/theme1.xml', data: THEME_XML },
      { path: 'word/fontTable.xml', data: FONT_TABLE_XML },
      { path: 'docProps/core.xml', data: corePropertiesXml(documents, now) },
    ],
  };
}

/** The file's bytes: the same ones for the same documents and moment. */
export async function pack({ file, parts }: Composed, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, undefined, parts));
  stampZip(bytes, now);
  return bytes;
}
