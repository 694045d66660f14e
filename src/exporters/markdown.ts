import { DOCUMENT_VARIANTS, documentOf } from './printed/document-variants.ts';
import type { Exporter } from './exporter.ts';
import { staged } from './staged/staged.ts';

const exporter: Exporter = {
  id: 'template-md',
  order: 70,
  label: '下载 Markdown',
  name: 'Markdown 文件',
  hint: '导进飞书、语雀，标题、表格、勾选框都在',
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  variants: DOCUMENT_VARIANTS,
  fileName: (input, variant) => documentOf(input, variant).fileName,
  render: (input, options) => staged(options, async () => (await import('./markdown/render.ts')).renderMarkdown(input, options.variant)),
};

export default exporter;
