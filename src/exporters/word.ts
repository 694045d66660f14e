import { fileNameOf } from '../domain/template/cover.ts';
import { checklistDocument } from '../domain/template/checklist-document.ts';
import { templateDocument } from '../domain/template/template-document.ts';
import type { PrintedDocument } from '../domain/document.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { clauseNotes } from './word/notes.ts';

/** What the file holds. Only where both are in it do the numbers in the checklist follow those of the template. */
function documentsOf(input: ExportInput, variant?: string): PrintedDocument[] {
  const template = variant === 'checklist' ? [] : [templateDocument(input)];
  const checklist = variant === 'checklist' || variant === 'both' ? [checklistDocument(input)] : [];
  return [...template, ...checklist];
}

const exporter: Exporter = {
  id: 'template-docx',
  order: 30,
  label: '下载 Word',
  name: 'Word 文档',
  hint: '还能改，发给托管方逐条商量用这一份',
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  variants: [
    { id: 'template', name: '模板' },
    { id: 'checklist', name: '清单' },
    { id: 'both', name: '模板和清单' },
  ],
  fileName: (input, variant) => {
    const [first, second] = documentsOf(input, variant);
    return first && !second ? first.fileName : fileNameOf('托管流程和验收清单', input.agreement);
  },
  render: async (input, options) =>
    (await import('./word/render.ts')).renderWord(documentsOf(input, options.variant), { notes: clauseNotes(input.draft), ...options }),
};

export default exporter;
