import type { LinkBlock } from '../../../domain/document.ts';
import { paragraph, type Node } from '../xml.ts';
import { lineRuns, textLines } from './words.ts';

/** The address that leads back to the editable template, to be clicked; a code to scan is for paper. */
export function linkBlock({ words, url }: LinkBlock): Node[] {
  return [...textLines(words).map((line) => paragraph('Note', line, { keepNext: true })), paragraph('Note', lineRuns(url))];
}
