import { checklistDocument } from '../domain/template/checklist-document.ts';
import type { Exporter } from './exporter.ts';

const exporter: Exporter = {
  id: 'checklist-pdf',
  order: 20,
  label: '下载清单 PDF',
  name: '清单 PDF',
  hint: '逐条验收时打勾，纸上、屏幕上都能勾',
  extension: 'pdf',
  mime: 'application/pdf',
  fileName: (input) => checklistDocument(input).fileName,
  render: async (input, options) => (await import('./pdf/render.ts')).renderPdf(checklistDocument(input), options),
  unsupported: async (input, options) => (await import('./pdf/render.ts')).unsupportedCharacters(checklistDocument(input), options),
};

export default exporter;
