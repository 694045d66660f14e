/** Drawn where the font has no picture for a character (GB/T 15834 knows no such mark; printers use 〓). */
export const SUBSTITUTE = '〓';

/** Texts of nothing but these come through unchanged, so most texts take one test and no copy. */
const plain = /^[ -~\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e·—‘’“”…]*$/;

// What a reader takes for one character although it is several code points: flags, keycaps, emoji with
// skin tone, tag sequences, sequences joined by U+200D, and combining marks that did not compose.
const emoji = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:[\u{E0020}-\u{E007F}]+)?`;
const clusterSource = String.raw`[\u{1F1E6}-\u{1F1FF}]{1,2}|[0-9#*]\uFE0F?\u20E3|${emoji}(?:\u200D${emoji})*|\p{M}+`;
// Controls, spaces of odd widths, soft hyphen, zero-width, bidi and interlinear marks, tags, selectors.
const formatSource = String.raw`\r\n?|[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u061C\u115F\u1160\u1680\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB]|[\u{E0000}-\u{E0FFF}]|[\uD800-\uDFFF]`;
const formats = new RegExp(`${clusterSource}|${formatSource}`, 'gu');
const clusters = new RegExp(clusterSource, 'gu');

const lineEnds = new Set(['\r', '\r\n', '\u0085', '\u000B', '\u000C', '\u2028', '\u2029']);
const spaces = /^[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u115F\u1160\u3164\uFFA0]$/;
const variation = /[\uFE00-\uFE0F]/gu;

function mendFormat(piece: string): string {
  if (lineEnds.has(piece)) return '\n';
  if (spaces.test(piece)) return ' ';
  if (/^[\uD800-\uDFFF]$/.test(piece)) return SUBSTITUTE;
  // A cluster stays whole, so that it is later drawn, or replaced, as one character.
  return new RegExp(`^(?:${formatSource})$`, 'u').test(piece) ? '' : piece;
}

/**
 * Text as it can be printed: NFC, every odd space a space, every line end `\n`, lone surrogates 〓;
 * what has no picture of its own (controls, zero-width and bidi marks, soft hyphens, variation
 * selectors outside emoji) is left out. Nothing visible is ever dropped.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFC').replace(formats, mendFormat);
}

/** The same on one line: line ends become spaces. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', ' ');
}

function hasAll(text: string, has: (codePoint: number) => boolean): boolean {
  for (const character of text) if (!has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

/** Calls back for every character that the font lacks, a cluster counting as one, and puts 〓 in its place. */
function substitute(text: string, has: (codePoint: number) => boolean, found?: (character: string) => void): string {
  const drawn = (piece: string, bare: string): string => {
    if (bare !== '' && hasAll(bare, has)) return bare;
    found?.(piece);
    return SUBSTITUTE;
  };
  // Keycaps end in U+20E3 and joined emoji hold U+200D: no text font has those, so they become one 〓.
  let done = '';
  let from = 0;
  for (const match of text.matchAll(clusters)) {
    done += single(text.slice(from, match.index), drawn) + drawn(match[0], match[0].replace(variation, ''));
    from = match.index + match[0].length;
  }
  return done + single(text.slice(from), drawn);
}

function single(text: string, drawn: (piece: string, bare: string) => string): string {
  let done = '';
  for (const character of text) done += character === '\n' ? character : drawn(character, character);
  return done;
}

/** Printable text with 〓 for every character, or cluster, that the font cannot draw. */
export function drawable(text: string, has: (codePoint: number) => boolean): string {
  const whole = printable(text);
  return plain.test(whole) && hasAll(whole, has) ? whole : substitute(whole, has);
}

/** What the font cannot draw in these texts, each once, in order of appearance; an emoji sequence is one entry. */
export function unsupportedIn(texts: Iterable<string>, has: (codePoint: number) => boolean): string[] {
  const found = new Set<string>();
  for (const text of texts) substitute(printable(text), has, (character) => found.add(character));
  return [...found];
}
