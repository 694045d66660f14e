import { jsPDF } from 'jspdf';
import type { PrintedDocument } from '../../domain/document.ts';
import { clauseAnchor } from './blocks/words.ts';
import { composeSlabs } from './blocks/compose.ts';
import { LABELS } from './blocks/labels.ts';
import { addAnnotations, type Destination } from './file/annotations.ts';
import { addInformation, fileIdOf } from './file/information.ts';
import { addOutline, type Bookmark } from './file/outline.ts';
import { embedFonts } from './font/embed.ts';
import type { LoadedFonts } from './font/load.ts';
import { printableLine } from './sanitize.ts';
import { COMPACT, NORMAL, type Format } from './typesetting/format.ts';
import { paginate, type Page } from './typesetting/paginate.ts';
import { COLOURS } from './typesetting/palette.ts';
import { Setter } from './typesetting/setter.ts';
import { Sheet } from './typesetting/sheet.ts';

/** A finished file. */
export interface TypesetFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/** A short document, whose cover is no page of its own, is set tight. */
export function formatOf({ blocks }: PrintedDocument): Format {
  return blocks.some((block) => block.kind === 'cover' && !block.page) ? COMPACT : NORMAL;
}

function setterOf(document: PrintedDocument, fonts: LoadedFonts): Setter {
  const clauses = new Map<string, string>();
  const anchors = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind === 'heading') anchors.add(block.anchor);
    if (block.kind !== 'clause') continue;
    anchors.add(clauseAnchor(block.clauseId));
    clauses.set(block.number, block.clauseId);
  }
  return new Setter(fonts, formatOf(document), { kind: document.kind, anchors, clauses });
}

function paintFurniture(sheet: Sheet, setter: Setter, title: string, page: number, pages: number): void {
  const { left, top, width, pageHeight, height, compact } = setter.format;
  const style = { size: 8, colour: COLOURS.muted } as const;
  if (page > 1) {
    const rule = top - (compact ? 14 : 20);
    setter.line(title, style).paint(sheet, left, rule - 5);
    sheet.line(left, rule, left + width, rule, { colour: COLOURS.hairline, width: 0.5 });
  }
  const folio = setter.line(LABELS.page(page, pages), style);
  folio.paint(sheet, left + (width - folio.width) / 2, (top + height + pageHeight) / 2 + 4);
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
  const setter = setterOf(document, fonts);
  const { format } = setter;
  const pages = paginate(composeSlabs(document, setter), format.height);
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  const embedded = embedFonts(pdf, fonts);
  const sheets = pages.map((page, index) => {
    if (index > 0) pdf.addPage();
    const sheet = new Sheet(pdf, embedded, index + 1, format.pageHeight);
    for (const { slab, top } of page) slab.paint(sheet, format.left, format.top + top);
    paintFurniture(sheet, setter, document.title, index + 1, pages.length);
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
