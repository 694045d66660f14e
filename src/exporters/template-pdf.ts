import { templateDocument } from '../domain/template/template-document.ts';
import type { Exporter } from './exporter.ts';

const exporter: Exporter = {
  id: 'template-pdf',
  order: 10,
  label: '下载模板 PDF',
  name: '模板 PDF',
  hint: '双方签字用，打印和存档都用这一份',
  extension: 'pdf',
  mime: 'application/pdf',
  fileName: (input) => templateDocument(input).fileName,
  render: async (input, options) => (await import('./pdf/render.ts')).renderPdf(templateDocument(input), options),
  unsupported: async (input, options) => (await import('./pdf/render.ts')).unsupportedCharacters(templateDocument(input), options),
};

export default exporter;
