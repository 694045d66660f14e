import { fileNameOf } from '../domain/template/cover.ts';
import { templateDocument } from '../domain/template/template-document.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { printable } from './printed/sanitize.ts';
import { staged } from './staged/staged.ts';

/** The dates of the seven steps, a line each, from the title block that every format shows. */
function notice(input: ExportInput): string {
  const lines = templateDocument(input).blocks.flatMap((block) =>
    block.kind === 'cover' ? block.stations.map(({ name, date }, index) => `${index + 1}. ${name}：${date}`) : [],
  );
  return printable(['托管流程的七个日子：', ...lines, '没写到的以双方签字的模板为准。'].join('\n'));
}

const exporter: Exporter = {
  id: 'group-notice',
  order: 65,
  label: '下载群公告',
  name: '群公告',
  hint: '七步各从哪天开始，贴进工作群置顶',
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  fileName: ({ agreement }) => fileNameOf('群公告', agreement),
  render: (input, options) => staged(options, async () => notice(input)),
};

export default exporter;
