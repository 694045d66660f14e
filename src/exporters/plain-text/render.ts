import { notesOf } from '../../domain/notes.ts';
import { documentOf } from '../printed/document-variants.ts';
import type { ExportInput } from '../exporter.ts';
import { printable } from '../printed/sanitize.ts';
import { documentText } from './document-text.ts';

// Without the mark, the Notepad of older Windows takes UTF-8 for GBK; it also wants both characters of a line end.
const BYTE_ORDER_MARK = '\ufeff';

/** A document with the notes as a text file. */
export function renderText(input: ExportInput, variant: string | undefined): string {
  const text = printable(documentText(documentOf(input, variant), notesOf(input.agreement, input.draft)));
  return `${BYTE_ORDER_MARK}${text.replaceAll('\n', '\r\n')}\r\n`;
}
