/** Most octets of a line, its break not counted (RFC 5545, 3.1). */
export const LINE_OCTETS = 75;

const octetsOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/** A content line with its break, folded so that no line is over 75 octets and no character is cut. */
export function contentLine(line: string): string {
  // Whoever is short even in three octets a character needs no counting.
  if (line.length * 3 <= LINE_OCTETS) return `${line}\r\n`;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const codePoint = line.codePointAt(at) ?? 0;
    const more = octetsOf(codePoint);
    if (octets + more > LINE_OCTETS) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      // The blank that marks a continued line counts.
      octets = 1;
    }
    octets += more;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

// Everything but TAB and the line break would end or garble a line.
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Typed text as a TEXT value (RFC 5545, 3.3.11): it can neither end its line nor begin another property. */
export function textValue(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
