import type { PrintedDocument } from '../../domain/document.ts';
import { checklistDocument } from '../../domain/template/checklist-document.ts';
import { templateDocument } from '../../domain/template/template-document.ts';
import type { ExportInput, ExportVariant } from '../exporter.ts';

/** The two documents, for formats that offer either. */
export const DOCUMENT_VARIANTS: readonly ExportVariant[] = [
  { id: 'template', name: '流程模板' },
  { id: 'checklist', name: '验收清单' },
];

/** The document that a variant stands for; the template where none is named. */
export function documentOf(input: ExportInput, variant: string | undefined): PrintedDocument {
  return variant === 'checklist' ? checklistDocument(input) : templateDocument(input);
}
