import type { BadExample } from '../checks/check.ts';

/** An example cut at the words that its finding marks; all before where they do not stand in it as written. */
export function markedExample({ text, marks }: BadExample): { readonly before: string; readonly marked: string; readonly after: string } {
  const at = text.indexOf(marks);
  if (at === -1) return { before: text, marked: '', after: '' };
  return { before: text.slice(0, at), marked: marks, after: text.slice(at + marks.length) };
}
