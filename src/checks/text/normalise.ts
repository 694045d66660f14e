// Typists mix widths: １８：００, 18:00 and 18：00 mean the same. Every replacement is one UTF-16 unit for one,
// so that an offset into the result is an offset into the text as it was handed in.
const CHINESE_MARKS: Readonly<Record<string, string>> = {
  '!': '！',
  '?': '？',
  ';': '；',
  '(': '（',
  ')': '）',
  ',': '，',
  '；': '；',
  '：': ':',
  '｜': '|',
  '│': '|',
  '┃': '|',
  '∣': '|',
};

// ！？（）， and ； stay as they are: they are what a Chinese sentence is cut at.
const KEPT_WIDE = '！？（），；';

function plainUnit(unit: string): string {
  const mapped = CHINESE_MARKS[unit];
  if (mapped !== undefined) return mapped;
  if (KEPT_WIDE.includes(unit)) return unit;
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' ';
}

/**
 * The text in one notation: Latin letters, digits, `%`, `:` and `|` half-width, other marks full-width, every kind of
 * blank a space, every kind of line end a line feed.
 * @returns a text of the same length, unit for unit
 */
export const normalise = (text: string): string =>
  text
    .replaceAll(/[！-～!?;(),│┃∣\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/gu, plainUnit)
    .replaceAll('\r', '\n')
    // A comma between digits parts thousands.
    .replaceAll(/(\d)，(?=\d{3}(?!\d))/gu, '$1,');
