import { notesOf } from '../../domain/notes.ts';
import { documentOf } from '../printed/document-variants.ts';
import type { ExportInput } from '../exporter.ts';
import { documentMarkdown } from './document-markdown.ts';

/** A document with the notes as a Markdown file. */
export function renderMarkdown(input: ExportInput, variant: string | undefined): string {
  return documentMarkdown(documentOf(input, variant), notesOf(input.agreement, input.draft)).trimEnd() + '\n';
}
