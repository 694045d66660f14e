/** Longest text that is looked at, in UTF-16 units: a book of a contract; a slip of the hand can paste much more. */
export const LONGEST = 200_000;

// Below this there is hardly a sentence to look at.
const SHORT = 15;
// Of letters in other scripts a contract has some (SKU, ROI, names); of 汉字 it consists.
const MOSTLY = 0.3;

/** What can be done with a text: nothing in it; too long; hardly a 汉字 in it; a line or two; a text to be checked. */
export type TextKind = 'empty' | 'long' | 'foreign' | 'short' | 'text';

/** Sorts a text by what can be done with it. Looks at no more than the first 20,000 units. */
export function kindOfText(text: string): TextKind {
  if (text.length > LONGEST) return 'long';
  const sample = text.slice(0, 20_000);
  if (sample.trim() === '' && text.trim() === '') return 'empty';
  const hanzi = sample.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
  const letters = sample.match(/[A-Za-z\u00c0-\u024f\u0400-\u04ff\u3040-\u30ff\uac00-\ud7af]/gu)?.length ?? 0;
  if (hanzi < SHORT && hanzi >= letters) return 'short';
  return hanzi < (hanzi + letters) * MOSTLY ? 'foreign' : 'text';
}
