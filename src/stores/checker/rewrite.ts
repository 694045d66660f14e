import type { Finding } from '../../checks/finding.ts';

/**
 * Puts the suggested rewriting of a finding into a text.
 * @param checked the text that was checked; `text` may have been typed in since
 * @returns the text, and where the new words stand; `null` where the statement is no longer there
 */
export function rewritten(
  { rewriting }: Finding,
  checked: string,
  text: string,
): { readonly text: string; readonly start: number; readonly end: number } | null {
  if (!rewriting) return null;
  const before = checked.slice(rewriting.start, rewriting.end);
  const start = nearest(text, before, rewriting.start);
  if (start === null) return null;
  return {
    text: text.slice(0, start) + rewriting.text + text.slice(start + before.length),
    start,
    end: start + rewriting.text.length,
  };
}

/** Where words stand in a text, as near to a place as they do. */
function nearest(text: string, words: string, place: number): number | null {
  if (words === '') return null;
  const after = text.indexOf(words, place);
  const before = text.lastIndexOf(words, place);
  if (after === -1 || before === -1) return after === -1 ? (before === -1 ? null : before) : after;
  return place - before <= after - place ? before : after;
}
