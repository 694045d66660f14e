import { zipSync, type Zippable } from 'fflate';
import type { PrintedDocument } from '../../domain/document.ts';
import type { Exported, ExportOptions } from '../exporter.ts';
import { loadFor, missingFrom } from '../pdf/document-fonts.ts';
import { layOut } from '../pdf/lay-out.ts';
import { COLOURS } from '../printed/palette.ts';
import { createCanvas } from './canvas.ts';
import { CanvasSheet, Outlines } from './canvas-sheet.ts';
import { indexedPng } from './indexed-png.ts';

export { unsupportedCharacters } from '../pdf/document-fonts.ts';

/** Width of a picture: sharp on a phone also when it is drawn apart to twice its size. */
const PIXELS = 1240;

/** The pictures with their numbers as one file; PNG is compressed already. */
function zipOf(pictures: readonly Uint8Array<ArrayBuffer>[], fileName: string, now: Date): Uint8Array<ArrayBuffer> {
  const digits = String(pictures.length).length;
  const files: Zippable = {};
  pictures.forEach((bytes, index) => {
    files[`${fileName}-${String(index + 1).padStart(digits, '0')}.png`] = [bytes, { level: 0, mtime: now }];
  });
  return Uint8Array.from(zipSync(files));
}

const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Every page of a document as a picture, and all of them in one file. Throws `FontLoadError`, the signal's reason, or what `createCanvas` throws. */
export async function renderPictures(document: PrintedDocument, options: ExportOptions): Promise<Exported> {
  const { signal, onProgress, now } = options;
  signal?.throwIfAborted();
  const fonts = await loadFor(document, options);
  const { format, pages, paint } = layOut(document, fonts);
  const scale = PIXELS / format.pageWidth;
  const height = Math.round(format.pageHeight * scale);
  const context = createCanvas(PIXELS, height);
  const outlines = new Outlines(fonts);
  const pictures: Uint8Array<ArrayBuffer>[] = [];
  for (let page = 1; page <= pages.length; page += 1) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'layout', done: page - 1, total: pages.length });
    const sheet = new CanvasSheet(context, outlines, page, scale);
    sheet.rectangle({ x: 0, y: 0, width: format.pageWidth, height: format.pageHeight + 1 }, COLOURS.card);
    paint(sheet);
    pictures.push(indexedPng(context.getImageData(0, 0, PIXELS, height).data, PIXELS, height));
    // The page stays answerable, and can cancel, between two pictures.
    await breath();
  }
  signal?.throwIfAborted();
  onProgress?.({ stage: 'done', done: 1, total: 1 });
  return { bytes: zipOf(pictures, document.fileName, now), pages: pages.length, unsupported: missingFrom(document, fonts), pictures };
}
