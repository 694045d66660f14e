import { templateDocument } from '../domain/template/template-document.ts';
import type { PrintedDocument } from '../domain/document.ts';
import type { Exporter, ExportInput } from './exporter.ts';

const documentOf = async (input: ExportInput): Promise<PrintedDocument> => templateDocument({ ...input, link: (await input.paperLink?.()) ?? null });

const exporter: Exporter = {
  id: 'template-pdf',
  order: 10,
  label: '下载模板 PDF',
  name: '模板 PDF',
  hint: '双方签字用，打印和存档都用这一份',
  extension: 'pdf',
  mime: 'application/pdf',
  fileName: (input) => templateDocument(input).fileName,
  render: async (input, options) => {
    const [{ renderPdf }, document] = await Promise.all([import('./pdf/render.ts'), documentOf(input)]);
    return renderPdf(document, options);
  },
  unsupported: async (input, options) => {
    const [{ unsupportedCharacters }, document] = await Promise.all([import('./pdf/render.ts'), documentOf(input)]);
    return unsupportedCharacters(document, options);
  },
};

export default exporter;
