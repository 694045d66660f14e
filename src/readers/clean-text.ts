import { TEXT_LIMIT } from './accepted.ts';
import type { ReadText } from './reader.ts';

// Marks that turn the order of letters around, so that what is read differs from what is shown.
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200d\u2060\ufeff\ufff9-\ufffb]/g;
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
// eslint-disable-next-line no-control-regex
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * A text as it may go on: line ends `\n`, no control characters, no half characters, no marks that turn the order
 * of letters, no more than two line ends in a row, at most `TEXT_LIMIT` characters. What a merchant could miss is
 * told in a note.
 */
export function cleanText({ text, notes }: ReadText): ReadText {
  const told = [...notes];
  const turned = text.match(TURNING)?.length ?? 0;
  if (turned > 0) told.push(`文件里有${turned}个会把字的顺序倒过来显示的隐藏符号，已经去掉；请对照原文看一遍。`);
  let clean = text
    .replaceAll(TURNING, '')
    .replaceAll(LINE_ENDS, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(SURROGATES, (piece) => (piece.length === 2 ? piece : '〓'))
    .replaceAll(/[ \t\u00a0]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
  if (clean.length > TEXT_LIMIT) {
    const whole = clean.length;
    // Half of a character at the cut would be a half character again.
    clean = clean.slice(0, TEXT_LIMIT).replace(/[\ud800-\udbff]$/, '');
    told.push(`文字太长：一共${whole}字，只读了前${TEXT_LIMIT}字，后面的没有体检。请把后面的另存成一个文件再放进来。`);
  }
  return { text: clean, notes: told };
}
