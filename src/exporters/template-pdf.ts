import type { Exporter } from './exporter.ts';

const exporter: Exporter = {
  id: 'template-pdf',
  document: 'template',
  label: '下载模板 PDF',
  extension: 'pdf',
  mime: 'application/pdf',
  render: async (document, options) => (await import('./pdf/render.ts')).renderPdf(document, options),
  unsupported: async (document, options) => (await import('./pdf/render.ts')).unsupportedCharacters(document, options),
};

export default exporter;
