import { DOCUMENT_VARIANTS, documentOf } from './printed/document-variants.ts';
import type { Exporter } from './exporter.ts';
import { staged } from './staged/staged.ts';

const exporter: Exporter = {
  id: 'template-txt',
  order: 60,
  label: '下载纯文本',
  name: '纯文本',
  hint: '发微信、发邮件，哪里都打得开',
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  variants: DOCUMENT_VARIANTS,
  fileName: (input, variant) => documentOf(input, variant).fileName,
  render: (input, options) => staged(options, async () => (await import('./plain-text/render.ts')).renderText(input, options.variant)),
};

export default exporter;
