import type { Exporter } from './exporter.ts';

const exporter: Exporter = {
  id: 'checklist-pdf',
  document: 'checklist',
  label: '下载清单 PDF',
  extension: 'pdf',
  mime: 'application/pdf',
  render: async (document, options) => (await import('./pdf/render.ts')).renderPdf(document, options),
  unsupported: async (document, options) => (await import('./pdf/render.ts')).unsupportedCharacters(document, options),
};

export default exporter;
