import type { PrintedDocument } from '../domain/document.ts';
import { DOCUMENT_VARIANTS, documentOf } from './printed/document-variants.ts';
import type { Exporter, ExportInput } from './exporter.ts';

/** The same pages as the PDF's, with the code that leads back to the template. */
const printed = async (input: ExportInput, variant: string | undefined): Promise<PrintedDocument> =>
  documentOf({ ...input, link: (await input.paperLink?.()) ?? null }, variant);

const exporter: Exporter = {
  id: 'template-png',
  order: 80,
  label: '保存为图片',
  name: '图片',
  hint: '每页一张；在微信里长按就能存，电脑上是一个压缩包',
  extension: 'zip',
  mime: 'application/zip',
  needs: 'canvas',
  variants: DOCUMENT_VARIANTS,
  fileName: (input, variant) => `${documentOf(input, variant).fileName}-图片`,
  render: async (input, options) => (await import('./pictures/render.ts')).renderPictures(await printed(input, options.variant), options),
  unsupported: async (input, options) => (await import('./pictures/render.ts')).unsupportedCharacters(await printed(input, options.variant), options),
};

export default exporter;
