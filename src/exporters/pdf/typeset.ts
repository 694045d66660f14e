import { jsPDF } from 'jspdf';
import type { PrintedDocument } from '../../domain/document.ts';
import { addAnnotations, type Destination } from './file/annotations.ts';
import { addInformation, fileIdOf } from './file/information.ts';
import { addOutline, type Bookmark } from './file/outline.ts';
import { embedFonts } from './font/embed.ts';
import type { LoadedFonts } from './font/load.ts';
import { layOut } from './lay-out.ts';
import { printableLine } from '../printed/sanitize.ts';
import type { Format } from './typesetting/format.ts';
import type { Page } from './typesetting/paginate.ts';
import { PdfSheet } from './typesetting/pdf-sheet.ts';

/** A finished file. */
export interface TypesetFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/** Page and height of every anchor. */
function destinationsOf(pages: readonly Page[], { top, pageHeight }: Format): Map<string, Destination> {
  const found = new Map<string, Destination>();
  pages.forEach((page, index) =>
    page.forEach(({ slab, top: y }) => {
      if (slab.anchor !== undefined && !found.has(slab.anchor)) found.set(slab.anchor, { page: index + 1, bottom: pageHeight - top - y + 8 });
    }),
  );
  return found;
}

function bookmarksOf(document: PrintedDocument, destinations: ReadonlyMap<string, Destination>): Bookmark[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const destination = destinations.get(block.anchor);
    return destination ? [{ level: block.level, title: printableLine(block.text), ...destination }] : [];
  });
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(file.length);
  for (let index = 0; index < file.length; index += 1) bytes[index] = file.charCodeAt(index);
  return bytes;
}

function informationOf(document: PrintedDocument, now: Date) {
  const cover = document.blocks.find((block) => block.kind === 'cover');
  const names = cover?.parties.map(({ name }) => printableLine(name).trim()).filter(Boolean) ?? [];
  return {
    title: printableLine(document.title),
    author: names.join('、'),
    subject: printableLine(document.subtitle),
    keywords: '网店托管，代运营，流程，验收',
    creator: '托管流程',
    now,
  };
}

/** Sets a document into pages and gives the PDF. `now` is the only moment that goes into the file. */
export async function typeset(document: PrintedDocument, fonts: LoadedFonts, { now }: { readonly now: Date }): Promise<TypesetFile> {
  const { pages, format, paint } = layOut(document, fonts);
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  const embedded = embedFonts(pdf, fonts);
  const sheets = pages.map((_, index) => {
    if (index > 0) pdf.addPage();
    const sheet = new PdfSheet(pdf, embedded, index + 1, format.pageHeight);
    paint(sheet);
    return sheet;
  });
  const destinations = destinationsOf(pages, format);
  addAnnotations(pdf, {
    destinations,
    pageHeight: format.pageHeight,
    links: sheets.flatMap(({ links }) => links),
    fields: sheets.flatMap(({ fields }) => fields),
  });
  addOutline(pdf, bookmarksOf(document, destinations));
  const finish = addInformation(pdf, informationOf(document, now), fileIdOf(`${now.toISOString()}${JSON.stringify(document)}`));
  await embedded.finish();
  return { bytes: bytesOf(finish(pdf.output())), pages: pages.length };
}
