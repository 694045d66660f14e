import { fileNameOf } from '../domain/template/cover.ts';
import type { Exporter } from './exporter.ts';
import { staged } from './staged/staged.ts';

const exporter: Exporter = {
  id: 'draft-json',
  order: 90,
  label: '导出草稿',
  name: '草稿文件',
  hint: '留底，或换一台设备接着改；里面有双方的名称和联系方式',
  extension: 'json',
  mime: 'application/json',
  fileName: ({ agreement }) => fileNameOf('托管草稿', agreement),
  render: ({ draft }, options) => staged(options, async () => (await import('./draft-file/write-draft-file.ts')).writeDraftFile(draft, options.now)),
};

export default exporter;
